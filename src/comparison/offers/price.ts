import type { Model } from '../../catalog/catalog.ts';
import { sayAbout, sayMoney } from '../../catalog/values/money.ts';
import type { PriceRowId } from '../../catalog/row-id.ts';
import { type Cell, type Voice, knownCell, unknownCell } from '../evidence/cell.ts';
import type { Note } from '../evidence/note.ts';
import { byText } from '../evidence/rank.ts';
import { PRICE_FRESH_DAYS } from '../evidence/freshness.ts';
import { type PricedOffer, nextOffer, pricedOffers, standingOffers, variantRank } from './offer.ts';
import type { Margin, Outcome } from '../rows/outcome.ts';
import { type Prose, prose } from '../prose/prose.ts';
import type { PriceRow, RowGroup } from '../rows/row.ts';
import { type Sides, SIDES } from '../rows/sides.ts';

/** The prices of two models: rows that compare like with like, and every offer of each. */
export interface Prices {
  /** What is compared and why: the same provider, say. */
  basis: Prose;
  /** The provider that sells both, where there is one. */
  shared?: string | undefined;
  /** The two offers that are compared. */
  choice: Choice;
  rows: RowGroup<PriceRow>;
  /** Paid offers first, the lowest blended price first. */
  offers: Sides<PricedOffer[]>;
}

type Choice = Sides<PricedOffer | undefined>;

/** Compares the prices of two models on a day. */
export function pricesOf(models: Sides<Model>, date: string): Prices {
  const offers = { a: pricedOffers(models.a, date), b: pricedOffers(models.b, date) };
  const shared = sharedChoice(offers);
  const choice = shared ?? {
    a: ownOrCheapest(offers.a, models.a),
    b: ownOrCheapest(offers.b, models.b),
  };
  const next = {
    a: choice.a && nextOffer(offers.a, choice.a, models.a.developer),
    b: choice.b && nextOffer(offers.b, choice.b, models.b.developer),
  };
  const row = (part: PricePart) => priceRow(part, choice, next);
  const rows = [row(INPUT), row(OUTPUT), row(BLENDED), row(CACHED)].filter(
    ({ id, cells }) =>
      id !== CACHED.id || cells.a.value !== undefined || cells.b.value !== undefined,
  );
  const cheapest = { a: cheapestOf(offers.a), b: cheapestOf(offers.b) };
  return {
    basis: sayBasis(shared, choice, models),
    shared: shared?.a?.offer.provider.name,
    choice: { a: choice.a, b: choice.b },
    rows: {
      id: 'price-rows',
      title: 'US dollars per million tokens',
      rows: [...rows, priceRow(CHEAPEST, cheapest)],
    },
    offers,
  };
}

/** The price of a model by itself, by row: the maker's own, or else the cheapest paid offer. */
export function ownPriceCell(model: Model, row: string, date: string): Cell | undefined {
  const part = [INPUT, OUTPUT, BLENDED, CACHED, CHEAPEST].find(({ id }) => id === row);
  const offers = pricedOffers(model, date);
  const chosen = row === CHEAPEST.id ? cheapestOf(offers) : ownOrCheapest(offers, model);
  return part && priceCell(part, chosen);
}

interface PricePart {
  id: PriceRowId;
  label: string;
  explain: string;
  amountOf: (priced: PricedOffer) => number | undefined;
  say: (dollars: number) => string;
  /** Whether the figure is worked out of listed prices. */
  isWorkedOut?: boolean;
}

const INPUT: PricePart = {
  id: 'price-input',
  label: 'Input price',
  explain: 'What a million tokens of prompt cost.',
  amountOf: ({ offer }) => offer.input,
  say: sayMoney,
};
const OUTPUT: PricePart = {
  id: 'price-output',
  label: 'Output price',
  explain: 'What a million tokens of answer cost.',
  amountOf: ({ offer }) => offer.output,
  say: sayMoney,
};
const BLENDED: PricePart = {
  id: 'price-blended',
  label: 'Blended price',
  explain: 'Three parts input to one part output, from the same offer.',
  amountOf: ({ blended }) => blended,
  say: sayAbout,
  isWorkedOut: true,
};
const CACHED: PricePart = {
  id: 'price-cached',
  label: 'Cached input price',
  explain: 'What a million tokens of prompt cost that the service still holds.',
  amountOf: ({ offer }) => offer.cached,
  say: sayMoney,
};
const CHEAPEST: PricePart = {
  id: 'price-cheapest',
  label: 'Cheapest paid offer, blended',
  explain: 'The lowest blended price that was seen within 180 days. A listed zero is never it.',
  amountOf: ({ blended }) => blended,
  say: sayAbout,
  isWorkedOut: true,
};

/** The lowest blended price among paid offers. */
export function cheapestOf(offers: readonly PricedOffer[]): PricedOffer | undefined {
  const paid = offers.filter(({ state, offer }) => state === 'paid' && variantRank(offer) < 2);
  // Of several at one price, the plain offer before a variant.
  return paid.toSorted(
    (one, other) =>
      (one.blended ?? 0) - (other.blended ?? 0) ||
      variantRank(one.offer) - variantRank(other.offer),
  )[0];
}

