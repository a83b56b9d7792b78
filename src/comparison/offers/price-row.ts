import type { PriceRowId } from '../../catalog/row-id.ts';
import { type PartialDate, addDays, firstDay } from '../../catalog/values/date.ts';
import { sayBeside, sayMoney } from '../../catalog/values/money.ts';
import { type Cell, type Voice, knownCell, unknownCell } from '../evidence/cell.ts';
import type { Note } from '../evidence/note.ts';
import { byText } from '../evidence/rank.ts';
import type { Margin, Outcome } from '../rows/outcome.ts';
import type { LaterPrice, PriceRow } from '../rows/row.ts';
import { type SideId, type Sides, SIDES } from '../rows/sides.ts';
import { type ComparedOffers, areAlike } from './basis.ts';
import type { PaidOffer, PricedOffer } from './offer.ts';
import { agedOn, whoSells } from './seller.ts';

/** The rows of prices: what each asks, who is cheaper, and what is announced. */

/** Part of a price that has a row. */
export interface PricePart {
  id: PriceRowId;
  label: string;
  explain: string;
  amountOf: (priced: PricedOffer) => number | undefined;
  /** Whether the figure is worked out of listed prices. */
  isWorkedOut?: boolean;
}

export const INPUT: PricePart = {
  id: 'price-input',
  label: 'Input price',
  explain: 'What a million tokens of prompt cost.',
  amountOf: ({ offer }) => offer.input,
};
export const OUTPUT: PricePart = {
  id: 'price-output',
  label: 'Output price',
  explain: 'What a million tokens of answer cost.',
  amountOf: ({ offer }) => offer.output,
};
export const BLENDED: PricePart = {
  id: 'price-blended',
  label: 'Blended price',
  explain: 'Three parts input to one part output, from the same offer.',
  amountOf: ({ blended }) => blended,
  isWorkedOut: true,
};
export const CACHED: PricePart = {
  id: 'price-cached',
  label: 'Cached input price',
  explain: 'What a million tokens of prompt cost that the service still holds.',
  amountOf: ({ offer }) => offer.cached,
};
export const CHEAPEST: PricePart = {
  id: 'price-cheapest',
  label: 'Cheapest paid offer, blended',
  explain:
    'The lowest blended price that was seen within 180 days and holds for all. A price of zero is not counted.',
  amountOf: ({ blended }) => blended,
  isWorkedOut: true,
};

/** What is announced of the two prices that are compared. */
export interface Announced {
  /** The offers that follow them. */
  next: Sides<PricedOffer | undefined>;
  /** The first day on which one holds no more, where nothing is known to follow it. */
  stops: Sides<PartialDate | undefined>;
}
const NEITHER = { a: undefined, b: undefined };
const NOTHING: Announced = { next: NEITHER, stops: NEITHER };

export function priceRow(part: PricePart, choice: ComparedOffers, announced = NOTHING): PriceRow {
  const { next, stops } = announced;
  const { id, label, explain } = part;
  const amounts = { a: amountIn(part, choice.a), b: amountIn(part, choice.b) };
  const cells = {
    a: priceCell(part, choice.a, { beside: amounts.b, next: next.a, stop: stops.a }),
    b: priceCell(part, choice.b, { beside: amounts.a, next: next.b, stop: stops.b }),
  };
  const outcome: Outcome = areAlike(choice)
    ? priceOutcome(amounts)
    : { kind: 'undecided', why: [{ kind: 'other terms' }] };
  const later = outcome.kind === 'undecided' ? undefined : laterPrice(part, choice, announced);
  return { kind: 'price', id, label, explain, cells, outcome, later };
}

/** What a cell of a price needs to know beside the offer. */
interface Company {
  /** The figure of the other side, which it must not be mistaken for. */
  beside?: number | undefined;
  next?: PricedOffer | undefined;
  /** The first day on which it holds no more. */
  stop?: PartialDate | undefined;
}

