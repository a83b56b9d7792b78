import { type Rule, onEach } from './rule.ts';

export const SCORE_ONCE: Rule = {
  id: 'score-once',
  says: 'One run of a benchmark has one figure: the same settings, day, tester, source and detail.',
  mend: 'Leave one out, or say under settings or detail what tells the runs apart.',
  asks: true,
  find: onEach('models', (entry) => {
    const runs = new Map<string, { index: number; value: number }>();
    return entry.record.scores.flatMap((score, index) => {
      const { benchmark, settings, detail, by, on, table, source, asOf, locator } = score;
      const run = JSON.stringify([
        benchmark,
        settings,
        detail,
        by,
        on,
        table,
        source,
        asOf,
        locator,
      ]);
      const first = runs.get(run);
      if (!first) runs.set(run, { index, value: score.value });
      if (!first) return [];
      const where = `${entry.at(['scores', first.index])} has ${first.value} for the same run`;
      const mend = 'Leave one out, or say under settings or detail what tells them apart';
      return [entry.problem(['scores', index, 'value'], `found ${score.value}; ${where}. ${mend}`)];
    });
  }),
};
