import { type Rule, onEach } from './rule.ts';

export const SNAPSHOT_OF_MODEL: Rule = {
  id: 'snapshot-of-model',
  says: 'A snapshot belongs to a model that is itself no snapshot.',
  mend: 'Name that model under snapshotOf.',
  find: onEach('models', (entry, { models }) => {
    const { snapshotOf } = entry.record;
    const of = models.find(({ id }) => id === snapshotOf);
    if (snapshotOf !== entry.id && !of?.record.snapshotOf) return [];
    const rule = 'a snapshot belongs to a model that is not itself a snapshot';
    return [entry.problem(['snapshotOf'], `found "${snapshotOf}"; ${rule}. Name that model`)];
  }),
};
