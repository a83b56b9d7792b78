import { type Rule, onEach } from './rule.ts';

export const FAMILY_OF_MAKER: Rule = {
  id: 'family-of-maker',
  says: 'A model and its family have one developer.',
  mend: 'Write the developer alike in both, or name another family.',
  asks: true,
  find: onEach('models', (entry, { families }) => {
    const { developer, family } = entry.record;
    const home = families.find(({ id }) => id === family);
    if (!home || !developer || home.record.developer === developer) return [];
    const other = `${home.at(['developer'])} has "${home.record.developer}"`;
    return [
      entry.problem(
        ['developer'],
        `found "${developer}", but ${other} for its family. Write both alike, or name another family`,
      ),
    ];
  }),
};
