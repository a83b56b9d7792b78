import { brotliCompressSync, constants } from 'node:zlib';
import { test } from 'vitest';
import { expectNone, findingsOf } from './finding.ts';
import { pairPages, readSite } from './pages.ts';

/** The most that a pair page may weigh, in bytes, with all that it needs. */
const HTML = 100_000;
const BROTLI = 20_000;

const pairs = pairPages(readSite());

test(`no pair page has more than ${HTML} bytes of HTML`, () => {
  expectNone(findingsOf(({ html }) => over(HTML, Buffer.byteLength(html)), pairs));
});

test(`no pair page has more than ${BROTLI} bytes in brotli`, () => {
  expectNone(findingsOf(({ html }) => over(BROTLI, brotliBytes(html)), pairs));
});

test('a pair page needs nothing but itself and its icon', () => {
  expectNone(
    findingsOf(
      ({ $ }) =>
        $('script[src], link[rel="stylesheet"], img, iframe')
          .toArray()
          .map((element) => $.html(element)),
      pairs,
    ),
  );
});

function over(limit: number, bytes: number): string[] {
  return bytes > limit ? [`${bytes} bytes, ${bytes - limit} too many`] : [];
}

/** Compressed as a host does it beforehand; quickly, where that is small enough already. */
function brotliBytes(html: string): number {
  const params = { [constants.BROTLI_PARAM_QUALITY]: 5 };
  const quick = brotliCompressSync(html, { params }).length;
  return quick > BROTLI ? brotliCompressSync(html).length : quick;
}
