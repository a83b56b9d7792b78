import { sayNumber } from '../values/quantity.ts';
import { type Rule, onOffers } from './rule.ts';

export const ANSWER_WITHIN_CONTEXT: Rule = {
  id: 'answer-within-context',
  says: 'An answer of an offer is at most its context.',
  mend: 'Correct one of the two figures.',
  find: onOffers(({ entry, offer: { context, maxOutput }, at }) => {
    if (!context || !maxOutput || maxOutput.number <= context.number) return [];
    const rule = `allowed is at most the context, ${sayNumber(context.number)}`;
    const message = `found ${sayNumber(maxOutput.number)}; ${rule}. Correct one`;
    return [entry.problem(at('maxOutput'), message)];
  }),
};
