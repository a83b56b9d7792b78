import { type Given, developerOf } from './given.ts';
import type { ListedPrices } from './listing.ts';
import { dollarsOf } from './middle.ts';
import type { ImportedOffer } from './offer.ts';
import type { Mapped } from './sightings.ts';

/** Where more hosts than these ask the same, it is a price. */
const FEW_HOSTS = 2;

type Asked = Pick<ListedPrices, 'input' | 'output'>;

/**
 * What the maker asks, where a host asks exactly half of it for a model that the maker alone runs.
 * That is what a batch costs, and no host sells at it: such an offer is held back until somebody looks.
 */
export function makersDouble(
  given: Given,
  mapped: readonly Mapped[],
  provider: string,
  offer: ImportedOffer,
): number | undefined {
  if (offer.terms ?? offer.above ?? offer.variant) return undefined;
  const developer = developerOf(given, offer.model);
  const isMaker = (id: string) => given.makers.get(id) === developer;
  const sightings = mapped
    .flatMap((one) => one.sightings)
    .filter(({ model, terms, variant }) => model === offer.model && terms.length === 0 && !variant);
  if (isMaker(provider) || sightings.some(({ listing }) => listing.openWeights === true))
    return undefined;
  const asked = sightings.flatMap(({ provider: at, listing: { prices } }) =>
    prices ? [{ at, prices }] : [],
  );
  const own = asked.filter(({ at }) => isMaker(at));
  const price = { input: dollarsOf(offer.input), output: dollarsOf(offer.output) };
  if (own.some(({ prices }) => isTimes(1, price, prices))) return undefined;
  const whole = own.find(({ prices }) => isTimes(2, price, prices))?.prices;
  const alike = new Set(asked.flatMap(({ at, prices }) => (isTimes(1, prices, price) ? [at] : [])));
  return whole && alike.size <= FEW_HOSTS ? whole.input : undefined;
}

/** Whether one price so many times over is another, but for the rounding of a computer. */
function isTimes(times: number, one: Asked, other: Asked): boolean {
  return (['input', 'output'] as const).every(
    (key) => Math.abs(times * one[key] - other[key]) <= 1e-9 * other[key],
  );
}
