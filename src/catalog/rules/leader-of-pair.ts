import type { Entry } from '../file/read.ts';
import type { Finding } from '../problems/problem.ts';
import { allowedOf } from '../text/nearest.ts';
import type { Rule } from './rule.ts';

export const LEADER_OF_PAIR: Rule = {
  id: 'leader-of-pair',
  says: 'Who leads a row of a pair is one of its two models.',
  mend: 'Name one of the two.',
  find: ({ matchups, guides }) => [
    ...matchups.flatMap((entry) =>
      entry.record.restsOn.flatMap((support, index) => elsewhere(entry, index, support, entry.id)),
    ),
    ...guides.flatMap((entry) =>
      entry.record.restsOn.flatMap((support, index) =>
        elsewhere(entry, index, support, support.pair),
      ),
    ),
  ],
};

function elsewhere(
  entry: Entry,
  index: number,
  support: { leads?: string | undefined; leans?: string | undefined },
  pair: string,
): Finding[] {
  const models = pair.split('-vs-');
  return (['leads', 'leans'] as const).flatMap((key) => {
    const model = support[key];
    if (!model || models.includes(model)) return [];
    const message = `found "${model}", which is not of the pair; ${allowedOf(model, models)}`;
    return [entry.problem(['restsOn', index, key], message)];
  });
}
