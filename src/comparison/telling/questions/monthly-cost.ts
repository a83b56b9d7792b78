import { type Comparison, findRow } from '../../rows/compare.ts';
import { type Prose, prose } from '../../prose/prose.ts';
import type { Question } from './question.ts';
import type { SideId, Sides } from '../../rows/sides.ts';
import type { PriceRowId } from '../../../catalog/row-id.ts';
import { sayDate } from '../../../catalog/values/date.ts';
import { whoSells } from '../../offers/seller.ts';
import { nextOffer } from '../../offers/sound.ts';
import { sayPriceAge } from '../price-lead.ts';
import { joinWords } from '../telling.ts';
import { otherSide, SIDES } from '../../rows/sides.ts';

/** One stated load: a service that answers a thousand requests a day. */
const LOAD = { requests: 1000, days: 30, input: 1500, output: 300 };
const SAY_LOAD = `${LOAD.requests.toLocaleString('en-US')} requests a day of ${LOAD.input.toLocaleString('en-US')} tokens in and ${LOAD.output} out`;

/** What a month costs at the stated load, at the prices that are compared. */
export function askMonthlyCost(comparison: Comparison): Question | undefined {
  const { models } = comparison;
  const costs = { a: costOf(comparison, 'a'), b: costOf(comparison, 'b') };
  const priced = SIDES.filter((side) => costs[side] !== undefined);
  const [first] = priced;
  if (!first) return undefined;
  const said =
    priced.length === 2 ? sayBoth(comparison, costs) : sayOne(comparison, first, costs[first]);
  return {
    id: 'faq-monthly-cost',
    question: `How much does a month of ${models.a.name} or ${models.b.name} cost?`,
    answer: [prose`${said}${sayNext(comparison)}`],
  };
}

/** US dollars a month; undefined without a price. */
function costOf(comparison: Comparison, side: SideId): number | undefined {
  const price = (id: PriceRowId) => {
    const value = findRow(comparison, id)?.cells[side].value;
    return value?.kind === 'money' ? value.dollars : undefined;
  };
  return atLoad(price('price-input'), price('price-output'));
}

function atLoad(input: number | undefined, output: number | undefined): number | undefined {
  if (input === undefined || output === undefined) return undefined;
  const millions = (LOAD.requests * LOAD.days) / 1e6;
  return Number((millions * (LOAD.input * input + LOAD.output * output)).toPrecision(12));
}

function sayBoth(comparison: Comparison, costs: Sides<number | undefined>): Prose {
  const [left, right] = SIDES.map((side) =>
    sayCost(comparison, side, costs[side], costs[otherSide(side)]),
  );
  return prose`${left}, ${right}, at ${sayLoad(comparison)}${sayWhere(comparison)}.`;
}

function sayOne(comparison: Comparison, side: SideId, cost: number | undefined): Prose {
  const other = comparison.models[otherSide(side)].name;
  return prose`${sayCost(comparison, side, cost)} at ${sayLoad(comparison)}${sayWhere(comparison)}; for ${other} no current paid offer was found.`;
}

function sayCost({ models }: Comparison, side: SideId, cost = 0, beside?: number): Prose {
  const text = sayDollars(cost, beside);
  return prose`${{ text, row: 'price-input' }} for ${models[side].name}`;
}

/** Sums with so many digits: to make these anew for each sum takes longer than all else here. */
const DOLLARS = Array.from(
  { length: 9 },
  (_, digits) =>
    new Intl.NumberFormat('en-US', {
      minimumFractionDigits: digits,
      maximumFractionDigits: digits,
    }),
);

/** Whole dollars from ten on, else cents; as many digits as tell two different sums apart. */
function sayDollars(cost: number, beside?: number): string {
  const say = (dollars: number, digits: number) => `$${DOLLARS[digits]?.format(dollars)}`;
  const few = cost < 10 ? 2 : 0;
  if (beside === undefined || beside === cost) return say(cost, few);
  const digits = [few, 2, 4, 6, 8].find((count) => say(cost, count) !== say(beside, count)) ?? few;
  return say(cost, digits);
}

/** Where the prices come from: one provider, or one each; and when, if that is long ago. */
function sayWhere(comparison: Comparison): Prose {
  const { prices, models } = comparison;
  if (prices.shared) return [` at ${prices.shared}${sayPriceAge(comparison)}`];
  const hosts = SIDES.flatMap((side) => {
    const offer = prices.choice[side];
    return offer ? [`${whoSells(offer)} (${models[side].name})`] : [];
  });
  return [` by the prices of ${hosts.join(' and ')}${sayPriceAge(comparison)}`];
}

/** What the month costs after a change that the provider has announced. */
function sayNext({ models, prices }: Comparison): Prose {
  return SIDES.flatMap((side): Prose => {
    const now = prices.choice[side];
    const next = now && nextOffer(prices.offers[side], now, models[side].developer);
    if (!next?.offer.from || next.offer.provider !== now?.offer.provider) return [];
    const cost = atLoad(next.offer.input, next.offer.output);
    if (cost === undefined) return [];
    return [
      ` From ${sayDate(next.offer.from)} ${models[side].name} costs ${sayDollars(cost)} at ${next.offer.provider.name}.`,
    ];
  });
}

/** Models that think are billed for it: a month that counts answers alone is too low for them. */
function sayLoad(comparison: Comparison): string {
  const thinking = SIDES.filter((side) => {
    const value = findRow(comparison, 'reasoning-mode')?.cells[side].value;
    return costOf(comparison, side) !== undefined && value?.kind === 'flag' && value.yes;
  });
  if (thinking.length === 0) return SAY_LOAD;
  const names = joinWords(thinking.map((side) => comparison.models[side].name));
  const verb = thinking.length === 1 ? 'thinks' : 'think';
  return `${SAY_LOAD}, without what ${names} ${verb}, which is billed as output,`;
}
