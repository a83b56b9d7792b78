import { type KindWeight, kindWeights } from '../bench/kind-weight.ts';
import { type Pace, pacesOf } from '../bench/pace.ts';
import { readSite } from '../site-check/site.ts';
import { withBuiltSite } from './built-site.ts';
import { tellProgress } from './progress.ts';

/**
 * `npm run bench [folder]`: what the pages of each kind weigh, and how soon one of each is there in
 * Chromium over a slow network on a slow machine, beside a plain page of the same text. The folder
 * is a site built with `npm run build -- --compress`; without it one is built.
 */

const COLUMN = 10;
const FIRST = 22;

function line(first: string, ...others: readonly string[]): void {
  console.log(first.padEnd(FIRST) + others.map((text) => text.padStart(COLUMN)).join(''));
}

const kilo = (bytes: number) => `${(bytes / 1000).toFixed(1)} kB`;
const ratio = (one: number, other: number) => (one / other).toFixed(2);

function sayWeight({ kind, pages, median, largest }: KindWeight): void {
  const sizes = [median, largest].flatMap(({ html, styled, whole }) => [html, styled, whole]);
  line(kind, `${pages}`, ...sizes.map(kilo), `  ${largest.path}`);
}

function sayPace({ kind, page, plain }: Pace): void {
  line(
    kind,
    `${page.requests}`,
    kilo(page.bytes),
    kilo(plain.bytes),
    ratio(page.bytes, plain.bytes),
    `${page.lcp.toFixed(0)} ms`,
    `${plain.lcp.toFixed(0)} ms`,
    ratio(page.lcp, plain.lcp),
    page.shift.toFixed(3),
    plain.shift.toFixed(3),
  );
}

/** Each of what comes in turn, with word every three seconds while it is waited for. */
async function* told<T>(items: AsyncIterable<T>, far: (count: number) => string) {
  let count = 0;
  let stop = tellProgress(() => far(count));
  try {
    for await (const item of items) {
      stop();
      yield item;
      count += 1;
      stop = tellProgress(() => far(count));
    }
  } finally {
    stop();
  }
}

await withBuiltSite(process.argv[2], async (folder) => {
  console.error(`Weighing the pages in ${folder}`);
  console.log(
    '\nWeight: HTML; in brotli with styles; with scripts and icon. Median, then largest.\n',
  );
  line('kind', 'pages', 'HTML', 'styled', 'whole', 'HTML', 'styled', 'whole');
  for (const weight of kindWeights(readSite(folder))) sayWeight(weight);

  console.log(
    '\nFirst visit at 1.6 Mbit/s, 150 ms, processor 4 times slower; median of 3, beside plain text.\n',
  );
  line('kind', 'requests', 'bytes', 'plain', 'ratio', 'LCP', 'plain', 'ratio', 'CLS', 'plain');
  const timed = (count: number) => `${count} kinds of page timed, the next three times`;
  for await (const pace of told(pacesOf(folder), timed)) sayPace(pace);
});
