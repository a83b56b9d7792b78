import { readFileSync } from 'node:fs';
import { join, posix } from 'node:path';
import { brotliCompressSync, constants } from 'node:zlib';
import { expect, test } from 'vitest';
import { expectNone, findingsOf } from './finding.ts';
import { type Page, pageAt, pairPages, readSite } from './pages.ts';

/** The most that a pair page may weigh, in bytes, with all that it needs. */
const HTML = 100_000;
const BROTLI = 20_000;
/** With its script and its icon too; and the most script of any page. */
const WITH_ALL = 25_000;
const SCRIPT = 12_000;

const site = readSite();
const pairs = pairPages(site);

test(`no pair page has more than ${HTML} bytes of HTML`, () => {
  expectNone(findingsOf(({ html }) => over(HTML, Buffer.byteLength(html)), pairs));
});

test(`no pair page has more than ${BROTLI} bytes in brotli, its stylesheet included`, () => {
  expectNone(
    findingsOf((page) => {
      const styles = stylesheetsOf(page).map((path) =>
        readFileSync(join(site.folder, path), 'utf8'),
      );
      return over(BROTLI, brotliBytes(page.html) + brotliBytes(styles.join('')));
    }, pairs),
  );
});

test(`no pair page has more than ${WITH_ALL} bytes in brotli with everything it loads`, () => {
  expectNone(findingsOf((page) => over(WITH_ALL, weightOf(page)), pairs));
});

test(`no list of records has more than ${WITH_ALL} bytes in brotli with everything it loads`, () => {
  const lists = ['/models/', '/providers/', '/benchmarks/', '/sources/', '/families/'];
  expectNone(
    findingsOf(
      (page) => over(WITH_ALL, weightOf(page)),
      lists.map((path) => pageAt(site, path)),
    ),
  );
});

test(`no page has more than ${SCRIPT} bytes of script in brotli`, () => {
  expectNone(
    findingsOf((page) => over(SCRIPT, sum(scriptsOf(page).map(compressedBytes))), site.pages),
  );
});

test('a pair page needs nothing but itself, its icon, its script and the one stylesheet of the site', () => {
  const shared = new Set(pairs.flatMap(stylesheetsOf));
  expect([...shared]).toEqual([expect.stringMatching(/^\/_astro\/[\w.-]+\.css$/)]);
  expectNone(
    findingsOf(
      ({ $ }) =>
        $('script:not([src^="/_astro/"]):not([type$="json"]), img, iframe')
          .toArray()
          .map((element) => $.html(element)),
      pairs,
    ),
  );
});

/** A page with its styles, its scripts and its icon. */
function weightOf(page: Page): number {
  const files = [...stylesheetsOf(page), ...scriptsOf(page)].map(compressedBytes);
  return brotliBytes(page.html) + compressedBytes('/favicon.svg') + sum(files);
}

/** The scripts of a page, and what those import. */
function scriptsOf({ $ }: Page): string[] {
  const named = $('script[src]')
    .toArray()
    .map((element) => $(element).attr('src') ?? '');
  return [...named.reduce(withImports, new Set<string>())];
}

function withImports(known: Set<string>, path: string): Set<string> {
  if (known.has(path)) return known;
  const text = readFileSync(join(site.folder, path), 'utf8');
  const imports = [...text.matchAll(/(?:from|import)\s*"(\.[^"]+\.js)"/g)];
  return imports
    .map(([, name = '']) => posix.join(posix.dirname(path), name))
    .reduce(withImports, known.add(path));
}

const compressed = new Map<string, number>();

function compressedBytes(path: string): number {
  const bytes =
    compressed.get(path) ?? brotliCompressSync(readFileSync(join(site.folder, path))).length;
  compressed.set(path, bytes);
  return bytes;
}

function sum(sizes: readonly number[]): number {
  return sizes.reduce((all, size) => all + size, 0);
}

function stylesheetsOf({ $ }: Page): string[] {
  return $('link[rel="stylesheet"]')
    .toArray()
    .map((element) => $(element).attr('href') ?? '');
}

function over(limit: number, bytes: number): string[] {
  return bytes > limit ? [`${bytes} bytes, ${bytes - limit} too many`] : [];
}

/** Compressed as a host does it beforehand; quickly, where that is small enough already. */
function brotliBytes(html: string): number {
  const params = { [constants.BROTLI_PARAM_QUALITY]: 5 };
  const quick = brotliCompressSync(html, { params }).length;
  return quick > BROTLI / 2 ? brotliCompressSync(html).length : quick;
}
