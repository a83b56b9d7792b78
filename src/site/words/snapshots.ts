import type { Snapshots } from '../../comparison/views/family.ts';
import type { ScoreMove } from '../../comparison/scores/score-change.ts';
import { count } from './words.ts';

/** How many results rose and fell from each snapshot to the next, in a sentence each. */
export function saySnapshots({ models, scores }: Snapshots): string[] {
  return models.slice(1).flatMap((model, index) => {
    const moves = scores.flatMap(({ cells, moves: steps }) =>
      cells[index]?.state === 'known' ? (steps[index + 1] ?? []) : [],
    );
    const before = models[index];
    if (!before || moves.length === 0) return [];
    const ways = (way: ScoreMove['way']) => moves.filter((move) => move.way === way).length;
    const tests = count(moves.length, 'test', 'tests');
    return `From ${before.name} to ${model.name}, ${tests} that one party ran on both in the same way: ${ways('rose')} rose, ${ways('fell')} fell, ${ways('stayed')} stayed.`;
  });
}
