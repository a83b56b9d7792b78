import type { Catalog, Model } from '../../catalog/catalog.ts';
import { type CatalogueAgreement, auditOf, isTrusted } from './audit.ts';
import { type Given, makersIn } from './given.ts';
import { sayDate } from '../../catalog/values/date.ts';
import { makersDouble } from './half.ts';
import { type MeteredAmount, type Middles, dollarsOf, farFrom, middlesOf } from './middle.ts';
import { type ImportedOffer, isListed, keyOf, offersOf, oneEach } from './offer.ts';
import { type Mapped, mapListings } from './sightings.ts';
import { type ModelUpdate, modelUpdateOf } from './model-update.ts';
import type { Catalogue } from './sources.ts';
import { type Tables, sourceId } from './tables.ts';
import { makersChange, oldOffers, whyStands } from './written.ts';

/** Offers that one version of a catalogue lists. */
export interface SeenGroup {
  source: string;
  checked: string;
  offers: ImportedOffer[];
}

export interface ProviderUpdate {
  name?: string | undefined;
  url?: string | undefined;
  developer?: string | undefined;
  seen: SeenGroup[];
  ended: { model: string; name?: string | undefined; until: string; untilSource: string }[];
}

export interface SourceUpdate {
  title: string;
  publisher: string;
  url: string;
  tier: 'aggregator';
  snapshot: string;
  retrieved: string;
  access: 'copy';
  about: string;
  agreement: { field: string; agree: number; of: number; taken: boolean }[];
}

/** A price of a catalogue that stands against what a person wrote. */
export interface Doubt {
  provider: string;
  offer: ImportedOffer;
  source: string;
  says: string;
}

/** All that an import would write. */
export interface Update {
  models: Map<string, ModelUpdate>;
  families: Map<string, { name: string; developer: string }>;
  providers: Map<string, ProviderUpdate>;
  sources: Map<string, SourceUpdate>;
  agreements: CatalogueAgreement[];
  doubts: Doubt[];
  middles: Middles;
  mapped: Mapped[];
}

/**
 * What the catalogues say beyond what people wrote: claims, offers and events.
 * @param catalog the records as people wrote them, without anything imported.
 * @param before what the last import wrote, so that prices that have changed are kept.
 */
export function updateOf(
  catalog: Catalog,
  tables: Tables,
  catalogues: readonly Catalogue[],
  before: ReadonlyMap<string, ProviderUpdate>,
): Update {
  const mapped = catalogues.map(({ id, listings }) => mapListings(id, listings, tables));
  const makers = makersIn(catalog, tables);
  const isMakerOf = (model: Pick<Model, 'developer'>) => (provider: string) =>
    makers.get(provider) === model.developer;
  const agreements = auditOf(
    catalog,
    mapped,
    catalogues.map(({ version }) => version.day),
    isMakerOf,
  );
  const update: Update = {
    models: new Map(),
    families: new Map(),
    providers: new Map(),
    sources: new Map(),
    agreements,
    doubts: [],
    middles: middlesOf(mapped),
    mapped,
  };
  const given: Given = { catalog, tables, catalogues, makers };
  for (const id of Object.keys(tables.models).toSorted()) addModel(update, given, id);
  const offered = new Set([...update.models.keys(), ...catalog.models.map(({ id }) => id)]);
  for (const id of Object.keys(tables.hosts).toSorted())
    addProvider(update, id, offered, given, before.get(id));
  addSources(update, catalogues);
  return update;
}

function addModel(update: Update, given: Given, id: string): void {
  const model = modelUpdateOf(given, update.mapped, update.agreements, id);
  if (!model) return;
  update.models.set(id, model);
  const family = model.family ?? '';
  const fresh = given.tables.families[family];
  const isWritten = given.catalog.families.some((one) => one.id === family);
  if (fresh && !isWritten) update.families.set(family, fresh);
}

