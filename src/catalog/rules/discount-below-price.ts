import { type Rule, onOffers } from './rule.ts';

/** Prices that are at most another of the same offer. */
const DISCOUNTS = [
  ['cached', 'input'],
  ['batchInput', 'input'],
  ['batchOutput', 'output'],
] as const;

export const DISCOUNT_BELOW_PRICE: Rule = {
  id: 'discount-below-price',
  says: 'Cached input and batch prices are at most the full price beside them.',
  mend: 'Correct one of the two prices.',
  find: onOffers(({ entry, offer, at }) =>
    DISCOUNTS.flatMap(([key, full]) => {
      const [price, most] = [offer[key], offer[full]];
      if (price === undefined || most === undefined || price <= most) return [];
      const rule = `allowed is at most the ${full} price, $${most}`;
      return [entry.problem(at(key), `found $${price}; ${rule}. Correct one`)];
    }),
  ),
};
