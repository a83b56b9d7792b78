import axe, { type ElementContext, type RunOptions } from 'axe-core';
import type { Browser, Page as Tab } from 'playwright-core';
import { chromiumPath, launch } from '../browser/chromium.ts';
import { serve } from '../browser/host.ts';
import { openAll } from '../browser/open-all.ts';
import type { Page } from './page.ts';
import type { CheckedRule } from './report.ts';
import type { SiteFinding } from './rule.ts';
import type { Site } from './site.ts';

/** The only rules that colours have a part in: what is found otherwise, a light screen shows too. */
const COLOURS = ['color-contrast', 'link-in-text-block'];

/** These rules alone, and all others. */
export const OF_COLOUR: RunOptions = { runOnly: { type: 'rule', values: COLOURS } };
export const BUT_COLOUR: RunOptions = {
  rules: Object.fromEntries(COLOURS.map((rule) => [rule, { enabled: false }])),
};

/** Of WCAG 2.2, and off unless it is asked for. */
const WANTED: RunOptions['rules'] = { 'target-size': { enabled: true } };

const AXE: Omit<CheckedRule, 'findings'> = {
  name: 'axe finds no fault for those who read by ear, by keyboard or with weak eyes',
  mend: 'Look the rule up by its id at https://dequeuniversity.com/rules/axe/.',
};

/**
 * Opens pages in a real browser, light and dark, and lets axe judge them.
 * @throws Error when no browser runs here.
 */
export async function axeOutcome(site: Site, pages: readonly Page[]): Promise<CheckedRule> {
  const browser = await launch(await chromiumPath());
  const host = await serve(site.folder, site.base);
  try {
    const findings: SiteFinding[] = [];
    for (const { path } of pages) {
      const faults = await faultsAt(browser, new URL(path, host.address).href);
      findings.push(...faults.map((found) => ({ page: path, found })));
    }
    return { ...AXE, findings };
  } finally {
    await browser.close();
    host.close();
  }
}

async function faultsAt(browser: Browser, address: string): Promise<string[]> {
  const context = await browser.newContext({ reducedMotion: 'reduce', colorScheme: 'light' });
  const tab = await context.newPage();
  await tab.goto(address);
  const onLight = await violationsOn(tab);
  await tab.emulateMedia({ colorScheme: 'dark' });
  const onDark = await violationsOn(tab, OF_COLOUR);
  await context.close();
  return [...onLight, ...onDark.map((fault) => `on a dark screen: ${fault}`)];
}

/** What axe finds with everything opened, a line an element. */
export async function violationsOn(
  tab: Tab,
  options: RunOptions = {},
  within?: string,
): Promise<string[]> {
  await openAll(tab);
  return violationsIn(tab, options, within);
}

/**
 * What axe finds on a page as it stands, or in a part of it. No page of ours has a frame, so axe runs
 * in the page at once: its package for browsers puts the parts together on another page and takes
 * three times as long.
 */
export async function violationsIn(
  tab: Tab,
  options: RunOptions = {},
  within?: string,
): Promise<string[]> {
  if (!(await tab.evaluate(() => 'axe' in window))) await tab.evaluate(axe.source);
  const rules = { ...WANTED, ...options.rules };
  const asked: RunOptions = { resultTypes: ['violations'], ...options, rules };
  const violations = await tab.evaluate(judge, { asked, within });
  return violations.flatMap(({ id, help, nodes }) =>
    nodes.map(({ target, any }) => `${id} (${help}) at ${target}: ${any[0]?.message ?? ''}`),
  );
}

/** Runs in the page. */
async function judge({ asked, within }: { asked: RunOptions; within: string | undefined }) {
  const { run } = (window as unknown as { axe: typeof axe }).axe;
  const context: ElementContext = within ? { include: [within] } : document;
  return (await run(context, asked)).violations;
}

/** Of each kind of page the one of middling length: what is wrong with a kind, it shows too. */
export function oneOfEachKind({ pages, base }: Site): Page[] {
  const kinds = Map.groupBy(pages, ({ path }) => kindOf(path.slice(base.length)));
  return [...kinds.values()].flatMap((alike) => {
    const byLength = alike.toSorted((one, other) => one.length - other.length);
    return byLength[Math.floor(byLength.length / 2)] ?? [];
  });
}

/** `models/` for a list, `models/*` for one of its members. */
function kindOf(path: string): string {
  return path.replace(/^([^/]+\/).+/, '$1*');
}
