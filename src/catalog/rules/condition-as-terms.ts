import { type Rule, onOffers } from './rule.ts';

/** Words in the name of an offer by which providers mark a price that holds on a condition. */
const CONDITIONS = ['batch', 'flex', 'priority', 'off-peak', 'reserved'] as const;

export const CONDITION_AS_TERMS: Rule = {
  id: 'condition-as-terms',
  says: 'A price whose name tells of a condition, such as batch or flex, has it under terms.',
  mend: 'Write the condition under terms.',
  asks: true,
  find: onOffers(({ entry, offer: { name, terms = [] }, at }) => {
    const found = CONDITIONS.find((word) =>
      new RegExp(`(?:^|[^a-z])${word}(?:[^a-z]|$)`, 'i').test(name ?? ''),
    );
    if (!found || terms.length > 0) return [];
    const rule = `a price on a condition is compared only with one on the same. Write terms: [${found}]`;
    return [entry.problem(at('name'), `found "${name}" and no terms; ${rule}`)];
  }),
};
