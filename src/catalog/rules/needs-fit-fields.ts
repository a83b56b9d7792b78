import { type FieldId, fieldOf } from '../fields.ts';
import type { Path } from '../problems/locate.ts';
import { type Rule, onEach } from './rule.ts';

export const NEEDS_FIT_FIELDS: Rule = {
  id: 'needs-fit-fields',
  says: 'What a job needs is a field of true or false, and what limits it a number.',
  mend: 'Name a field of that kind.',
  find: onEach('use-cases', (entry) => {
    const { needs, limits } = entry.record;
    const check = (field: FieldId, kind: 'flag' | 'quantity', path: Path, is: string) => {
      if (fieldOf(field).kind === kind) return [];
      return [entry.problem(path, `found "${field}"; allowed is a field that is ${is}. Name one`)];
    };
    return [
      ...needs.flatMap((field, index) => check(field, 'flag', ['needs', index], 'true or false')),
      ...limits.flatMap(({ field }, index) =>
        check(field, 'quantity', ['limits', index, 'field'], 'a number, such as parameters-total'),
      ),
    ];
  }),
};
