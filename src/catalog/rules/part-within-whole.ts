import { type FieldId, fieldOf } from '../fields.ts';
import { sayNumber } from '../values/quantity.ts';
import { type Rule, onEach } from './rule.ts';

/** Of each pair the first may not be larger than the second, where one block states both. */
const NOT_LARGER: [FieldId, FieldId][] = [
  ['parameters-active', 'parameters-total'],
  ['max-output', 'context-window'],
  ['max-input', 'context-window'],
];

export const PART_WITHIN_WHOLE: Rule = {
  id: 'part-within-whole',
  says: 'Active parameters are at most all, and an answer or a prompt is at most the context window.',
  mend: 'Correct one of the two figures.',
  find: onEach('models', (entry) =>
    entry.record.claims.flatMap(({ facts }, index) =>
      NOT_LARGER.flatMap(([smaller, larger]) => {
        const [one, other] = [facts[smaller]?.value, facts[larger]?.value];
        if (one?.kind !== 'quantity' || other?.kind !== 'quantity') return [];
        if (one.number <= other.number) return [];
        const limit = `${fieldOf(larger).label.toLowerCase()} in the same block, ${sayNumber(other.number)}`;
        const message = `found ${sayNumber(one.number)}; allowed is at most the ${limit}. Correct one`;
        return [entry.problem(['claims', index, 'facts', smaller], message)];
      }),
    ),
  ),
};
