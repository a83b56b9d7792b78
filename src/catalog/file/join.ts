import { isSameOffer } from '../offer-period.ts';
import type { Path } from '../problems/locate.ts';
import { OF_READING } from '../problems/of-reading.ts';
import { type Problem, ofKind } from '../problems/problem.ts';
import type { RecordOf } from '../schema/kinds.ts';
import { sayDate } from '../values/date.ts';
import type { AllImported, Imported } from './imported.ts';
import type { Entries, Entry, Ids } from './read.ts';
import type { RecordId } from '../types/record-id.ts';

type Model = RecordOf<'models'>;
type Provider = RecordOf<'providers'>;
type Offer = Provider['offers'][number];

/**
 * Joins what was imported to the records: as further testimony where somebody wrote a record, as a
 * record of its own where nobody did. Each problem is told of the file that the part stands in.
 */
export function joinImported(entries: Entries, ids: Ids, imported: AllImported): Problem[] {
  const problems: Problem[] = [];
  for (const one of imported.sources) addSource(entries, ids, one);
  for (const one of imported.families) add(entries, ids, 'families', one, one.data, OF_FAMILY);
  const lists = listsIn(entries);
  const days = new Map(
    imported.sources.flatMap(({ id, data: { snapshot } }): [string, string][] =>
      snapshot === undefined ? [] : [[id, snapshot]],
    ),
  );
  const sellers = Map.groupBy(offeredIn(imported.providers), ({ model }) => model);
  for (const one of imported.models) {
    const at = entries.models.findIndex(({ id }) => id === one.id);
    const written = entries.models[at];
    if (written) entries.models[at] = withTestimony(written, one);
    else if (!ids.models.has(one.id))
      problems.push(...addModel(entries, ids, one, sellers.get(one.id) ?? [], days));
  }
  for (const one of imported.providers) {
    const at = entries.providers.findIndex(({ id }) => id === one.id);
    const written = entries.providers[at];
    if (written) entries.providers[at] = withOffers(written, one, lists);
    else if (!ids.providers.has(one.id)) problems.push(...addProvider(entries, ids, one));
  }
  return problems;
}

/** The source of each offer: what is sold is known from there as well. */
function offeredIn(providers: AllImported['providers']): { model: string; source: string }[] {
  return providers.flatMap(({ data }) =>
    data.seen.flatMap(({ source, offers }) => offers.map(({ model }) => ({ model, source }))),
  );
}

function add<K extends 'sources' | 'families' | 'models' | 'providers'>(
  entries: Entries,
  ids: Ids,
  kind: K,
  { id, file, problem, at }: Imported,
  record: RecordOf<K>,
  body: string,
): void {
  if (ids[kind].has(id)) return;
  ids[kind].add(id);
  const entry = { kind, id: id as RecordId<K>, file, record, body, bodyLine: 1, problem, at };
  (entries[kind] as Entry[]).push(entry);
}

function addSource(entries: Entries, ids: Ids, one: Imported<'sources'>): void {
  add(entries, ids, 'sources', one, sourceOf(one.data), one.data.about);
  const added = entries.sources.at(-1);
  if (added?.file === one.file) added.agreement = one.data.agreement;
}

/** A source without what stands beneath it as text. */
function sourceOf(data: Imported<'sources'>['data']): RecordOf<'sources'> {
  const { title, publisher, url, noUrl, tier, published, snapshot, retrieved, access, sure } = data;
  return { title, publisher, url, noUrl, tier, published, snapshot, retrieved, access, sure };
}

const OF_FAMILY =
  'Models that go by one name in catalogues of models and prices. No card or page of their maker was read for this record.';

/** The first lines of the page of a model that nobody wrote a record of. */
function sayKnownFrom(
  said: readonly { source: string }[],
  days: ReadonlyMap<string, string>,
  hasLayouts: boolean,
): string {
  const sources = [...new Set(said.map(({ source }) => source))];
  const from =
    sources.length === 1
      ? 'one catalogue'
      : `${WORDS[sources.length] ?? sources.length} catalogues`;
  const dated = sources
    .flatMap((id) => days.get(id) ?? [])
    .toSorted()
    .toReversed();
  const of = dated.length > 0 ? `, as of ${dated.map(sayDate).join(' and ')}` : '';
  return `Known from ${from} of models and prices${of}. No card or page of its maker was read, so this page tells what ${sources.length === 1 ? 'it lists' : 'they list'}${hasLayouts ? ', what memory it takes by its layout,' : ''} and nothing more.`;
}
const WORDS: Record<number, string> = { 2: 'two', 3: 'three', 4: 'four' };

const mustHave = (one: Imported, key: string) =>
  ofKind(OF_READING.value, [
    one.problem(
      [],
      `found no ${key}, and there is no written record that has it. Run npm run import again`,
    ),
  ]);

function addModel(
  entries: Entries,
  ids: Ids,
  one: Imported<'models'>,
  offered: readonly { source: string }[],
  days: ReadonlyMap<string, string>,
): Problem[] {
  const { name, family, claims, ...rest } = one.data;
  const [first] = claims;
  if (!name || !family || !first) return mustHave(one, 'name, family or claims');
  const record: Model = {
    ...rest,
    name,
    family,
    claims,
    pointedTo: [],
    layouts: [],
    reviewed: first.checked,
    scores: [],
    remarks: [],
  };
  const hasLayouts = ids.layouts.has(one.id);
  const text = sayKnownFrom([...claims, ...offered], days, hasLayouts);
  add(entries, ids, 'models', one, record, text);
  return [];
}

