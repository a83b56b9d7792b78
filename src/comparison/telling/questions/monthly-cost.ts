import { type Comparison, findRow } from '../../rows/compare.ts';
import { type Prose, prose } from '../../prose/prose.ts';
import type { Question } from './question.ts';
import type { SideId } from '../../rows/sides.ts';
import type { PriceRowId } from '../../../catalog/row-id.ts';
import { whoSells } from '../../offers/price.ts';
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
  return {
    id: 'faq-monthly-cost',
    question: `How much does a month of ${models.a.name} or ${models.b.name} cost?`,
    answer: [
      priced.length === 2 ? sayBoth(comparison, costs) : sayOne(comparison, first, costs[first]),
    ],
  };
}

/** US dollars a month; undefined without a price. */
function costOf(comparison: Comparison, side: SideId): number | undefined {
  const price = (id: PriceRowId) => {
    const value = findRow(comparison, id)?.cells[side].value;
    return value?.kind === 'money' ? value.dollars : undefined;
  };
  const [input, output] = [price('price-input'), price('price-output')];
  if (input === undefined || output === undefined) return undefined;
  const millions = (LOAD.requests * LOAD.days) / 1e6;
  return millions * (LOAD.input * input + LOAD.output * output);
}

function sayBoth(comparison: Comparison, costs: Record<SideId, number | undefined>): Prose {
  const [left, right] = SIDES.map((side) => sayCost(comparison, side, costs[side]));
  return prose`${left}, ${right}, at ${SAY_LOAD}${sayWhere(comparison)}.`;
}

function sayOne(comparison: Comparison, side: SideId, cost: number | undefined): Prose {
  const other = comparison.models[otherSide(side)].name;
  return prose`${sayCost(comparison, side, cost)} at ${SAY_LOAD}${sayWhere(comparison)}; for ${other} no current paid offer was found.`;
}

function sayCost({ models }: Comparison, side: SideId, cost = 0): Prose {
  const dollars = cost < 10 ? cost.toFixed(2) : Math.round(cost).toLocaleString('en-US');
  return prose`${{ text: `$${dollars}`, row: 'price-input' }} for ${models[side].name}`;
}

/** Where the prices come from: one provider, or one each. */
function sayWhere(comparison: Comparison): Prose {
  const { prices } = comparison;
  if (prices.shared) return [` at ${prices.shared}`];
  const hosts = SIDES.flatMap((side) => {
    const offer = prices.choice[side];
    return offer ? [`${whoSells(offer)} (${comparison.models[side].name})`] : [];
  });
  return [`, by the prices of ${hosts.join(' and ')}`];
}
