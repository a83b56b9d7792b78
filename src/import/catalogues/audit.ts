import type { Catalog, Claim, Model, Offer } from '../../catalog/catalog.ts';
import { type FieldId, fieldOf } from '../../catalog/fields.ts';
import { valueSchema } from '../../catalog/schema/facts.ts';
import type { Value } from '../../catalog/values/value.ts';
import { valuesAgree } from '../../catalog/values/value.ts';
import { isEnd, mainSurface } from '../../comparison/lives/surface.ts';
import { type Facts, type MakersEnd, endOf, factsOf, releaseOf } from './claims.ts';
import type { Mapped, KnownListing } from './sightings.ts';
import { datesAgree, daysBetween, isDay, lastDay } from '../../catalog/values/date.ts';
import type { CatalogueId } from './tables.ts';

/** How often a catalogue says of a field what a person took from the page of its maker. */
export interface CatalogueAgreement {
  catalogue: CatalogueId;
  field: string;
  agree: number;
  of: number;
  /** What differs: the model, ours, theirs. */
  differ: string[];
}

/** A field that agrees less often is not imported. */
const ENOUGH = 0.9;
/** Of fewer comparisons nothing is concluded. */
const FEW = 5;

/** Whether a field agrees often enough to be taken over. */
export function isTrusted(
  agreements: readonly CatalogueAgreement[],
  catalogue: CatalogueId,
  field: string,
): boolean {
  const found = agreements.find((one) => one.catalogue === catalogue && one.field === field);
  return !found || found.of < FEW || found.agree / found.of >= ENOUGH;
}

/** Holds catalogues against what people took from the pages of makers. */
export function auditOf(
  catalog: Catalog,
  mapped: readonly Mapped[],
  days: readonly string[],
  isMaker: (model: Model) => (provider: string) => boolean,
): CatalogueAgreement[] {
  return mapped.flatMap((one, at) => [
    ...fieldsOf(catalog, one, days[at] ?? '', isMaker),
    ...pricesOf(catalog, one, days[at] ?? ''),
  ]);
}

function fieldsOf(
  catalog: Catalog,
  mapped: Mapped,
  day: string,
  isMaker: (model: Model) => (provider: string) => boolean,
): CatalogueAgreement[] {
  const verdicts = catalog.models.flatMap((model): [string, true | string][] => {
    const sightings = mapped.sightings.filter((one) => one.model === model.id);
    const facts = factsOf(sightings, isMaker(model));
    const released = releaseOf(sightings, isMaker(model));
    if (released) facts.released = released;
    const end = compareEnd(model, endOf(mapped, model.id, isMaker(model), day));
    const said = (Object.keys(facts) as FieldId[]).flatMap((field): [string, true | string][] => {
      const verdict = compareField(model, field, facts);
      return verdict === undefined ? [] : [[field, verdict]];
    });
    return end === undefined ? said : [...said, ['end', end]];
  });
  return [...Map.groupBy(verdicts, ([field]) => field)].map(([field, list]) => ({
    catalogue: mapped.catalogue,
    field,
    agree: list.filter(([, verdict]) => verdict === true).length,
    of: list.length,
    differ: list.flatMap(([, verdict]) => (verdict === true ? [] : [verdict])),
  }));
}

/** The last day at the maker, where its own page has one: the one made known last. */
function compareEnd(model: Model, end: MakersEnd | undefined): true | string | undefined {
  const surface = mainSurface(model);
  const ours = model.events.filter(
    (event) => isEnd(event) && event.surface === surface && event.source.tier === 'primary',
  );
  if (!end || ours.length === 0) return undefined;
  return ours.some(({ on }) => datesAgree(on, end.on)) || `${model.id} ${end.on}`;
}

function compareField(model: Model, field: FieldId, facts: Facts): true | string | undefined {
  const ours = model.claims.filter(
    (claim) => claim.field === field && (field === 'released' || isOfMaker(claim)),
  );
  const found = valueSchema(fieldOf(field)).safeParse(facts[field]?.value);
  if (ours.length === 0 || !found.success) return undefined;
  const theirs = found.data as Value;
  const agrees = ours.some(
    ({ value }) => value && (valuesAgree(value, theirs, fieldOf(field)) || meet(value, theirs)),
  );
  return agrees || `${model.id} ${JSON.stringify(facts[field]?.value)}`;
}

/** Whether one date ends where the other begins: what is known to 1 October is known to September. */
function meet(one: Value, other: Value): boolean {
  if (one.kind !== 'date' || other.kind !== 'date') return false;
  return daysBetween(lastDay(other.date), one.date) === 1;
}

function isOfMaker({ source, state, check = 'agrees', estimate }: Claim): boolean {
  return source.tier === 'primary' && state === 'known' && check === 'agrees' && !estimate;
}

const PRICES = ['input', 'output', 'cached', 'cacheWrite'] as const;

function pricesOf(
  catalog: Catalog,
  { catalogue, sightings }: Mapped,
  day: string,
): CatalogueAgreement[] {
  const written = catalog.offers.filter((offer) => isPlainPrice(offer) && isOfTheTime(offer, day));
  return PRICES.flatMap((amount) => {
    const row: CatalogueAgreement = { catalogue, field: amount, agree: 0, of: 0, differ: [] };
    for (const offer of written) {
      const asked = sightings
        .filter((one) => isPriceOf(one, offer))
        .flatMap(({ listing }) => listing.prices?.[amount] ?? []);
      const own = offer[amount];
      if (own === undefined || asked.length === 0) continue;
      row.of += 1;
      if (asked.some((price) => Math.abs(price - own) <= ROUNDING * own)) row.agree += 1;
      else row.differ.push(`${offer.provider.id} ${offer.model} ${own}, ${asked.join(' or ')}`);
    }
    return row.of > 0 ? [row] : [];
  });
}

/** A seller rounds its prices to cents. */
const ROUNDING = 0.01;

function isPlainPrice(offer: Offer): boolean {
  const { source, terms, above, hours, until, from, variant } = offer;
  const isPlain = terms.length === 0 && !above && !hours && !variant;
  return source.tier === 'primary' && isPlain && !until && !from;
}

/** Prices move: those that were read long before or after a catalogue's day say nothing of it. */
const NEAR_DAYS = 45;

function isOfTheTime({ said, source }: Offer, day: string): boolean {
  // A month that somebody worked out is the earliest that the price can be of, and not its day.
  const isOwn = said !== undefined && said === (source.snapshot ?? source.published);
  if (said === undefined || !(isDay(said) || (isOwn && said.length === 'YYYY-MM'.length)))
    return false;
  const [first = '', last = ''] = [lastDay(said), day].toSorted();
  return daysBetween(first, last) <= NEAR_DAYS;
}

function isPriceOf({ provider, model, variant, terms }: KnownListing, offer: Offer): boolean {
  return provider === offer.provider.id && model === offer.model && !variant && terms.length === 0;
}
