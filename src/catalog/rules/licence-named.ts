import { type Rule, onEach } from './rule.ts';

/** What repositories write where a licence has no short name. */
const NO_NAME =
  /^(?:other|custom|unknown|none|see licen[cs]e.*|licen[cs]e|n\/?a|unlicensed|tbd)\.?$/i;

export const LICENCE_NAMED: Rule = {
  id: 'licence-named',
  says: 'A licence stands by its own name, not as "other" or "custom".',
  mend: 'Write the name at the head of the licence.',
  find: onEach('models', (entry) =>
    entry.record.claims.flatMap(({ facts }, index) => {
      const value = facts.license?.value;
      if (value?.kind !== 'text' || !NO_NAME.test(value.text)) return [];
      const mend =
        'Write the name at the head of the licence, such as Llama 4 Community License, or leave it out';
      const message = `found "${value.text}", which names no licence. ${mend}`;
      return [entry.problem(['claims', index, 'facts', 'license'], message)];
    }),
  ),
};
