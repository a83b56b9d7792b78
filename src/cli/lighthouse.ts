import { launch } from 'chrome-launcher';
import lighthouse from 'lighthouse';
import { FLAGS, chromiumPath } from '../browser/chromium.ts';
import { serve } from '../browser/host.ts';
import { KINDS } from '../browser/kinds.ts';
import { headersAt } from '../site/build/security.ts';
import { withBuiltSite } from './built-site.ts';

/**
 * `npm run lighthouse [folder]`: what Lighthouse makes of a page of each kind on its slowed phone.
 * Accessibility, best practices and search are to be 100 on each, performance on a pair page.
 */

type Category = 'performance' | 'accessibility' | 'best-practices' | 'seo';
const CATEGORIES: Category[] = ['performance', 'accessibility', 'best-practices', 'seo'];

/** The kinds of page whose performance counts, and those that search engines are told to leave. */
const MEASURED = ['pair', 'pair without a leader'];
const UNLISTED = ['embed', 'missing', 'search'];

/** Under Lighthouse the bundled Chromium drops any page that comes with a referrer policy. */
const headersHere = (path: string) =>
  Object.fromEntries(
    Object.entries(headersAt(path)).filter(([name]) => name !== 'Referrer-Policy'),
  );

interface Scores {
  kind: string;
  /** 0 to 100, by category. */
  scores: Record<string, number>;
  /** What kept a category from 100. */
  faults: string[];
}

async function audit(kind: string, url: string, port: number): Promise<Scores> {
  const run = await lighthouse(url, { port, onlyCategories: CATEGORIES, logLevel: 'error' });
  if (!run) throw new Error(`Lighthouse gave no result for ${url}`);
  const { categories, audits, runtimeError } = run.lhr;
  if (runtimeError) throw new Error(`${url}: ${runtimeError.message}`);
  const scores = Object.fromEntries(
    CATEGORIES.map((id) => [id, Math.round(100 * (categories[id]?.score ?? 0))]),
  );
  const faults = wanted(kind)
    .flatMap((id) => categories[id]?.auditRefs ?? [])
    .filter(({ id, weight }) => weight > 0 && (audits[id]?.score ?? 1) < 0.9)
    .map(({ id }) => `${id}: ${audits[id]?.title} ${audits[id]?.displayValue ?? ''}`.trim());
  return { kind, scores, faults };
}

/** The categories that have to be 100 on a kind of page. */
function wanted(kind: string): Category[] {
  return CATEGORIES.filter((id) => {
    if (id === 'performance') return MEASURED.includes(kind);
    return id !== 'seo' || !UNLISTED.includes(kind);
  });
}

function report({ kind, scores, faults }: Scores): void {
  console.log(kind.padEnd(24) + CATEGORIES.map((id) => `${scores[id]}`.padStart(16)).join(''));
  for (const fault of faults) console.log(`    ${fault}`);
}

await withBuiltSite(process.argv[2], async (folder) => {
  const host = await serve(folder, '/', headersHere);
  const chromePath = await chromiumPath();
  const browser = await launch({ chromeFlags: FLAGS, ...(chromePath && { chromePath }) });
  console.log(' '.repeat(24) + CATEGORIES.map((id) => id.padStart(16)).join(''));
  const all: Scores[] = [];
  for (const [kind, path] of Object.entries(KINDS)) {
    const result = await audit(kind, host.address + path, browser.port);
    report(result);
    all.push(result);
  }
  browser.kill();
  host.close();
  const isShort = ({ kind, scores }: Scores) => wanted(kind).some((id) => (scores[id] ?? 0) < 100);
  if (all.some(isShort)) process.exitCode = 1;
});
