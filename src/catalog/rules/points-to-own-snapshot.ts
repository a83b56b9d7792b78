import { type Rule, onEach } from './rule.ts';

export const POINTS_TO_OWN_SNAPSHOT: Rule = {
  id: 'points-to-own-snapshot',
  says: 'A name points to a snapshot of its own.',
  mend: 'Correct pointsTo here, or snapshotOf there.',
  find: onEach('models', (entry, { models }) => {
    const { pointsTo } = entry.record;
    const target = models.find(({ id }) => id === pointsTo);
    if (!target || target.record.snapshotOf === entry.id) return [];
    const rule = `allowed is a model whose snapshotOf is ${entry.id}`;
    return [entry.problem(['pointsTo'], `found "${pointsTo}"; ${rule}. Correct one of the two`)];
  }),
};