function addProvider(
  update: Update,
  id: string,
  offered: ReadonlySet<string>,
  given: Given,
  before: ProviderUpdate | undefined,
): void {
  const { catalog, tables, catalogues } = given;
  const written = catalog.providers.find((one) => one.id === id);
  const offers = catalog.offers.filter((offer) => offer.provider.id === id);
  const taken = new Set<string>();
  const newest = catalogues[0]?.version.day ?? '';
  const seen: SeenGroup[] = [];
  for (const [at, { id: catalogue, version }] of catalogues.entries()) {
    const source = sourceId(catalogue, version);
    const sightings = oneEach(
      (update.mapped[at]?.sightings ?? []).filter(
        ({ provider, model }) => provider === id && offered.has(model),
      ),
      ({ model, listing }) =>
        offers.some((offer) => offer.model === model && offer.name === listing.id),
    );
    const fresh = sightings
      .flatMap(offersOf)
      .filter((offer) => isToCome(offer, newest) || !taken.has(keyOf(offer)));
    const near = fresh.flatMap((offer) =>
      heldAgainst(update, given, { provider: id, offer, source }),
    );
    const kept = near.filter((offer) => {
      const developer = catalog.models.find((model) => model.id === offer.model)?.developer;
      const isMaker = (provider: string) => given.makers.get(provider) === developer;
      const change = makersChange(catalog, offer.model, isMaker, version.day);
      const stands = change
        ? { offer: change, why: 'announced' as const }
        : whyStands(offers, offer, version.day);
      if (stands) noteDoubt(update, id, offer, source, stands);
      return !stands;
    });
    for (const offer of fresh) if (!isToCome(offer, newest)) taken.add(keyOf(offer));
    if (kept.length > 0) seen.push({ source, checked: version.read, offers: kept.toSorted(byKey) });
  }
  const all = [...seen, ...earlier(before, seen, update, id, catalogues)];
  const ended = written ? endsOf(update, id, given) : [];
  if (all.length === 0 && ended.length === 0) return;
  const { name, url, developer } = tables.hosts[id] ?? {};
  update.providers.set(id, { ...(written ? {} : { name, url, developer }), seen: all, ended });
}

/** An offer whose prices are near to what most hosts ask, without the lesser ones that are not. */
function heldAgainst(
  update: Update,
  given: Given,
  { provider, offer, source }: Omit<Doubt, 'says'>,
): ImportedOffer[] {
  const held = (says: string): [] => {
    update.doubts.push({ provider, offer, source, says: `${says} (held back)` });
    return [];
  };
  for (const amount of ['input', 'output'] as const) {
    const middle = farFrom(update.middles, offer, amount);
    if (middle !== undefined)
      return held(`${amount} ${offer[amount]}, where hosts ask $${middle} in the middle`);
  }
  const double = makersDouble(given, update.mapped, provider, offer);
  if (double !== undefined)
    return held(`input ${offer.input}, half of the maker's $${double}, as a batch costs`);
  const isFar = (amount: MeteredAmount) => farFrom(update.middles, offer, amount) !== undefined;
  return [
    {
      ...offer,
      cached: isFar('cached') ? undefined : offer.cached,
      cacheWrite: isFar('cacheWrite') ? undefined : offer.cacheWrite,
    },
  ];
}

/** An announced price stands beside that of the day. */
function isToCome({ from }: ImportedOffer, day: string): boolean {
  return from !== undefined && from > day;
}

function byKey(one: ImportedOffer, other: ImportedOffer): number {
  const [a, b] = [one, other].map((offer) => `${keyOf(offer)} ${offer.name}`);
  return (a ?? '') < (b ?? '') ? -1 : 1;
}

