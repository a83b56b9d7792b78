import { type Rule, onOffers } from './rule.ts';

export const END_HAS_SOURCE: Rule = {
  id: 'end-has-source',
  says: 'The end of an offer names the source that says so, and no source is named of an end that is not.',
  mend: 'Add untilSource, or until.',
  find: onOffers(({ entry, offer: { until, untilSource }, at }) => {
    if (Boolean(until) === Boolean(untilSource)) return [];
    if (until) {
      const rule = 'an end needs untilSource, the source that says so';
      return [entry.problem(at('until'), `found no untilSource; ${rule}. Add it`)];
    }
    const rule = 'the source of an end needs the day of it';
    return [entry.problem(at('untilSource'), `found no until; ${rule}. Add it, or drop the key`)];
  }),
};
