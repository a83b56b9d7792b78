import type { Entries, Entry } from '../file/read.ts';
import type { Finding } from '../problems/problem.ts';
import type { Rule } from './rule.ts';

export const RUN_OF_RESULTS: Rule = {
  id: 'run-of-results',
  says: 'A run of a benchmark has results on record: some of its party, whose settings begin as it says.',
  mend: 'Write who ran it and its settings as the results have them.',
  asks: true,
  find: (entries) =>
    entries.benchmarks.flatMap((entry) =>
      entry.record.runs.flatMap((_, index) => withoutResults(entry, index, entries)),
    ),
};

function withoutResults(entry: Entry<'benchmarks'>, index: number, entries: Entries): Finding[] {
  const run = entry.record.runs[index];
  const scores = entries.models
    .flatMap(({ record }) => record.scores)
    .filter(({ benchmark }) => benchmark === entry.id);
  const own = scores.filter(({ by }) => by === run?.by);
  if (!run || own.some(({ settings }) => run.settings.some((text) => settings.startsWith(text))))
    return [];
  if (own.length === 0) {
    const makers = [...new Set(scores.map(({ by }) => by))].sort().join(', ') || 'nobody';
    const message = `found "${run.by}", of whom no result of ${entry.id} is on record; there are some of ${makers}. Write who ran it as the results do`;
    return [entry.problem(['runs', index, 'by'], message)];
  }
  const settings = [...new Set(own.map((score) => `"${score.settings}"`))].sort().join(', ');
  const message = `found settings as no result of ${run.by} has them; on record are ${settings}. Write how those begin`;
  return [entry.problem(['runs', index, 'settings'], message)];
}
