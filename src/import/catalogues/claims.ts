import type { FieldId } from '../../catalog/fields.ts';
import { isPartialDate, isLater } from '../../catalog/values/date.ts';
import { type Agreed, agreedOn } from './consensus.ts';
import type { Listing } from './listing.ts';
import type { Mapped, KnownListing } from './sightings.ts';

/** What a catalogue may say of a model, by the fields of our records. */

type Raw = number | string | boolean | string[];

/** A PDF comes in as text and pictures, and makers seldom list it: what catalogues say of it is left out. */
const KINDS = ['text', 'image', 'audio', 'video'];

function kinds(found: readonly string[]): string[] | undefined {
  const known = KINDS.filter((kind) => found.includes(kind));
  return known.length > 0 ? known : undefined;
}

function tokens(number: number | undefined): number | undefined {
  return number !== undefined && number >= 256 ? number : undefined;
}

function date(found: string | undefined): string | undefined {
  return found !== undefined && isPartialDate(found) && found >= '1990' ? found : undefined;
}

/** How each field reads in an entry; no context window from a list that knows only tiers. */
const READ: Partial<Record<FieldId, (listing: Listing) => Raw | undefined>> = {
  'context-window': ({ context }) => tokens(context),
  'max-output': ({ maxOutput, context }) =>
    context !== undefined && maxOutput !== undefined && maxOutput < context
      ? tokens(maxOutput)
      : undefined,
  'knowledge-cutoff': ({ knowledge, released }) => {
    const cutoff = date(knowledge);
    return cutoff && released && isPartialDate(released) && isLater(cutoff, released)
      ? undefined
      : cutoff;
  },
  'input-kinds': ({ reads }) => kinds(reads),
  'output-kinds': ({ writes }) => kinds(writes),
  vision: ({ reads }) => kinds(reads)?.includes('image'),
  'audio-input': ({ reads }) => kinds(reads)?.includes('audio'),
  'video-input': ({ reads }) => kinds(reads)?.includes('video'),
  'audio-output': ({ writes }) => kinds(writes)?.includes('audio'),
  'function-calling': ({ tools }) => tools,
  'structured-outputs': ({ structured }) => structured,
  'reasoning-mode': ({ reasoning }) => reasoning,
  'open-weights': ({ openWeights }) => openWeights,
};

/** Fields of which a catalogue's No says no more than that nobody filled it in. */
const YES_ALONE: readonly FieldId[] = ['structured-outputs', 'function-calling'];

export type Facts = Partial<Record<FieldId, Agreed<Raw>>>;

/**
 * All that a catalogue says of a model, field by field. The window of open weights is left out: each
 * host cuts it as it likes, and held against the makers' cards a third of such figures were others.
 */
export function factsOf(
  sightings: readonly KnownListing[],
  isMaker: (provider: string) => boolean,
): Facts {
  const facts: Facts = {};
  const isOpen = agreedOn(sightings, isMaker, ({ listing }) => listing.openWeights)?.value === true;
  for (const [field, read] of Object.entries(READ) as [
    FieldId,
    (listing: Listing) => Raw | undefined,
  ][]) {
    if (field === 'context-window' && isOpen) continue;
    const agreed = agreedOn(sightings, isMaker, ({ listing }) => read(listing));
    if (agreed && !(agreed.value === false && YES_ALONE.includes(field))) facts[field] = agreed;
  }
  return isDenied(facts, sightings, isMaker) ? without(facts, ['vision', 'input-kinds']) : facts;
}

/** So many hosts are most, where they say otherwise than the maker's entry. */
const MANY_HOSTS = 3;

/**
 * Whether most hosts deny what the maker's entry has on pictures. Hosts pass pictures on where a model
 * reads them, so one of the two is of another model: a name of the maker's may have moved on.
 */
function isDenied(
  { vision }: Facts,
  sightings: readonly KnownListing[],
  isMaker: (provider: string) => boolean,
): boolean {
  const hosts = sightings.filter(({ provider }) => !isMaker(provider));
  const said = hosts.flatMap(({ listing }) => READ.vision?.(listing) ?? []);
  const against = said.filter((value) => value !== vision?.value);
  return vision !== undefined && said.length >= MANY_HOSTS && against.length * 2 > said.length;
}

function without(facts: Facts, fields: readonly FieldId[]): Facts {
  return Object.fromEntries(
    Object.entries(facts).filter(([field]) => !fields.includes(field as FieldId)),
  );
}

/**
 * The month of its release: catalogues and makers' pages differ by a day or two. The maker's entry of a
 * name that moves has the day of its newest snapshot, so where most hosts agree on a month, that counts.
 */
export function releaseOf(
  sightings: readonly KnownListing[],
  isMaker: (provider: string) => boolean,
): Agreed<string> | undefined {
  const monthOf = ({ listing }: KnownListing) => date(listing.released)?.slice(0, 'YYYY-MM'.length);
  const hosts = sightings.filter((one) => !isMaker(one.provider) && monthOf(one) !== undefined);
  const most = hosts.length < MANY_HOSTS ? undefined : agreedOn(hosts, () => false, monthOf);
  return most ?? agreedOn(sightings, isMaker, monthOf);
}

/** The day on which a model leaves its maker's own service, or left it. */
export interface MakersEnd {
  on: string;
  announced?: string | undefined;
  /** What to move to, by the name that the catalogue has for it. */
  successor?: string | undefined;
  locator: string;
}

/** A name with the day of its snapshot: `gpt-4-0613`, `claude-opus-4-20250514`. */
const DATED = /-(?:\d{4}|\d{8}|\d{4}-\d{2}-\d{2})$/;

/**
 * The end that a catalogue has for a model at its maker: of several snapshots the last one, and none
 * while a dated one stays. One that had come by the day of the catalogue was of a preview alone if the
 * maker still lists the model by another name. An end at another host ends nothing of the maker's.
 */
export function endOf(
  { sightings, gone }: Pick<Mapped, 'sightings' | 'gone'>,
  model: string,
  isMaker: (provider: string) => boolean,
  day: string,
): MakersEnd | undefined {
  const own = [...sightings, ...gone].filter(
    (one) => one.model === model && isMaker(one.provider) && one.terms.length === 0,
  );
  const [last] = own
    .flatMap(({ listing: { host, id, end } }) =>
      end ? [{ ...end, locator: `${host} ${id}` }] : [],
    )
    .toSorted((one, other) => (one.on < other.on ? 1 : -1));
  const staying = own.filter(({ listing: { end } }) => !end);
  const isPreview = last !== undefined && last.on <= day && staying.length > 0;
  return isPreview || staying.some(({ listing: { id } }) => DATED.test(id)) ? undefined : last;
}
