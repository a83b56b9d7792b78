import { developerOf } from '../link/developer.ts';
import { type Rule, onEach } from './rule.ts';

export const DEVELOPER_ALIKE: Rule = {
  id: 'developer-alike',
  says: 'The developer of the record, or else of its family, is the one that the claims name.',
  mend: 'Write both alike.',
  find: onEach('models', (entry, entries) => {
    const developer = developerOf(entry, entries);
    if (!developer) return [];
    const whose = entry.record.developer ? "the record's" : "its family's";
    return entry.record.claims.flatMap(({ facts, source }, index) => {
      const claimed = facts.developer?.value;
      if (claimed?.kind !== 'text' || claimed.text === developer) return [];
      const rule = `${whose} developer is "${developer}"; write both alike`;
      const message = `found "${claimed.text}" from ${source}, but ${rule}`;
      return [entry.problem(['claims', index, 'facts', 'developer'], message)];
    });
  }),
};
