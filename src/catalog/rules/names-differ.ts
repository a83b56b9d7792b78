import type { Entries, Entry } from '../file/read.ts';
import { developerOf } from '../link/developer.ts';
import type { Finding } from '../problems/problem.ts';
import { lookInCapitals, lookOf, soundOf } from '../text/look.ts';
import type { Rule } from './rule.ts';

type Named = Entry<
  'models' | 'families' | 'providers' | 'benchmarks' | 'boards' | 'cards' | 'use-cases'
>;

/** Records of a kind whose name looks like that of an earlier one. */
function alike(entries: readonly Named[]): { entry: Named; first: Named }[] {
  const owners = new Map<string, Named>();
  return entries.flatMap((entry) => {
    const { name } = entry.record;
    const looks = [lookOf(name), lookInCapitals(name), soundOf(name)];
    const first = looks.map((look) => owners.get(look)).find((owner) => owner !== undefined);
    if (!first) for (const look of looks) owners.set(look, entry);
    return first ? [{ entry, first }] : [];
  });
}

/** Who made it: a model's family may say so, a board's is who ran it; a provider's name is its own. */
function makerOf(entry: Named, entries: Entries): string | undefined {
  if (entry.kind === 'boards') return (entry as Entry<'boards'>).record.by;
  if (entry.kind === 'models') return developerOf(entry as Entry<'models'>, entries);
  return entry.kind === 'families' ? (entry as Entry<'families'>).record.developer : undefined;
}

function sayAlike({ entry, first }: { entry: Named; first: Named }): string {
  const other =
    first.record.name === entry.record.name ? '' : `, which looks like "${first.record.name}"`;
  return `found "${entry.record.name}"${other}; ${first.at(['name'])} has that name`;
}

export const NAMES_DIFFER: Rule = {
  id: 'names-differ',
  says: 'No two records of a kind and maker have one name, however their letters are written.',
  mend: 'Say in the name what tells the two apart.',
  find: (entries) =>
    [
      entries.models,
      entries.families,
      entries.providers,
      entries.benchmarks,
      entries.boards,
      entries.cards,
      entries['use-cases'],
    ].flatMap((list) =>
      alike(list)
        .filter(({ entry, first }) => makerOf(entry, entries) === makerOf(first, entries))
        .map((pair): Finding => {
          const message = `${sayAlike(pair)}. Say in it what tells the two apart, such as a version`;
          return pair.entry.problem(['name'], message);
        }),
    ),
};

export const NAMES_OF_MAKERS_DIFFER: Rule = {
  id: 'names-of-makers-differ',
  says: 'Nor do records of two makers share a name.',
  mend: 'Put the maker into the name of one.',
  asks: true,
  find: (entries) =>
    [entries.models, entries.families, entries.boards].flatMap((list) =>
      alike(list)
        .filter(({ entry, first }) => makerOf(entry, entries) !== makerOf(first, entries))
        .map((pair) => {
          const { name } = pair.entry.record;
          const mend = `Put the maker into it, such as "${makerOf(pair.entry, entries)} ${name}"`;
          return pair.entry.problem(['name'], `${sayAlike(pair)}, of another maker. ${mend}`);
        }),
    ),
};
