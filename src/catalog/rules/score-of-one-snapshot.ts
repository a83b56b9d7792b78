import type { Entry } from '../file/read.ts';
import { snapshotOn } from '../link/pointed.ts';
import { type Rule, onEach } from './rule.ts';

type Score = Entry<'models'>['record']['scores'][number];

export const SCORE_OF_ONE_SNAPSHOT: Rule = {
  id: 'score-of-one-snapshot',
  says: 'Where a name stood for several snapshots, each of its results has a date that tells which was run.',
  mend: 'Write the day of the run under on, or put the result into the record of the snapshot.',
  asks: true,
  find: onEach('models', (entry, { sources }) => {
    const { pointedTo, pointsTo, scores } = entry.record;
    if (pointedTo.length === 0 || !pointsTo) return [];
    const dateOf = ({ on, asOf, source }: Score) => {
      const record = sources.find(({ id }) => id === source)?.record;
      return on ?? asOf ?? record?.snapshot ?? record?.published;
    };
    return scores.flatMap((score, index) => {
      const date = dateOf(score);
      if (snapshotOn(entry.record, date)) return [];
      const stood = [...pointedTo.map(({ snapshot }) => snapshot), pointsTo].join(' or ');
      const message = `found a result ${date ? `of ${date}` : 'without a date'}, when the name may have stood for ${stood}`;
      const mend = 'Write the day of the run under on, or put it into the record of the snapshot';
      return [
        entry.problem(['scores', index, score.on ? 'on' : 'benchmark'], `${message}. ${mend}`),
      ];
    });
  }),
};
