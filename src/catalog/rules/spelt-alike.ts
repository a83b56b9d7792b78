import type { Entries, Entry } from '../file/read.ts';
import type { Path } from '../problems/locate.ts';
import type { Finding } from '../problems/problem.ts';
import { nearness } from '../text/near.ts';
import type { Rule } from './rule.ts';

/** A place that names a maker, a licence or a provider. */
interface Naming {
  text: string;
  entry: Entry;
  path: Path;
}

export const SPELT_ALIKE: Rule = {
  id: 'spelt-alike',
  says: 'A developer, a licence, a provider, who ran a test and in which settings, or the surface of an event is spelt as elsewhere in the records.',
  mend: 'Write it as it stands elsewhere.',
  asks: true,
  find: (entries) => [
    ...askedAbout(makers(entries), true),
    ...askedAbout(licences(entries), false),
    ...askedAbout(names(entries), false),
    ...askedAbout(testers(entries), false),
    ...settingsOf(entries),
    ...entries.models.flatMap((entry) => surfacesIn(entry)),
  ],
};

function makers({ models, families, providers }: Entries): Naming[] {
  return [...models, ...families, ...providers].flatMap((entry) =>
    entry.record.developer
      ? [{ text: entry.record.developer, entry: entry as Entry, path: ['developer'] }]
      : [],
  );
}

function licences({ models }: Entries): Naming[] {
  return models.flatMap((entry) =>
    entry.record.claims.flatMap(({ facts }, index) => {
      const value = facts.license?.value;
      const path = ['claims', index, 'facts', 'license'];
      return value?.kind === 'text' ? [{ text: value.text, entry: entry as Entry, path }] : [];
    }),
  );
}

function names({ providers }: Entries): Naming[] {
  return providers.map((entry) => ({
    text: entry.record.name,
    entry: entry as Entry,
    path: ['name'],
  }));
}

function testers({ models }: Entries): Naming[] {
  return models.flatMap((entry) =>
    entry.record.scores.map(({ by }, index) => ({
      text: by,
      entry: entry as Entry,
      path: ['scores', index, 'by'],
    })),
  );
}

/** Results of one benchmark whose settings differ by capitals or signs alone would compare with none. */
function settingsOf({ models }: Entries): Finding[] {
  const seen = new Map<string, string>();
  return models.flatMap((entry) =>
    entry.record.scores.flatMap(({ benchmark, settings }, index) => {
      const plain = `${benchmark} ${settings.toLowerCase().replace(/[^a-z0-9]/g, '')}`;
      const first = seen.get(plain);
      if (first === undefined) seen.set(plain, settings);
      if (first === undefined || first === settings) return [];
      const message = `found "${settings}"; another result of the benchmark has "${first}", the same in other signs. Write that if it is meant`;
      return [entry.problem(['scores', index, 'settings'], message)];
    }),
  );
}

/** Surfaces of one model that differ by capitals or signs alone would have two lives of their own. */
function surfacesIn(entry: Entry<'models'>): Finding[] {
  const seen = new Map<string, string>();
  return entry.record.events.flatMap(({ surface }, index) => {
    const plain = surface.toLowerCase().replace(/[^a-z0-9,]/g, '');
    const first = seen.get(plain);
    if (first === undefined) seen.set(plain, surface);
    if (first === undefined || first === surface) return [];
    const message = `found "${surface}"; another event has "${first}", the same in other signs. Write that if it is meant`;
    return [entry.problem(['events', index, 'surface'], message)];
  });
}

/** The rarer of two spellings that may be meant for one name. */
function askedAbout(namings: readonly Naming[], withWords: boolean): Finding[] {
  const groups = [...Map.groupBy(namings, ({ text }) => text)].toSorted(
    ([, one], [, other]) => other.length - one.length,
  );
  return groups.flatMap(([text, found], index) => {
    for (const [known, [first]] of groups.slice(0, index)) {
      const near = nearness(text, known, withWords);
      if (!near || !first) continue;
      const where = `${first.entry.at(first.path)} has "${known}"`;
      const message = `found "${text}"; ${where}, ${near}. Write that if it is meant`;
      return found.map(({ entry, path }) => entry.problem(path, message));
    }
    return [];
  });
}
