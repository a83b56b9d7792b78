import { expect } from 'vitest';
import type { Page } from './pages.ts';

/** Says what is wrong on a page, a line a fault. */
export type Rule = (page: Page) => string[];

/** What a rule finds on all of the pages, each line with the address. */
export function findingsOf(rule: Rule, pages: readonly Page[]): string[] {
  return pages.flatMap((page) => rule(page).map((finding) => `${page.path}  ${finding}`));
}

/** Fails with all findings at once. */
export function expectNone(findings: readonly string[]): void {
  const list = findings.join('\n');
  expect(findings.length, `found:\n${list}\n`).toBe(0);
}
