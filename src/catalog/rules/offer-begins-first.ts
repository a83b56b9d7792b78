import { isLater } from '../values/date.ts';
import { type Rule, onOffers } from './rule.ts';

export const OFFER_BEGINS_FIRST: Rule = {
  id: 'offer-begins-first',
  says: 'An offer begins before it ends.',
  mend: 'Correct one of the two dates.',
  find: onOffers(({ entry, offer: { from, until }, at }) => {
    if (!from || !until || !isLater(from, until)) return [];
    const rule = `allowed is a date from ${from} on`;
    return [entry.problem(at('until'), `found ${until}; ${rule}. Correct one`)];
  }),
};