export function priceCell(
  part: PricePart,
  priced: PaidOffer | undefined,
  { beside, next, stop }: Company = {},
): Cell {
  if (!priced) return unknownCell('No price found');
  const amount = part.amountOf(priced);
  if (amount === undefined) return unknownCell(`None listed by ${whoSells(priced)}`);
  const { source, checked, said, locator, note, check } = priced.offer;
  const says = sayAmount(part, amount, beside);
  const voice: Voice = { says, source, checked, said, locator, note, check };
  const notes = [sellerNote(priced), ...nextNotes(part, next, priced), ...stopNotes(stop)];
  return { ...knownCell(says, { kind: 'money', dollars: amount }, notes), voices: [voice] };
}

function sayAmount(part: PricePart, amount: number, beside: number | undefined): string {
  if (amount === 0) return 'Free';
  return part.isWorkedOut ? sayBeside(amount, beside) : sayMoney(amount);
}

function amountIn(part: PricePart, priced: PricedOffer | undefined): number | undefined {
  return priced && part.amountOf(priced);
}

/** The next price, where one is announced, and who asks it if that is another provider. */
function nextNotes(part: PricePart, next: PricedOffer | undefined, now: PricedOffer): Note[] {
  const dollars = amountIn(part, next);
  if (dollars === undefined || !next?.offer.from) return [];
  const at = elsewhere(next, now);
  const isWorkedOut = part.isWorkedOut ?? false;
  return [{ kind: 'next price', from: next.offer.from, dollars, isWorkedOut, at }];
}

/** The last day of a price, where nothing is known to follow it. */
function stopNotes(stop: PartialDate | undefined): Note[] {
  return stop === undefined ? [] : [{ kind: 'last day', on: addDays(stop, -1) }];
}

/** The provider of an announced price, where it is not the one whose price is compared. */
function elsewhere(next: PricedOffer, now: PricedOffer): string | undefined {
  const { provider } = next.offer;
  return provider === now.offer.provider ? undefined : provider.name;
}

/** Who sells and, where the price has aged, since when it is known. */
function sellerNote(priced: PaidOffer): Note {
  const on = agedOn(priced);
  const seen = on ? { on, days: priced.age } : undefined;
  return { kind: 'seller', seller: whoSells(priced), seen };
}

/** A change of one of two prices: what it will be, if that is known. */
interface Change {
  side: SideId;
  from: PartialDate;
  amount?: number | undefined;
  at?: string | undefined;
}

/** How the row comes out after the first announced change that bears on it. */
function laterPrice(
  part: PricePart,
  choice: ComparedOffers,
  { next, stops }: Announced,
): LaterPrice | undefined {
  const changes = SIDES.flatMap((side): Change[] => {
    const [now, coming, stop] = [choice[side], next[side], stops[side]];
    if (stop !== undefined) return [{ side, from: stop }];
    const amount = amountIn(part, coming);
    if (!now || !coming?.offer.from || amount === undefined) return [];
    return [{ side, amount, from: coming.offer.from, at: elsewhere(coming, now) }];
  }).toSorted((one, other) => byText(firstDay(one.from), firstDay(other.from)));
  const [first] = changes;
  if (!first) return undefined;
  const amountOf = (side: SideId) => {
    const change = changes.find((one) => one.side === side && one.from === first.from);
    return change ? change.amount : amountIn(part, choice[side]);
  };
  const outcome = priceOutcome({ a: amountOf('a'), b: amountOf('b') });
  return { from: first.from, at: first.at, outcome };
}

function priceOutcome({ a, b }: Sides<number | undefined>): Outcome {
  if (a === undefined || b === undefined) {
    const sides = SIDES.filter((side) => (side === 'a' ? a : b) === undefined);
    return { kind: 'undecided', why: [{ kind: 'no price', sides }] };
  }
  if (a === b) return { kind: 'even' };
  const margin = cheaperBy(Math.min(a, b), Math.max(a, b));
  return { kind: 'lead', side: a < b ? 'a' : 'b', margin };
}

/** Free against a price, a ratio from twice as cheap on, else the part that is saved. */
function cheaperBy(low: number, high: number): Margin {
  if (low === 0) return { kind: 'free' };
  const ratio = high / low;
  if (ratio >= 2) return { kind: 'ratio', ratio, than: 'cheaper' };
  return { kind: 'saving', percent: (1 - low / high) * 100, dearer: (ratio - 1) * 100 };
}
