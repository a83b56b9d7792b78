import type { Entry } from '../file/read.ts';
import type { FieldId } from '../fields.ts';
import type { Path } from '../problems/locate.ts';
import type { FactValue } from '../values/value.ts';

/** What one block of a model's record says of a field. */
export interface Statement {
  source: string;
  surface: string | undefined;
  locator: string | undefined;
  value: FactValue;
  path: Path;
}

/** What sources say of a field, without guesses and without what a maintainer has judged wrong. */
export function statementsOf({ record }: Entry<'models'>, field: FieldId): Statement[] {
  return record.claims.flatMap(({ facts, source, surface, locator, check }, index) => {
    const fact = facts[field];
    if (!fact || fact.estimate || (fact.check ?? check ?? 'agrees') !== 'agrees') return [];
    const path = ['claims', index, 'facts', field];
    return [
      {
        source,
        surface: fact.surface ?? surface,
        locator: fact.locator ?? locator,
        value: fact.value,
        path,
      },
    ];
  });
}
