import { mkdtempSync, readFileSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { buildSite } from './site.ts';

/** `npm run bench`: what the pages weigh, in HTML and compressed with the stylesheet, and the build time. */

interface Weight {
  page: string;
  html: number;
  brotli: number;
}

const KINDS: Record<string, RegExp> = {
  start: /^index\.html$/,
  pair: /^compare\/[^/]+\/index\.html$/,
  model: /^models\/[^/]+\/index\.html$/,
  provider: /^providers\/[^/]+\/index\.html$/,
  benchmark: /^benchmarks\/[^/]+\/index\.html$/,
  source: /^sources\/[^/]+\/index\.html$/,
};

/** The most that a pair page may weigh. */
const BUDGET = { html: 100_000, brotli: 20_000 };

/** A page with the stylesheet that it needs, which a reader fetches once for the whole site. */
function weigh(folder: string, page: string): Weight {
  const bytes = readFileSync(join(folder, page));
  const styles = [...bytes.toString().matchAll(STYLESHEET)].map(([, path = '']) =>
    brotliCompressSync(readFileSync(join(folder, path))),
  );
  const compressed = [brotliCompressSync(bytes), ...styles];
  const brotli = compressed.reduce((sum, { length }) => sum + length, 0);
  return { page, html: bytes.length, brotli };
}

const STYLESHEET = /<link rel="?stylesheet"? href="?([^">]+\.css)/g;

/** Pages proper: not those that only lead to a new address. */
function pagesOf(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((name) => name.replaceAll('\\', '/'))
    .filter((name) => name.endsWith('.html'))
    .filter((name) => !readFileSync(join(folder, name), 'utf8').includes('http-equiv="refresh"'))
    .sort();
}

function report(kind: string, weights: Weight[]): void {
  const sorted = weights.toSorted((one, other) => one.brotli - other.brotli);
  const median = sorted[Math.floor(sorted.length / 2)];
  const largest = sorted.at(-1);
  if (!median || !largest) return;
  const kilo = (bytes: number) => `${(bytes / 1000).toFixed(1)} kB`.padStart(9);
  console.log(
    kind.padEnd(10) +
      String(weights.length).padStart(4) +
      kilo(median.html) +
      kilo(median.brotli) +
      kilo(largest.html) +
      kilo(largest.brotli) +
      `  ${largest.page}`,
  );
}

const folder = mkdtempSync(join(tmpdir(), 'matchup-bench-'));
try {
  if (!(await buildSite(join(folder, 'site')))) throw new Error('The site does not build.');
  const weights = pagesOf(join(folder, 'site')).map((page) => weigh(join(folder, 'site'), page));
  console.log('\nkind      pages   median   brotli  largest   brotli');
  for (const [kind, pattern] of Object.entries(KINDS)) {
    report(
      kind,
      weights.filter(({ page }) => pattern.test(page)),
    );
  }
  const pairs = weights.filter(({ page }) => KINDS['pair']?.test(page));
  const part = (key: 'html' | 'brotli') =>
    (Math.max(...pairs.map((weight) => weight[key])) / BUDGET[key]).toFixed(2);
  console.log(
    `\nHeaviest pair page: ${part('html')} of the HTML budget, ${part('brotli')} of the compressed.`,
  );
} finally {
  rmSync(folder, { recursive: true, force: true });
}
