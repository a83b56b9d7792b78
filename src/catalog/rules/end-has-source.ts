import { type Rule, onOffers } from './rule.ts';

export const END_HAS_SOURCE: Rule = {
  id: 'end-has-source',
  says: 'The end of an offer names the source that says so.',
  mend: 'Add untilSource.',
  find: onOffers(({ entry, offer: { until, untilSource }, at }) => {
    if (!until || untilSource) return [];
    const rule = 'an end needs untilSource, the source that says so';
    return [entry.problem(at('until'), `found no untilSource; ${rule}. Add it`)];
  }),
};
