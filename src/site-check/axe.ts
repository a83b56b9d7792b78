import AxeBuilder from '@axe-core/playwright';
import type { Browser, Page as Tab } from 'playwright-core';
import { chromiumPath, launch } from '../browser/chromium.ts';
import { serve } from '../browser/host.ts';
import { openAll } from '../browser/open-all.ts';
import type { Page } from './page.ts';
import type { Outcome } from './report.ts';
import type { Finding } from './rule.ts';
import type { Site } from './site.ts';

/** The only rules that colours have a part in: what is found otherwise, a light screen shows too. */
export const OF_COLOUR = ['color-contrast', 'link-in-text-block'];

const AXE: Omit<Outcome, 'findings'> = {
  name: 'axe finds no fault for those who read by ear, by keyboard or with weak eyes',
  mend: 'Look the rule up by its id at https://dequeuniversity.com/rules/axe/.',
};

/**
 * Opens pages in a real browser, light and dark, and lets axe judge them.
 * @throws Error when no browser runs here.
 */
export async function axeOutcome(site: Site, pages: readonly Page[]): Promise<Outcome> {
  const browser = await launch(await chromiumPath());
  const host = await serve(site.folder, site.base);
  try {
    const findings: Finding[] = [];
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
  const onDark = await violationsOn(tab, (axe) => axe.withRules(OF_COLOUR));
  await context.close();
  return [...onLight, ...onDark.map((fault) => `on a dark screen: ${fault}`)];
}

/** What axe finds with everything opened, a line an element. */
export async function violationsOn(tab: Tab, limit = (axe: AxeBuilder) => axe): Promise<string[]> {
  await openAll(tab);
  const axe = new AxeBuilder({ page: tab }).options({
    resultTypes: ['violations'],
    // Of WCAG 2.2, and off unless it is asked for.
    rules: { 'target-size': { enabled: true } },
  });
  const { violations } = await limit(axe).analyze();
  return violations.flatMap(({ id, help, nodes }) =>
    nodes.map(({ target, any }) => `${id} (${help}) at ${target}: ${any[0]?.message ?? ''}`),
  );
}

/** Of each kind of page the one of middling length: what is wrong with a kind, it shows too. */
export function oneOfEachKind({ pages, base }: Site): Page[] {
  const kinds = Map.groupBy(pages, ({ path }) => kindOf(path.slice(base.length)));
  return [...kinds.values()].flatMap((alike) => {
    const byLength = alike.toSorted((one, other) => one.html.length - other.html.length);
    return byLength[Math.floor(byLength.length / 2)] ?? [];
  });
}

/** `models/` for a list, `models/*` for one of its members. */
function kindOf(path: string): string {
  return path.replace(/^([^/]+\/).+/, '$1*');
}
