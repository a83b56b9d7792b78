import { EFFORTS } from '../vocabulary.ts';

/** How much thinking a model was given: a level, or a budget in thousands of tokens, `thinking-16k`. */
export type Effort = (typeof EFFORTS)[number] | `thinking-${number}k`;

const BUDGET = /^thinking-([1-9]\d{0,3})k$/;

/** Whether the text is an effort as records spell it. */
export function isEffort(text: string): text is Effort {
  return (EFFORTS as readonly string[]).includes(text) || BUDGET.test(text);
}

const ORDER: readonly string[] = ['none', 'minimal', 'thinking', ...EFFORTS.slice(2, -1)];

/**
 * The place of an effort among all, from none upwards; one that is not named comes first. Budgets in
 * tokens stand above `thinking` by their size and below `low`: no model takes both levels and
 * budgets, so the order only has to hold within each.
 */
export function rankOfEffort(effort: Effort | undefined): number {
  if (effort === undefined) return -1;
  const budget = BUDGET.exec(effort)?.[1];
  return budget ? ORDER.indexOf('thinking') + Number(budget) / 10_000 : ORDER.indexOf(effort);
}
