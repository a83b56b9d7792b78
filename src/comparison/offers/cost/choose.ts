import { type Bill, billOf } from './bill.ts';
import { type Plan, type PlansOfModel, namePlan, soldOn } from './plan.ts';
import type { Use } from './use.ts';

/** Whose price counts: the maker's or else the cheapest, the cheapest, one seller of all, or a named one. */
export type PriceRule = 'own' | 'cheapest' | 'shared' | { provider: string };

/** A plan with what a month costs on it. */
export interface Quote {
  plan: Plan;
  bill: Bill;
}

/** What every plan of a model costs on a day, the least first; partial sums and other terms last. */
export function quotesOn({ plans }: PlansOfModel, use: Use, day: string): Quote[] {
  return plans
    .flatMap((plan): Quote[] => {
      const sold = soldOn(plan, day);
      return sold ? [{ plan, bill: billOf(use, sold) }] : [];
    })
    .toSorted(
      (one, other) =>
        Number(!one.plan.isPlain) - Number(!other.plan.isPlain) ||
        Number(one.bill.isPartial) - Number(other.bill.isPartial) ||
        one.bill.total - other.bill.total ||
        Number(one.plan.apart !== undefined) - Number(other.plan.apart !== undefined) ||
        namePlan(one.plan).localeCompare(namePlan(other.plan), 'en'),
    );
}

/** The quote that counts by a rule; nothing where nobody asks a price by it. */
export function chooseQuote(
  quotes: readonly Quote[],
  rule: PriceRule,
  shared?: string,
): Quote | undefined {
  const plain = quotes.filter(({ plan }) => plan.isPlain);
  if (rule === 'cheapest') return plain[0];
  if (rule === 'own') {
    return quotes.find(({ plan }) => plan.isOwn && plan.isPlain) ?? plain[0] ?? quotes[0];
  }
  const provider = rule === 'shared' ? shared : rule.provider;
  return quotes.find(({ plan }) => plan.provider === provider);
}

/** The provider that sells all of them at the lowest sum, if one does. */
export function sharedProvider(quotes: readonly (readonly Quote[])[]): string | undefined {
  const [first = []] = quotes;
  const sums = first.flatMap(({ plan: { provider } }) => {
    const each = quotes.map((list) =>
      list.find(({ plan, bill }) => plan.provider === provider && plan.isPlain && !bill.isPartial),
    );
    const isAll = each.every((quote) => quote !== undefined);
    return isAll ? [{ provider, sum: each.reduce((sum, { bill }) => sum + bill.total, 0) }] : [];
  });
  return sums.toSorted(
    (one, other) => one.sum - other.sum || one.provider.localeCompare(other.provider, 'en'),
  )[0]?.provider;
}
