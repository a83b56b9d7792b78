import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync, gunzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { isFull } from '../../src/catalog/full.ts';
import { answerer } from '../../src/find/answer.ts';
import type { FindIndex } from '../../src/find/find-index.ts';
import { isPair } from '../../src/site-check/page.ts';
import { loadRecords } from '../../src/site/build/records.ts';
import { CHECK_DATE } from '../build-date.ts';
import { expectNone } from './finding.ts';
import { type Page, type Site, isListed, readBasedSite, readLaterSite, readSite } from './pages.ts';

/**
 * The most that search may weigh, in bytes as sent: its scripts when it is opened, what comes with
 * the first question to search in texts, and the data of both.
 */
const SCRIPT = 10_000;
const TEXTS = 8_000;
/** More than half is Pagefind's own program; the names of 351 models are in it, where there were 42. */
const TO_BEGIN = 105_000;
/** The most of the index that a word brings along. */
const CHUNK = 60_000;

interface Fragment {
  url: string;
  filters: Record<string, string[]>;
  meta: { title: string };
  anchors: { id: string; text: string }[];
}

const site = readSite();
const catalog = loadRecords(process.cwd(), CHECK_DATE);
const fragments = filesOf(site)
  .filter((file) => file.endsWith('.pf_fragment'))
  .map(fragmentIn);

test('each page that may be listed is in the index once, but those of catalogues that names find, and no other', () => {
  const found = fragments.map(({ url }) => `/${url}`.replace('//', '/'));
  const full = new Set<string>(catalog.models.filter(isFull).map(({ id }) => id));
  const membersOf = ({ path }: Page) => path.split('/').at(-2)?.split('-vs-') ?? [];
  const isByName = (page: Page) => isPair(page) && !membersOf(page).every((id) => full.has(id));
  expect(found.toSorted()).toEqual(
    site.pages
      .filter((page) => isListed(page) && !isByName(page))
      .map(({ path }) => path)
      .toSorted(),
  );
});

test('each part that is found is on its page', () => {
  const ids = ({ html }: Page) =>
    new Set([...html.matchAll(/ id="?([^"\s>]+)/g)].map(([, id]) => id));
  const places = new Map(site.pages.map((page) => [page.path, ids(page)]));
  const strays = fragments.flatMap(({ url, anchors }) =>
    anchors
      .filter(({ id }) => !places.get(`/${url}`.replace('//', '/'))?.has(id))
      .map(({ id }) => `${url}#${id}`),
  );
  expect(fragments.flatMap(({ anchors }) => anchors).length).toBeGreaterThan(5_000);
  expectNone(strays);
});

test('a question of a pair does not say both names again, which stand above it', () => {
  const pairs = fragments.filter(({ url }) => /^\/?compare\/.+-vs-/.test(url));
  expect(pairs.length).toBeGreaterThan(400);
  const repeated = pairs.flatMap(({ meta, anchors }) => {
    const names = meta.title.split(' vs ');
    return anchors.filter(({ text }) => names.every((name) => text.includes(name)));
  });
  expectNone([...new Set(repeated.map(({ text }) => text))]);
});

test('each source is found among what is about the models that it speaks of, but for catalogues', () => {
  const about = new Map(fragments.map(({ url, filters }) => [url, filters['about'] ?? []]));
  const missing = catalog.models.flatMap(({ id, claims }) =>
    claims
      .filter(({ source }) => source.catalogue === undefined)
      .filter(({ source }) => !about.get(`sources/${source.id}/`)?.includes(`models/${id}`))
      .map(({ source }) => `${source.id} about ${id}`),
  );
  expectNone(missing);
});

test('each name and alias of a model leads to it', () => {
  const names: FindIndex = JSON.parse(
    readFileSync(join(site.folder, 'pagefind/names.json'), 'utf8'),
  );
  const answer = answerer(names);
  for (const { id, name, aliases } of catalog.models) {
    for (const spelling of [id, name, ...aliases]) {
      expect([spelling, answer(spelling).hits[0]?.path]).toEqual([spelling, `models/${id}/`]);
    }
  }
});

test('the same records make the same index, wherever the site is served from', () => {
  const [root, based] = [readLaterSite(), readBasedSite()];
  expect(filesOf(root)).toEqual(filesOf(based));
  expectNone(filesOf(root).filter((file) => !bytes(root, file).equals(bytes(based, file))));
});

describe('search is light:', () => {
  test('no page loads it before it is opened', () => {
    // A script that two others load has a file of its own that gives its address alone.
    const box = scriptFiles('search-box').filter((file) => script(file).length > 100);
    expect(box).toHaveLength(1);
    expectNone(
      site.pages.filter(({ html }) => html.includes(box[0] ?? '')).map(({ path }) => path),
    );
  });

  test(`its scripts have at most ${SCRIPT} bytes in brotli, and what brings Pagefind ${TEXTS}`, () => {
    const scripts = ['SiteHeader', 'search-box']
      .flatMap(scriptFiles)
      .reduce(withImports, new Set<string>());
    const texts = scriptFiles('search-text').reduce(withImports, new Set<string>());
    const weigh = (files: Iterable<string>) =>
      [...files].reduce((sum, file) => sum + brotliCompressSync(script(file)).length, 0);
    expect(scripts.size).toBeGreaterThan(2);
    expect(weigh(scripts)).toBeLessThan(SCRIPT);
    expect(texts.size).toBeGreaterThan(0);
    expect(weigh([...texts].filter((file) => !scripts.has(file)))).toBeLessThan(TEXTS);
  });

  test(`it begins with at most ${TO_BEGIN} bytes of data, and takes on at most ${CHUNK} for a word`, () => {
    const sizes = (pattern: RegExp) =>
      filesOf(site)
        .filter((file) => pattern.test(file))
        .map((file) => sent(file).length);
    const first = sizes(/^(names|pagefind-entry)\.json$|\.pf_(meta|filter)$|^wasm/);
    expect(first.reduce((sum, size) => sum + size, 0)).toBeLessThan(TO_BEGIN);
    expect(Math.max(...sizes(/\.pf_index$/))).toBeLessThan(CHUNK);
  });
});

/** A file as it is sent: hosts send JSON in brotli, and Pagefind's own files are packed already. */
function sent(file: string): Buffer {
  return file.endsWith('.json') ? brotliCompressSync(bytes(site, file)) : bytes(site, file);
}

function filesOf({ folder }: Site): string[] {
  const all = readdirSync(join(folder, 'pagefind'), { recursive: true, encoding: 'utf8' });
  return all
    .map((file) => file.replaceAll('\\', '/'))
    .filter((file) => /\.\w+$/.test(file))
    .sort();
}

function bytes({ folder }: Site, file: string): Buffer {
  return readFileSync(join(folder, 'pagefind', file));
}

function fragmentIn(file: string): Fragment {
  return JSON.parse(
    gunzipSync(bytes(site, file))
      .toString()
      .replace(/^pagefind_dcd/, ''),
  );
}

function script(file: string): Buffer {
  return readFileSync(join(site.folder, '_astro', file));
}

/** A script and those that it imports. */
function withImports(known: Set<string>, file: string): Set<string> {
  if (known.has(file)) return known;
  const imports = [
    ...script(file)
      .toString()
      .matchAll(/from\s*"\.\/([^"]+\.js)"/g),
  ];
  return imports.map(([, name = '']) => name).reduce(withImports, known.add(file));
}

function scriptFiles(name: string): string[] {
  return readdirSync(join(site.folder, '_astro')).filter(
    (file) => file.startsWith(`${name}.`) && file.endsWith('.js'),
  );
}
