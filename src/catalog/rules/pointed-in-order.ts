import { datesAgree } from '../values/date.ts';
import { type Rule, onEach } from './rule.ts';

export const POINTED_IN_ORDER: Rule = {
  id: 'pointed-in-order',
  says: 'Of two snapshots for which a name stood before, it is told which came first.',
  mend: 'Give each until its own last day.',
  find: onEach('models', (entry) => {
    const { pointedTo } = entry.record;
    return pointedTo.flatMap(({ until }, index) => {
      const first = pointedTo.slice(0, index).find((other) => datesAgree(other.until, until));
      if (!first) return [];
      const rule = `the name stood for ${first.snapshot} until ${first.until}, too`;
      const path = ['pointedTo', index, 'until'];
      return [entry.problem(path, `found ${until}; ${rule}. Give each its own last day`)];
    });
  }),
};
