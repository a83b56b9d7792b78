import { type Rule, onEach } from './rule.ts';

export const POINTS_TO_OWN_SNAPSHOT: Rule = {
  id: 'points-to-own-snapshot',
  says: 'A name points to a snapshot of its own, and pointed to one.',
  mend: 'Correct pointsTo or pointedTo here, or snapshotOf there.',
  find: onEach('models', (entry, { models }) => {
    const { pointsTo, pointedTo } = entry.record;
    const named = [
      { id: pointsTo, path: ['pointsTo'] },
      ...pointedTo.map(({ snapshot }, index) => ({
        id: snapshot,
        path: ['pointedTo', index, 'snapshot'],
      })),
    ];
    return named.flatMap(({ id, path }) => {
      const target = models.find((model) => model.id === id);
      if (!target || target.record.snapshotOf === entry.id) return [];
      const rule = `allowed is a model whose snapshotOf is ${entry.id}`;
      return [entry.problem(path, `found "${id}"; ${rule}. Correct one of the two`)];
    });
  }),
};
