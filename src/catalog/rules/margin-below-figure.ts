import type { Entries, Entry } from '../file/read.ts';
import { FIELD_IDS } from '../fields.ts';
import type { Path } from '../problems/locate.ts';
import type { Finding } from '../problems/problem.ts';
import type { Rule } from './rule.ts';

export const MARGIN_BELOW_FIGURE: Rule = {
  id: 'margin-below-figure',
  says: 'A margin of error is smaller than its figure.',
  mend: 'Write the figure after ±, in the unit of the figure.',
  asks: true,
  find: (entries) => [
    ...entries.models.flatMap((entry) => [...ofScores(entry), ...ofFacts(entry)]),
    ...ofBoards(entries),
  ],
};

function ofScores(entry: Entry<'models'>): Finding[] {
  return entry.record.scores.flatMap(({ value, margin }, index) =>
    check(entry, ['scores', index, 'margin'], value, margin),
  );
}

function ofFacts(entry: Entry<'models'>): Finding[] {
  return entry.record.claims.flatMap(({ facts }, index) =>
    FIELD_IDS.flatMap((field) => {
      const value = facts[field]?.value;
      if (value?.kind !== 'quantity') return [];
      const margin = facts[field]?.margin?.number;
      return check(entry, ['claims', index, 'facts', field, 'margin'], value.number, margin);
    }),
  );
}

function ofBoards({ boards }: Entries): Finding[] {
  return boards.flatMap((entry) =>
    entry.record.rows.flatMap(({ values, margins = {} }, index) =>
      Object.entries(margins).flatMap(([id, margin]) =>
        check(entry, ['rows', index, 'margins', id], values[id], margin),
      ),
    ),
  );
}

function check(entry: Entry, path: Path, figure: number | undefined, margin = 0): Finding[] {
  if (figure === undefined || margin <= Math.abs(figure)) return [];
  const rule = 'a margin is what stands after ±, in the unit of the figure. Correct one of the two';
  return [entry.problem(path, `found ${margin}, more than its figure, ${figure}; ${rule}`)];
}