/** So far from a person's price a catalogue's is suspicious even where the person's stands. */
function noteDoubt(
  update: Update,
  provider: string,
  offer: ImportedOffer,
  source: string,
  { offer: ours, why }: NonNullable<ReturnType<typeof whyStands>>,
): void {
  const differs = (['input', 'output'] as const).filter(
    (key) => ours[key] !== undefined && ours[key] !== dollarsOf(offer[key]),
  );
  if (differs.length === 0) return;
  const says = differs.map((key) => `${key} ${offer[key]}, on record $${ours[key]}`).join('; ');
  update.doubts.push({ provider, offer, source, says: `${says} (${WHY[why]})` });
}

const WHY = {
  'own page': "the seller's own page stands",
  later: 'the record is later',
  announced: 'a change is announced',
  hours: 'the price goes by hours',
  ended: 'the record has an end',
};

/** Prices of the last import that have changed since, and offers that are listed no more. */
function earlier(
  before: ProviderUpdate | undefined,
  seen: readonly SeenGroup[],
  update: Update,
  provider: string,
  catalogues: readonly Catalogue[],
): SeenGroup[] {
  const now = new Map(seen.flatMap(({ offers }) => offers.map((offer) => [keyOf(offer), offer])));
  const sources = new Set(seen.map(({ source }) => source));
  const current = new Set(catalogues.map(({ id, version }) => sourceId(id, version)));
  return (before?.seen ?? []).flatMap((group): SeenGroup[] => {
    if (current.has(group.source) || sources.has(group.source)) return [];
    const offers = group.offers.flatMap((offer): ImportedOffer[] => {
      const next = now.get(keyOf(offer));
      if (next) return next.input === offer.input && next.output === offer.output ? [] : [offer];
      if (offer.until || isListed(update.mapped, provider, offer.model, offer.name)) return [offer];
      const end = endOf(update, provider, catalogues);
      return [end ? { ...offer, ...end } : offer];
    });
    return offers.length > 0 ? [{ ...group, offers }] : [];
  });
}

/** The day of the newest catalogue that lists all that a provider sells, and has it no more. */
function endOf(
  update: Update,
  provider: string,
  catalogues: readonly Catalogue[],
): { until: string; untilSource: string } | undefined {
  const at = update.mapped.findIndex(
    (one) => one.catalogue === 'llmdb' && one.providers.has(provider),
  );
  const catalogue = catalogues[at];
  return (
    catalogue && {
      until: catalogue.version.day,
      untilSource: sourceId(catalogue.id, catalogue.version),
    }
  );
}

/** Offers that people took from older lists, and no catalogue has any more. */
function endsOf(
  update: Update,
  provider: string,
  { catalog, catalogues }: Given,
): ProviderUpdate['ended'] {
  const end = endOf(update, provider, catalogues);
  if (!end) return [];
  const gone = oldOffers(catalog, provider, end.until).filter(
    ({ model, name }) =>
      !isListed(update.mapped, provider, model, name) && !isNamed(catalogues, provider, name),
  );
  const ends = gone.map(({ model, name }) => ({ model, name, ...end }));
  return [...new Map(ends.map((one) => [`${one.model} ${one.name}`, one])).values()];
}

/** Whether any entry has the very name, mapped or not. */
function isNamed(
  catalogues: readonly Catalogue[],
  _provider: string,
  name: string | undefined,
): boolean {
  return (
    name !== undefined && catalogues.some(({ listings }) => listings.some(({ id }) => id === name))
  );
}

function addSources(update: Update, catalogues: readonly Catalogue[]): void {
  for (const { id, version } of catalogues) {
    const { title, publisher, url, day, read, about } = version;
    update.sources.set(sourceId(id, version), {
      title: `${title} of ${sayDate(day)}`,
      publisher,
      url,
      tier: 'aggregator',
      snapshot: day,
      retrieved: read,
      access: 'copy',
      about,
      agreement: update.agreements
        .filter(({ catalogue }) => catalogue === id)
        .map(({ field, agree, of }) => ({
          field,
          agree,
          of,
          taken: isTrusted(update.agreements, id, field),
        })),
    });
  }
}
