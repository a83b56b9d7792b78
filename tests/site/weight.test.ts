import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync, constants } from 'node:zlib';
import { expect, test } from 'vitest';
import { expectNone, findingsOf } from './finding.ts';
import { type Page, pairPages, readSite } from './pages.ts';

/** The most that a pair page may weigh, in bytes, with all that it needs. */
const HTML = 100_000;
const BROTLI = 20_000;

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

test('a pair page needs nothing but itself, its icon and the one stylesheet of the site', () => {
  const shared = new Set(pairs.flatMap(stylesheetsOf));
  expect([...shared]).toEqual([expect.stringMatching(/^\/_astro\/[\w.-]+\.css$/)]);
  expectNone(
    findingsOf(
      ({ $ }) =>
        $('script[src], img, iframe')
          .toArray()
          .map((element) => $.html(element)),
      pairs,
    ),
  );
});

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