/** A provider that sells both: the later dates, then the lower sum, then the broader choice. */
function sharedChoice(offers: Sides<PricedOffer[]>): Choice | undefined {
  const [left, right] = [standingOffers(offers.a), standingOffers(offers.b)];
  const pairs = left.flatMap((a) => {
    const b = right.find(({ offer }) => offer.provider === a.offer.provider);
    return b
      ? [{ a, b, sum: (a.blended ?? 0) + (b.blended ?? 0), provider: a.offer.provider }]
      : [];
  });
  return pairs.toSorted(
    (one, other) =>
      Math.max(one.a.age ?? 0, one.b.age ?? 0) - Math.max(other.a.age ?? 0, other.b.age ?? 0) ||
      one.sum - other.sum ||
      other.provider.offers.length - one.provider.offers.length ||
      byText(one.provider.name, other.provider.name),
  )[0];
}

/** The maker's own offer, or else the cheapest paid one. */
function ownOrCheapest(offers: PricedOffer[], model: Model): PricedOffer | undefined {
  const own = standingOffers(offers).find(({ offer }) => isOwn(offer.provider.developer, model));
  return own ?? cheapestOf(offers);
}

function isOwn(developer: string | undefined, model: Model): boolean {
  return developer === model.developer;
}

function priceRow(
  part: PricePart,
  choice: Choice,
  next: Choice = { a: undefined, b: undefined },
): PriceRow {
  const { id, label, explain } = part;
  const cells = {
    a: priceCell(part, choice.a, next.a),
    b: priceCell(part, choice.b, next.b),
  };
  return { kind: 'price', id, label, explain, cells, outcome: priceOutcome(cells) };
}

function priceCell(part: PricePart, priced: PricedOffer | undefined, next?: PricedOffer): Cell {
  const amount = priced && part.amountOf(priced);
  if (!priced) return unknownCell('No price found');
  if (amount === undefined) return unknownCell(`None listed by ${whoSells(priced)}`);
  const { source, checked, said, locator, note, check } = priced.offer;
  const says = part.say(amount);
  const voice: Voice = { says, source, checked, said, locator, note, check };
  const notes = [sellerNote(priced), ...nextNotes(part, next, priced)];
  return { ...knownCell(says, { kind: 'money', dollars: amount }, notes), voices: [voice] };
}

/** `OpenRouter`, or `Azure, fp8`. */
export function whoSells({ offer }: PricedOffer): string {
  return [offer.provider.name, offer.variant].filter(Boolean).join(', ');
}

/** The next price, where one is announced, and who asks it if that is another provider. */
function nextNotes(part: PricePart, next: PricedOffer | undefined, now: PricedOffer): Note[] {
  const dollars = next && part.amountOf(next);
  if (dollars === undefined || !next?.offer.from) return [];
  const isElsewhere = next.offer.provider !== now.offer.provider;
  const at = isElsewhere ? next.offer.provider.name : undefined;
  const isWorkedOut = part.isWorkedOut ?? false;
  return [{ kind: 'next price', from: next.offer.from, dollars, isWorkedOut, at }];
}

/** Who sells and, where the price has aged, since when it is known. */
function sellerNote(priced: PricedOffer): Note {
  const { age, offer } = priced;
  const isOld = age !== undefined && age > PRICE_FRESH_DAYS && offer.said !== undefined;
  const seen = isOld && offer.said ? { on: offer.said, days: age } : undefined;
  return { kind: 'seller', seller: whoSells(priced), seen };
}

function priceOutcome({ a, b }: Sides<Cell>): Outcome {
  if (a.value?.kind !== 'money' || b.value?.kind !== 'money') {
    const sides = SIDES.filter((side) => (side === 'a' ? a : b).state !== 'known');
    return { kind: 'undecided', why: [{ kind: 'no price', sides }] };
  }
  const [left, right] = [a.value.dollars, b.value.dollars];
  if (left === right) return { kind: 'even' };
  const margin = cheaperBy(Math.min(left, right), Math.max(left, right));
  return { kind: 'lead', side: left < right ? 'a' : 'b', margin };
}

/** A ratio from twice as cheap on, else the part that is saved. */
function cheaperBy(low: number, high: number): Margin {
  const ratio = high / low;
  if (ratio >= 2) return { kind: 'ratio', ratio, than: 'cheaper' };
  return { kind: 'saving', percent: Math.max(1, Math.round((1 - low / high) * 100)) };
}

function sayBasis(shared: Choice | undefined, choice: Choice, models: Sides<Model>): Prose {
  if (shared?.a)
    return prose`${shared.a.offer.provider.name} sells both, so its prices are compared.`;
  const { a, b } = choice;
  if (a && b) {
    return prose`No provider was found that sells both: ${named(a, models.a)} is set against ${named(b, models.b)}.`;
  }
  const missing = [a ? '' : models.a.name, b ? '' : models.b.name].filter(Boolean).join(' or ');
  return prose`There is nothing to compare: no current paid offer was found for ${missing}.`;
}

function named(priced: PricedOffer, model: Model): string {
  const kind = isOwn(priced.offer.provider.developer, model) ? 'own price' : 'cheapest paid offer';
  return `${model.name}’s ${kind} (${whoSells(priced)})`;
}

/** The lowest and highest blended price among paid offers: `$0.244 to $0.55`. */
export function sayPriceRange(offers: readonly PricedOffer[]): string | undefined {
  const prices = offers
    .filter(({ state }) => state === 'paid')
    .map(({ blended }) => blended)
    .filter((price) => price !== undefined);
  if (prices.length === 0) return undefined;
  const [low, high] = [sayAbout(Math.min(...prices)), sayAbout(Math.max(...prices))];
  return low === high ? low : `${low} to ${high}`;
}
