import { type Rule, onOffers } from './rule.ts';

export const PRICES_IN_PAIRS: Rule = {
  id: 'prices-in-pairs',
  says: 'Input and output price come together, from the same offer.',
  mend: 'Add the other price.',
  find: onOffers(({ entry, offer: { input, output }, at }) => {
    if ((input === undefined) === (output === undefined)) return [];
    const rule = 'input and output price come together, from the same offer';
    return [entry.problem(at('model'), `found one price of two; ${rule}. Add the other`)];
  }),
};
