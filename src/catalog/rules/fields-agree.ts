import type { Entry } from '../file/read.ts';
import type { FieldId } from '../fields.ts';
import { type Clash, clashesOf, sayFound } from './contradiction.ts';
import { type Rule, onEach } from './rule.ts';
import { statementsOf } from './statement.ts';

export const FIELDS_AGREE: Rule = {
  id: 'fields-agree',
  says: 'Nor do all sources of one field together exclude what those of another say of it.',
  mend: 'Give the one that is wrong check: contradicted, or correct it.',
  asks: true,
  find: onEach('models', (entry) =>
    firstOfEachPair(clashesOf(entry).filter((clash) => isUndisputed(entry, clash))).map(
      ({ one, other }) => {
        const beside = `${String(other.path.at(-1))} on ${entry.at(other.path)} is ${sayFound(other.value)}, from ${other.source}`;
        const message = `found ${sayFound(one.value)} from ${one.source}, but ${beside}; both cannot hold. Correct one, or give the wrong one check: contradicted`;
        return entry.problem(one.path, message);
      },
    ),
  ),
};

/** Where sources of a field disagree, pages say so; only where each field speaks with one voice do they not. */
function isUndisputed(entry: Entry<'models'>, { one, other, isOfOneSource }: Clash): boolean {
  if (isOfOneSource) return false;
  return [one, other].every(({ path, value }) =>
    statementsOf(entry, path.at(-1) as FieldId).every(
      (statement) => sayFound(statement.value) === sayFound(value),
    ),
  );
}

function firstOfEachPair(clashes: readonly Clash[]): Clash[] {
  const seen = new Set<string>();
  return clashes.filter(({ one, other }) => {
    const pair = `${String(one.path.at(-1))} ${String(other.path.at(-1))}`;
    return seen.size < seen.add(pair).size;
  });
}
