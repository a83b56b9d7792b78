import type { Entries, Entry } from '../file/read.ts';
import type { Path } from '../problems/locate.ts';
import type { Rule } from './rule.ts';

interface Result {
  entry: Entry<'models'>;
  value: number;
  path: Path;
}

export const SCORE_OF_SCALE: Rule = {
  id: 'score-of-scale',
  says: 'A score is of the scale of the others of its benchmark: no 0.82 among figures of 60 to 90.',
  mend: 'Write the figure in the unit of the benchmark.',
  asks: true,
  find: (entries) =>
    entries.benchmarks.flatMap((benchmark) => {
      // Places in a list run from 1 on and have no scale.
      if (benchmark.record.unit === 'place') return [];
      const results = resultsOf(entries, benchmark.id);
      return results.flatMap(({ entry, value, path }) => {
        const others = results.filter((result) => result.path !== path);
        const slip = slipOfScale(value, others, benchmark);
        return slip ? [entry.problem(path, `found ${value}; ${slip}`)] : [];
      });
    }),
};

function resultsOf({ models }: Entries, benchmark: string): Result[] {
  return models.flatMap((entry) =>
    entry.record.scores.flatMap((score, index) =>
      score.benchmark === benchmark
        ? [{ entry, value: score.value, path: ['scores', index, 'value'] }]
        : [],
    ),
  );
}

/** How far below or above all others a figure has to lie before it looks like one of another scale. */
const FAR = 10;

function slipOfScale(
  value: number,
  others: readonly Result[],
  benchmark: Entry<'benchmarks'>,
): string | undefined {
  const size = Math.abs(value);
  const [nearest] = others.toSorted((one, other) => distance(size, one) - distance(size, other));
  if (size > 0 && size < 1 && !nearest && benchmark.record.unit === '%')
    return `${benchmark.at(['unit'])} counts in %. Write ${percent(value)} if it is a share of one`;
  if (!nearest || size === 0 || distance(size, nearest) < Math.log(FAR)) return undefined;
  // Of a share of one and a figure in per cent, the share is asked about.
  const isOnlyOther = size >= 1 && Math.abs(nearest.value) < 1 && others.length < 2;
  if (isOnlyOther) return undefined;
  const other = `the nearest other figure of the benchmark is ${nearest.value}, on ${nearest.entry.at(nearest.path)}`;
  const mend = size < 1 ? `Write ${percent(value)} if it is a share of one` : 'Correct one';
  return `${other}. ${mend}`;
}

/** How many times one figure is the other, as a logarithm; 0 counts as a hundredth. */
function distance(size: number, { value }: Result): number {
  return Math.abs(Math.log(size / Math.max(Math.abs(value), 0.01)));
}

function percent(share: number): number {
  return Number((share * 100).toPrecision(12));
}
