import { type Rule, onEach } from './rule.ts';

export const FAMILY_OF_SNAPSHOT: Rule = {
  id: 'family-of-snapshot',
  says: 'A snapshot is of the family of its model.',
  mend: 'Correct the family of one.',
  find: onEach('models', (entry, { models, families }) => {
    const { snapshotOf, family } = entry.record;
    const model = models.find(({ id }) => id === snapshotOf);
    const areKnown = [family, model?.record.family].every((id) =>
      families.some((known) => known.id === id),
    );
    if (!model || !areKnown || model.record.family === family) return [];
    const rule = `a snapshot is of the family of its model, ${model.record.family}`;
    return [entry.problem(['family'], `found "${family}"; ${rule}. Correct one`)];
  }),
};
