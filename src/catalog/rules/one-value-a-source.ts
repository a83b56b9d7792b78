import { FIELD_IDS, fieldOf } from '../fields.ts';
import { valuesAgree } from '../values/value.ts';
import { sayFound } from './contradiction.ts';
import { type Rule, onEach } from './rule.ts';
import { type Statement, statementsOf } from './statement.ts';

export const ONE_VALUE_A_SOURCE: Rule = {
  id: 'one-value-a-source',
  says: 'One source gives one value of a field on a surface, at one place.',
  mend: 'Name the surface or the locator of each, or give the one that is wrong check: contradicted.',
  asks: true,
  find: onEach('models', (entry) =>
    FIELD_IDS.flatMap((field) => {
      const statements = statementsOf(entry, field);
      return statements.flatMap((statement, index) => {
        const before = statements
          .slice(0, index)
          .find((earlier) => isSamePlace(earlier, statement) && differs(earlier, statement, field));
        if (!before) return [];
        const first = `${sayFound(before.value)} on ${entry.at(before.path)}`;
        const message = `found ${sayFound(statement.value)}, and ${first} from the same source, ${statement.source}. Name the surface or the locator of each, or give the wrong one check: contradicted`;
        return [entry.problem(statement.path, message)];
      });
    }),
  ),
};

function isSamePlace(one: Statement, other: Statement): boolean {
  return (['source', 'surface', 'locator'] as const).every((key) => one[key] === other[key]);
}

function differs(one: Statement, other: Statement, field: (typeof FIELD_IDS)[number]): boolean {
  const [{ value }, { value: second }] = [one, other];
  if (value.kind !== second.kind) return true;
  if (value.kind === 'undisclosed' || value.kind === 'not-applicable') return false;
  if (second.kind === 'undisclosed' || second.kind === 'not-applicable') return false;
  return valuesAgree(value, second, fieldOf(field)) === false;
}