function addProvider(entries: Entries, ids: Ids, one: Imported<'providers'>): Problem[] {
  const { name, url, developer } = one.data;
  if (!name) return mustHave(one, 'name');
  const offers = one.data.seen.flatMap((group) => offersIn(group));
  const record: Provider = { name, url, developer, aliases: [], apps: [], offers };
  const at = pathIn(one.data, 0);
  add(
    entries,
    ids,
    'providers',
    {
      ...one,
      problem: (path, message) => one.problem(at(path), message),
      at: (path) => one.at(at(path)),
    },
    record,
    '',
  );
  return [];
}

function offersIn({
  source,
  checked,
  asOf,
  offers,
}: Imported<'providers'>['data']['seen'][number]): Offer[] {
  return offers.map((offer) => ({ ...offer, source, checked, asOf }));
}

/** The path in the imported file of a path in the joined record, whose own offers come first. */
function pathIn({ seen }: Imported<'providers'>['data'], first: number): (path: Path) => Path {
  return ([key, index, ...rest]) => {
    if (key !== 'offers' || typeof index !== 'number') return [];
    let left = index - first;
    for (const [group, { offers }] of seen.entries()) {
      const isOfGroup = ['source', 'checked', 'asOf'].includes(String(rest[0]));
      if (left < offers.length)
        return isOfGroup ? ['seen', group, ...rest] : ['seen', group, 'offers', left, ...rest];
      left -= offers.length;
    }
    return [];
  };
}

/** The day of each source that is a list of others, by which one sighting is older than another. */
type Lists = ReadonlyMap<string, string>;

function listsIn({ sources, providers }: Entries): Lists {
  const tells = new Map<string, Set<string>>();
  for (const { id, record } of providers)
    for (const { source } of record.offers)
      tells.set(source, (tells.get(source) ?? new Set()).add(id));
  // What is read of one seller alone is no list, but a page.
  const isPage = (id: string) => tells.get(id)?.size === 1;
  return new Map(
    sources.flatMap(({ id, record: { tier, snapshot } }): [string, string][] =>
      tier === 'aggregator' && snapshot !== undefined && !isPage(id) ? [[id, snapshot]] : [],
    ),
  );
}

/**
 * Which written offers a newer list has at the same price, with all that the older one says of
 * limits: the newer sighting stands for both.
 */
function olderSightings(own: readonly Offer[], fresh: readonly Offer[], lists: Lists): Set<number> {
  const isOlder = (old: Offer) => (next: Offer) => {
    const [then, now] = [lists.get(old.source), lists.get(next.source)];
    const isSame = isSameOffer({ ...old, name: undefined }, next) && !old.from && !old.until;
    const isAsked = old.input === next.input && old.output === next.output;
    const says = old.context === undefined || next.context !== undefined;
    return isSame && isAsked && says && then !== undefined && now !== undefined && then < now;
  };
  const isSeen = (old: Offer) => !old.check && !old.note && fresh.some(isOlder(old));
  return new Set(own.flatMap((offer, index) => (isSeen(offer) ? [index] : [])));
}

function withOffers(
  entry: Entry<'providers'>,
  one: Imported<'providers'>,
  sources: Lists,
): Entry<'providers'> {
  const fresh = one.data.seen.flatMap((group) => offersIn(group));
  const own = entry.record.offers.map((offer) => endedBy(offer, one.data.ended));
  const older = olderSightings(own, fresh, sources);
  const offers = [...own, ...fresh];
  const pathOf = pathIn(one.data, own.length);
  const isOwn = ([key, index]: Path) =>
    key !== 'offers' || typeof index !== 'number' || index < own.length;
  return {
    ...entry,
    record: { ...entry.record, offers },
    older,
    problem: (path, message) =>
      isOwn(path) ? entry.problem(path, message) : one.problem(pathOf(path), message),
    at: (path) => (isOwn(path) ? entry.at(path) : one.at(pathOf(path))),
  };
}

/** An offer with the end that the newest catalogue gives it, unless a person gave it one. */
function endedBy(offer: Offer, ends: Imported<'providers'>['data']['ended']): Offer {
  if (offer.until) return offer;
  const end = ends.find(({ model, name }) => model === offer.model && name === offer.name);
  return end && isOlder(offer, end.until)
    ? { ...offer, until: end.until, untilSource: end.untilSource }
    : offer;
}

/** An offer that begins after the end is another one. */
function isOlder({ from }: Offer, until: string): boolean {
  return !from || from <= until;
}

function withTestimony(entry: Entry<'models'>, one: Imported<'models'>): Entry<'models'> {
  const { record } = entry;
  const first = { claims: record.claims.length, events: record.events.length };
  const pathOf = ([key, index, ...rest]: Path): Path | undefined => {
    if ((key !== 'claims' && key !== 'events') || typeof index !== 'number') return undefined;
    return index < first[key] ? undefined : [key, index - first[key], ...rest];
  };
  return {
    ...entry,
    record: {
      ...record,
      claims: [...record.claims, ...one.data.claims],
      events: [...record.events, ...one.data.events],
    },
    problem: (path, message) => {
      const theirs = pathOf(path);
      return theirs ? one.problem(theirs, message) : entry.problem(path, message);
    },
    at: (path) => {
      const theirs = pathOf(path);
      return theirs ? one.at(theirs) : entry.at(path);
    },
  };
}
