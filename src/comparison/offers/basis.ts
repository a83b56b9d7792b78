import type { Model, Provider } from '../../catalog/catalog.ts';
import { conditionOf } from '../../catalog/offer-period.ts';
import { sayAbout } from '../../catalog/values/money.ts';
import { PRICE_FRESH_DAYS } from '../evidence/freshness.ts';
import { byText } from '../evidence/rank.ts';
import { type Prose, prose } from '../prose/prose.ts';
import { type Sides, SIDES } from '../rows/sides.ts';
import type { PaidOffer, PricedOffer } from './offer.ts';
import { whoSells } from './seller.ts';
import { cheapestOf, isPlain, standingOffers } from './sound.ts';

/** Which two offers are compared, and why these. */

export type ComparedOffers = Sides<PaidOffer | undefined>;

export interface Basis {
  choice: ComparedOffers;
  /** The provider that sells both on the same terms, where its prices are compared. */
  shared?: Provider | undefined;
  /** What is compared and why. */
  says: Prose;
}

/**
 * Chooses the two offers that are compared: plain prices before those under conditions, one provider
 * that sells both before two.
 */
export function basisOf(models: Sides<Model>, offers: Sides<readonly PricedOffer[]>): Basis {
  const pairs = sharedPairs(models, offers);
  const own = { a: ownOrCheapest(offers.a, models.a), b: ownOrCheapest(offers.b, models.b) };
  const isOwnPlain = Boolean(own.a && own.b && isPlain(own.a) && isPlain(own.b));
  const shared = pairs.find(({ a }) => isPlain(a) || !isOwnPlain);
  const choice = shared ? { a: shared.a, b: shared.b } : own;
  const provider = shared?.provider;
  const says = provider ? sayShared(provider, choice, models, offers) : sayApart(choice, models);
  return { choice, shared: provider, says };
}

/** The maker's own offer, or else the cheapest paid one; one under conditions where no other is. */
export function ownOrCheapest(offers: readonly PricedOffer[], model: Model): PaidOffer | undefined {
  const standing = standingOffers(offers);
  const own = standing.filter((one) => isOwn(one, model));
  return own.find(isPlain) ?? cheapestOf(offers) ?? own[0] ?? standing[0];
}

/** Whether two offers are sold on the same terms. */
export function areAlike({ a, b }: ComparedOffers): boolean {
  return !a || !b || conditionOf(a.offer) === conditionOf(b.offer);
}

interface SharedPair {
  a: PaidOffer;
  b: PaidOffer;
  provider: Provider;
  isOld: boolean;
  isMaker: boolean;
}

/**
 * Providers that sell both on the same terms, the best first: plain prices, those that were seen
 * within 90 days, the maker of one of the two, the provider of most models, the later date, the
 * lower sum.
 */
function sharedPairs(models: Sides<Model>, offers: Sides<readonly PricedOffer[]>): SharedPair[] {
  const right = standingOffers(offers.b);
  const pairs = standingOffers(offers.a).flatMap((a): SharedPair[] => {
    const b = right.find(
      ({ offer }) =>
        offer.provider === a.offer.provider && conditionOf(offer) === conditionOf(a.offer),
    );
    if (!b) return [];
    const { provider } = a.offer;
    const isOld = Math.max(a.age, b.age) > PRICE_FRESH_DAYS;
    const isMaker = SIDES.some((side) => provider.developer === models[side].developer);
    return [{ a, b, provider, isOld, isMaker }];
  });
  return pairs.toSorted(
    (one, other) =>
      Number(!isPlain(one.a)) - Number(!isPlain(other.a)) ||
      Number(one.isOld) - Number(other.isOld) ||
      Number(other.isMaker) - Number(one.isMaker) ||
      other.provider.sells.length - one.provider.sells.length ||
      Math.max(one.a.age, one.b.age) - Math.max(other.a.age, other.b.age) ||
      one.a.blended + one.b.blended - (other.a.blended + other.b.blended) ||
      byText(one.provider.name, other.provider.name),
  );
}

function isOwn({ offer }: PricedOffer, { developer }: Model): boolean {
  return offer.provider.developer === developer;
}

/** Who sells both and, where that is neither's maker, what a maker asks itself. */
function sayShared(
  { name }: Provider,
  { a }: ComparedOffers,
  models: Sides<Model>,
  offers: Sides<readonly PricedOffer[]>,
): Prose {
  const own = SIDES.flatMap((side) => {
    const found = standingOffers(offers[side]).find(
      (one) => isOwn(one, models[side]) && isPlain(one),
    );
    return found && found.offer.provider !== a?.offer.provider
      ? [`${found.offer.provider.name} asks ${sayAbout(found.blended)} for ${models[side].name}`]
      : [];
  });
  const terms = a && !isPlain(a) ? ` on the same terms (${whoSells(a)})` : '';
  const makers = own.length > 0 ? ` Blended, ${own.join(', and ')}.` : '';
  return prose`${name} sells both${terms}, so its prices are compared.${makers}`;
}

function sayApart(choice: ComparedOffers, models: Sides<Model>): Prose {
  const { a, b } = choice;
  if (a && b) {
    const terms = areAlike(choice)
      ? ''
      : ' They hold on other terms, so neither is the cheaper one.';
    return prose`No provider was found that sells both: ${named(a, models.a)} is set against ${named(b, models.b)}.${terms}`;
  }
  const found = SIDES.flatMap((side) => {
    const one = choice[side];
    return one
      ? [`${models[side].name} costs ${sayAbout(one.blended)}, blended (${whoSells(one)})`]
      : [];
  });
  const missing = SIDES.filter((side) => !choice[side]).map((side) => models[side].name);
  return prose`${[`No current paid offer was found for ${missing.join(' or ')}`, ...found].join('; ')}.`;
}

function named(priced: PaidOffer, model: Model): string {
  const kind = isOwn(priced, model) ? 'own price' : 'cheapest paid offer';
  return `${model.name}’s ${kind} (${whoSells(priced)})`;
}
