import { setImmediate } from 'node:timers/promises';
import { parseArgs } from 'node:util';
import { type CheckedRule, sayFindings } from '../site-check/report.ts';
import { holding } from '../site-check/hold.ts';
import { RULES } from '../site-check/rules.ts';
import { tellProgress } from './progress.ts';
import { type ServedAt, type Site, readSite } from '../site-check/site.ts';

/**
 * `npm run check:site -- FOLDER`: holds every rule against a built site, `dist` if none is named,
 * prints all findings and exits 1 if there is one. `--base /repo/` and `--origin https://example.org`
 * say where it is served, `--all` lets axe open every page, `--no-browser` none.
 */
const { values, positionals } = parseArgs({
  allowPositionals: true,
  allowNegative: true,
  options: {
    base: { type: 'string' },
    origin: { type: 'string' },
    all: { type: 'boolean', default: false },
    browser: { type: 'boolean', default: true },
  },
});

/** So many pages are looked at in one go. */
const A_FEW = 5;

try {
  await check(readSite(positionals[0] ?? 'dist', given(values)));
} catch (error) {
  console.error((error as Error).message);
  process.exitCode = 1;
}

function given({ base, origin }: { base?: string; origin?: string }): Partial<ServedAt> {
  return {
    ...(base && { base: base.replace(/^\/*(.*?)\/*$/, '/$1/').replace('//', '/') }),
    ...(origin && { origin }),
  };
}

async function check(site: Site): Promise<void> {
  const [seen, outcomes] = await Promise.all([lookedAt(site), judged(site)]);
  if (typeof seen !== 'string') outcomes.push(seen.outcome);
  const broken = outcomes.filter(({ findings }) => findings.length > 0);
  if (broken.length > 0) console.error(sayFindings(broken));
  const [rules, pages] = [`${outcomes.length} rules`, `${site.pages.length} pages`];
  const moved = `${site.moved.length} addresses that moved`;
  const count = broken.reduce((sum, { findings }) => sum + findings.length, 0);
  console.log(`${rules} over ${pages} and ${moved}: ${broken.length} broken, ${count} findings.`);
  console.log(typeof seen === 'string' ? seen : `axe opened ${seen.opened} pages.`);
  if (count > 0) process.exitCode = 1;
}

/** Holds every rule against the site; now and then the browser gets a word in. */
async function judged(site: Site): Promise<CheckedRule[]> {
  const all = site.pages.length + site.embeds.length + site.moved.length;
  const way = holding(RULES, site);
  let seen = 0;
  const stop = tellProgress(() => `${seen} of ${all} pages looked at`);
  try {
    for (;;) {
      const step = way.next();
      if (step.done) return step.value;
      seen = step.value;
      if (seen % A_FEW === 0) await setImmediate();
    }
  } finally {
    stop();
  }
}

/** What axe says of the pages, or why it was not asked. */
async function lookedAt(site: Site): Promise<{ outcome: CheckedRule; opened: number } | string> {
  if (!values.browser) return 'axe was left out, as --no-browser asks.';
  // Loaded here, since a check without a browser needs none of it.
  const { axeOutcome, oneOfEachKind } = await import('../site-check/axe.ts');
  const pages = values.all ? site.pages : oneOfEachKind(site);
  try {
    return { outcome: await axeOutcome(site, pages), opened: pages.length };
  } catch (error) {
    return `axe was LEFT OUT, for no browser runs here: ${(error as Error).message.split('\n')[0]}`;
  }
}
