import type { Page } from './page.ts';
import type { CheckedRule } from './report.ts';
import type { SiteFinding, SiteRule } from './rule.ts';
import type { Site } from './site.ts';

/**
 * Holds rules against a site on one way through it: each page is read and parsed, looked at by every
 * rule, and let go. Between two pages others get a word in; it tells after each how many are done.
 */
export function* holding(rules: readonly SiteRule[], site: Site): Generator<number, CheckedRule[]> {
  const held = rules.map(({ name, mend, begin }) => ({
    name,
    mend,
    walk: begin(site),
    findings: [] as SiteFinding[],
  }));
  const all = [
    ...site.pages.map((page) => ({ page, kind: 'page' as const })),
    ...site.embeds.map((page) => ({ page, kind: 'embed' as const })),
    ...site.moved.map((page) => ({ page, kind: 'moved' as const })),
  ];
  for (const [at, { page, kind }] of all.entries()) {
    for (const { walk, findings } of held) findings.push(...findingsOn(page, walk[kind]));
    yield at + 1;
  }
  return held.map(({ walk, findings, ...rule }) => ({
    ...rule,
    findings: [...findings, ...(walk.end?.() ?? [])],
  }));
}

/** The same at once. */
export function hold(rules: readonly SiteRule[], site: Site): CheckedRule[] {
  const way = holding(rules, site);
  for (;;) {
    const { done, value } = way.next();
    if (done) return value;
  }
}

function findingsOn(page: Page, look: ((page: Page) => string[]) | undefined): SiteFinding[] {
  return look?.(page).map((found) => ({ page: page.path, found })) ?? [];
}
