import { isLater } from '../values/date.ts';
import { type Rule, onEach } from './rule.ts';

export const ANNOUNCED_FIRST: Rule = {
  id: 'announced-first',
  says: 'What happens to a model is made known before or when it happens.',
  mend: 'Correct one of the two dates.',
  asks: true,
  find: onEach('models', (entry) =>
    entry.record.events.flatMap(({ on, notBefore, announced }, index) => {
      const date = on ?? notBefore;
      if (!date || !announced || !isLater(announced, date)) return [];
      const rule = `announced is when it was made known, and the event itself is of ${date}. Turn the two round, or correct one`;
      return [entry.problem(['events', index, 'announced'], `found ${announced}; ${rule}`)];
    }),
  ),
};
