import { type Bill, billOf } from './bill.ts';
import type { Gone, Plan, Sold } from './plan.ts';
import type { Use } from './use.ts';

/** What a month costs from a day on, or why there is no price from then on. */
export type Step = { from: string; bill: Bill; sold: Sold } | { from: string; gone: Gone };

/** How the cost of a month goes on a plan, as far as it is announced: a step a change. */
export function courseOf(plan: Plan, use: Use): Step[] {
  const steps = plan.spans.map((span): Step =>
    'rates' in span ? { from: span.from, bill: billOf(use, span), sold: span } : span,
  );
  return steps.filter((step, at) => !isAlike(step, steps[at - 1]));
}

function isAlike(step: Step, before: Step | undefined): boolean {
  if (!before) return false;
  if ('gone' in step || 'gone' in before) return 'gone' in step && 'gone' in before;
  return step.bill.total === before.bill.total && step.bill.isPartial === before.bill.isPartial;
}
