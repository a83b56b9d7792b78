import { isLater } from '../values/date.ts';
import { type Rule, onEach } from './rule.ts';
import { statementsOf } from './statement.ts';

export const CUTOFF_BEFORE_RELEASE: Rule = {
  id: 'cutoff-before-release',
  says: 'Training data ends before the model is released.',
  mend: 'Correct one of the two dates.',
  asks: true,
  find: onEach('models', (entry) => {
    const { events } = entry.record;
    const index = events.findIndex(({ what }) => what === 'released');
    const first = events
      .filter(({ what }) => what === 'released')
      .flatMap(({ on }) => on ?? [])
      .toSorted()[0];
    if (!first) return [];
    return statementsOf(entry, 'knowledge-cutoff').flatMap(({ value, path }) => {
      if (value.kind !== 'date' || !isLater(value.date, first)) return [];
      const release = `the release on ${entry.at(['events', index])}, ${first}`;
      return [entry.problem(path, `found ${value.date}, after ${release}. Correct one`)];
    });
  }),
};
