import type { Benchmark, Model, Source } from '../../../catalog/catalog.ts';
import { SIDES } from '../../../comparison/rows/sides.ts';
import type { BenchmarkResults } from '../../../comparison/scores/score.ts';
import type { Matchup } from '../../../comparison/views/matchup.ts';
import { resultsOf } from '../../../comparison/views/results.ts';
import { namesOf } from '../../words/names.ts';
import { describeResult } from '../../words/result.ts';
import { count } from '../../words/words.ts';
import { type DrawnGroup, countOf, drawnGroup } from './drawn-rows.ts';
import { MOST_ALONE } from './shown-sources.ts';

/** Benchmarks of a pair page: those that one party ran on both, then what compares less. */
export interface DrawnResults {
  /** Those that one party ran on both, and what their table is called. */
  run: DrawnGroup[];
  caption: string;
  folded: { says: string; caption: string; groups: DrawnGroup[] }[];
  /** What only one side has, and what its fold is called. */
  alone: { says: string; sides: ResultsAlone[] } | undefined;
}

/** Results of one model, the first of each benchmark. */
export interface ResultsAlone {
  model: Model;
  lines: { benchmark: Benchmark; text: string; source: Source; says: string; more: number }[];
  /** How many benchmarks more stand on the model's page. */
  more: number;
}

/** The benchmarks of a pair. */
export function drawnResults({ models, benchmarks }: Matchup): DrawnResults {
  const { run, apart, unlike } = resultsOf(benchmarks.shared);
  const names = namesOf(models);
  const drawn = run.map((group) => drawnGroup(group, models));
  const folded = [
    { groups: apart, caption: 'run on each model by another party: not counted' },
    { groups: unlike, caption: 'with results that cannot be compared' },
  ].filter(({ groups }) => groups.length > 0);
  const alone = benchmarks.only.a.length + benchmarks.only.b.length;
  return {
    run: drawn,
    caption: `${count(countOf(drawn), 'benchmark')} that one party ran on both. Drawn from 0 to 100%: dot ${names.a}, square ${names.b}`,
    folded: folded.map(({ groups, caption }) => {
      const rows = groups.map((group) => drawnGroup(group, models));
      return { says: `${count(countOf(rows), 'benchmark')} ${caption}`, caption, groups: rows };
    }),
    alone:
      alone > 0
        ? {
            says: `${count(alone, 'benchmark')} with a result of one of the two alone`,
            sides: SIDES.filter((side) => benchmarks.only[side].length > 0).map((side) =>
              aloneOf(models[side], benchmarks.only[side]),
            ),
          }
        : undefined,
  };
}

function aloneOf(model: Model, results: readonly BenchmarkResults[]): ResultsAlone {
  const all = results.flatMap(({ benchmark, results: [first, ...others] }) => {
    if (!first) return [];
    const { text, score } = first;
    const says = describeResult(first);
    return [{ benchmark, text, source: score.source, says, more: others.length }];
  });
  const lines = all.slice(0, MOST_ALONE);
  return { model, lines, more: all.length - lines.length };
}
