import { expect } from 'vitest';
import type { Page } from './pages.ts';

/** Says what is wrong on a page, a line a fault. */
export type Rule = (page: Page) => string[];

/** Fails with all findings at once. */
export function expectNone(findings: readonly string[]): void {
  const list = findings.join('\n');
  expect(findings.length, `found:\n${list}\n`).toBe(0);
}
