import type { Entries, Entry } from '../file/read.ts';
import type { Rule } from './rule.ts';

const LONGEST = 80;
const LONGEST_WORD = 40;

type Named = Entry<'models' | 'families' | 'providers' | 'benchmarks' | 'cards'>;

export const NAME_READS_AS_NAME: Rule = {
  id: 'name-reads-as-name',
  says: 'A name begins and ends with a letter, a digit or a bracket, is short, and is no address and no pair.',
  mend: 'Write the name as it stands in the middle of a sentence.',
  asks: true,
  find: (entries) =>
    namedIn(entries).flatMap((entry) => {
      const { name } = entry.record;
      const found = slipOf(name);
      return found ? [entry.problem(['name'], `found "${shown(name)}"; ${found}`)] : [];
    }),
};

function namedIn({ models, families, providers, benchmarks, cards }: Entries): Named[] {
  return [...models, ...families, ...providers, ...benchmarks, ...cards];
}

function slipOf(name: string): string | undefined {
  if (/^(?:https?:|www\.)|:\/\//i.test(name))
    return 'an address is no name. Write what people call it, and the address under url';
  if (/\svs\.?\s/i.test(name)) return 'it reads as a pair. Write the name of one';
  if (!/^[\p{L}\p{N}(]/u.test(name)) return 'it begins with a mark. Leave that out';
  if (!/[\p{L}\p{N}\p{M})+]$/u.test(name))
    return 'it ends with a mark, which sentences would take for their own. Leave that out';
  if (name.length > LONGEST)
    return `it has ${name.length} characters; allowed are ${LONGEST}. Shorten it`;
  return name.split(/[\s-]/).some(({ length }) => length > LONGEST_WORD)
    ? `it has a word of more than ${LONGEST_WORD} characters, for which no phone has room. Part or shorten it`
    : undefined;
}

function shown(name: string): string {
  return name.length > LONGEST ? `${name.slice(0, LONGEST)}…` : name;
}
