import type { FieldId } from '../../catalog/fields.ts';
import { isPartialDate, isLater } from '../../catalog/values/date.ts';
import { type Agreed, agreedOn } from './consensus.ts';
import type { Listing } from './listing.ts';
import type { Sighting } from './sightings.ts';

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
  sightings: readonly Sighting[],
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
  return facts;
}

/** The month of its release: catalogues and makers' pages differ by a day or two. */
export function releaseOf(
  sightings: readonly Sighting[],
  isMaker: (provider: string) => boolean,
): Agreed<string> | undefined {
  return agreedOn(sightings, isMaker, ({ listing }) =>
    date(listing.released)?.slice(0, 'YYYY-MM'.length),
  );
}
