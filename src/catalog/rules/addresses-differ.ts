import type { Entry } from '../file/read.ts';
import type { Finding } from '../problems/problem.ts';
import type { Rule } from './rule.ts';

export const ADDRESSES_DIFFER: Rule = {
  id: 'addresses-differ',
  says: 'Every id and alias of a kind is an address, so no two are the same, in whatever case.',
  mend: 'Leave one of the two aliases out.',
  find: (entries) => Object.values(entries).flatMap((list) => spellingsTwice(list as Entry[])),
};

function spellingsTwice(entries: Entry[]): Finding[] {
  const owners = new Map<string, Entry>(entries.map((entry) => [entry.id.toLowerCase(), entry]));
  return entries.flatMap((entry) => {
    const aliases = 'aliases' in entry.record ? entry.record.aliases : [];
    return aliases.flatMap((alias, index) => {
      const owner = owners.get(alias.toLowerCase());
      owners.set(alias.toLowerCase(), owner ?? entry);
      if (!owner) return [];
      const mend = 'aliases and ids are addresses and have to differ; leave one out';
      const message = `found "${alias}", which already names ${owner.file}; ${mend}`;
      return [entry.problem(['aliases', index], message)];
    });
  });
}
