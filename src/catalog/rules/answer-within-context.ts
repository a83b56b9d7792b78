import { sayNumber } from '../values/quantity.ts';
import { type Rule, onOffers } from './rule.ts';

export const ANSWER_WITHIN_CONTEXT: Rule = {
  id: 'answer-within-context',
  says: 'An answer of an offer, and the length of prompt from which its price holds, are at most its context.',
  mend: 'Correct one of the two figures.',
  find: onOffers(({ entry, offer, at }) => {
    const { context } = offer;
    if (!context) return [];
    return (['maxOutput', 'above'] as const).flatMap((key) => {
      const figure = offer[key];
      if (!figure || figure.number <= context.number) return [];
      const rule = `allowed is at most the context, ${sayNumber(context.number)}`;
      return [entry.problem(at(key), `found ${sayNumber(figure.number)}; ${rule}. Correct one`)];
    });
  }),
};
