import type { KnownListing } from './sightings.ts';

/** So many of the hosts have to agree where the maker's own entry says nothing. */
const MOST = 2 / 3;

/** A value with the entries that give it. */
export interface Agreed<T> {
  value: T;
  /** `openai gpt-4-turbo`, or how many hosts say so. */
  locator: string;
}

/**
 * What a catalogue says of a model: by the entry of its maker, else by two thirds of the hosts that
 * say anything. Nothing where they disagree.
 */
export function agreedOn<T>(
  sightings: readonly KnownListing[],
  isMaker: (provider: string) => boolean,
  valueOf: (sighting: KnownListing) => T | undefined,
): Agreed<T> | undefined {
  const says = sightings.flatMap((sighting) => {
    const value = valueOf(sighting);
    return value === undefined ? [] : [{ sighting, value, key: JSON.stringify(value) }];
  });
  const own = says.find(({ sighting }) => isMaker(sighting.provider));
  if (own)
    return { value: own.value, locator: `${own.sighting.listing.host} ${own.sighting.listing.id}` };
  const [most] = [...Map.groupBy(says, ({ key }) => key).values()].toSorted(
    (one, other) =>
      other.length - one.length || ((one[0]?.key ?? '') < (other[0]?.key ?? '') ? -1 : 1),
  );
  const [first] = most ?? [];
  if (!most || !first || most.length < MOST * says.length) return undefined;
  const { host, id } = first.sighting.listing;
  const locator =
    says.length === 1 ? `${host} ${id}` : `entries of ${most.length} of ${says.length} hosts`;
  return { value: first.value, locator };
}
