import { type Rule, onEach } from './rule.ts';

export const SCORE_IN_RANGE: Rule = {
  id: 'score-in-range',
  says: "A score lies within its benchmark's range.",
  mend: 'Correct the figure or the range.',
  find: onEach('models', (entry, { benchmarks }) =>
    entry.record.scores.flatMap((score, index) => {
      const range = benchmarks.find(({ id }) => id === score.benchmark)?.record.range;
      if (!range || (score.value >= range[0] && score.value <= range[1])) return [];
      const rule = `${score.benchmark} runs from ${range.join(' to ')}; correct the figure or the range`;
      return [entry.problem(['scores', index, 'value'], `found ${score.value}; ${rule}`)];
    }),
  ),
};
