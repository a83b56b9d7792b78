import type { Model } from '../../catalog/catalog.ts';
import type { ScoreChange, ScoreMove } from '../scores/score-change.ts';

/** How many results rose and fell from each snapshot to the next, in a sentence each. */
export function saySnapshots(models: readonly Model[], scores: readonly ScoreChange[]): string[] {
  return models.slice(1).flatMap((model, index) => {
    const moves = scores.flatMap(({ cells, moves: steps }) =>
      cells[index]?.state === 'known' ? (steps[index + 1] ?? []) : [],
    );
    const before = models[index];
    if (!before || moves.length === 0) return [];
    const ways = (way: ScoreMove['way']) => moves.filter((move) => move.way === way).length;
    const tests = moves.length === 1 ? '1 test' : `${moves.length} tests`;
    return `From ${before.name} to ${model.name}, ${tests} that one party ran on both in the same way: ${ways('rose')} rose, ${ways('fell')} fell, ${ways('stayed')} stayed.`;
  });
}
