import type { Page } from './page.ts';
import type { Outcome } from './report.ts';
import type { Finding, Rule } from './rule.ts';
import type { Site } from './site.ts';

/**
 * Holds rules against a site on one way through it: each page is read and parsed, looked at by every
 * rule, and let go. Between two pages others get a word in; it tells after each how many are done.
 */
export function* holding(rules: readonly Rule[], site: Site): Generator<number, Outcome[]> {
  const held = rules.map(({ name, mend, begin }) => ({
    name,
    mend,
    walk: begin(site),
    findings: [] as Finding[],
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
export function hold(rules: readonly Rule[], site: Site): Outcome[] {
  const way = holding(rules, site);
  for (;;) {
    const { done, value } = way.next();
    if (done) return value;
  }
}

function findingsOn(page: Page, look: ((page: Page) => string[]) | undefined): Finding[] {
  return look?.(page).map((found) => ({ page: page.path, found })) ?? [];
}
