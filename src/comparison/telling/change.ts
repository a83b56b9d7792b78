import type { VerdictMove, Offer } from '../../catalog/catalog.ts';
import { sayMoney } from '../../catalog/values/money.ts';
import type { Change } from '../changes/change.ts';
import type { Amount } from '../offers/history.ts';
import { whoSells } from '../offers/seller.ts';
import { lowerFirst } from '../prose/lower-first.ts';
import { sayConclusion } from './conclusion.ts';
import { sayThe, sayTurn, sayWhen } from './life.ts';
import { sayStep } from './price-step.ts';

/** A change in a line: `GPT-4o will leave the OpenAI API on 14 January 2027`. */
export function sayChange(change: Change): string {
  switch (change.kind) {
    case 'turn': {
      const { model, turn } = change;
      return `${model.name}: ${lowerFirst(sayTurn(turn))} (${turn.surface})`;
    }
    case 'end ahead': {
      const { model, life } = change;
      return `${model.name} will leave ${sayThe(life.surface)} ${sayWhen(life.on)}`;
    }
    case 'price': {
      const { model, is, from } = change;
      const verb = from ? `will change ${sayWhen(from)}` : 'changed';
      return `${model.name} at ${whoSells({ offer: is })}: the price ${verb}`;
    }
    case 'board': {
      const { name, rows, by } = change.board;
      const models = new Set(rows.map(({ model }) => model)).size;
      return `${name}: figures of ${models} models here, measured by ${by}`;
    }
    case 'conclusions': {
      const { useCase, moves } = change;
      const pairs = moves.length === 1 ? 'one pair' : `${moves.length} pairs`;
      return `${useCase.name}: the verdict changed for ${pairs}`;
    }
  }
}

/** What stands beneath it: old and new price, what a board counts; nothing where the line says all. */
export function sayMore(change: Change): string | undefined {
  switch (change.kind) {
    case 'price':
      return change.changed.map((amount) => sayAmount(amount, change.was, change.is)).join('; ');
    case 'board':
      return change.board.metrics.map(({ label }) => label).join(', ');
    case 'end ahead':
      return `in ${change.days} days`;
    case 'conclusions':
      return change.moves.slice(0, MOST_NAMED).map(sayMove).join('; ') + sayRest(change.moves);
    case 'turn':
      return undefined;
  }
}

/** So many pairs are named where a line tells of them. */
const MOST_NAMED = 3;

/** `GPT-4o vs GPT-5: Not measured → GPT-5`: what a pair concluded of a job, and concludes since. */
export function sayMove({ a, b, was, is }: VerdictMove): string {
  return `${a.name} vs ${b.name}: ${sayConclusion(was)} → ${sayConclusion(is)}`;
}

function sayRest({ length }: readonly VerdictMove[]): string {
  return length > MOST_NAMED ? `; ${length - MOST_NAMED} more` : '';
}

const WORDS: Record<Amount, string> = { input: 'input', output: 'output', cached: 'cached input' };

/** `input $2 → $4 per million tokens, 100% higher`. */
function sayAmount(amount: Amount, was: Offer, is: Offer): string {
  const [before = 0, after = 0] = [was[amount], is[amount]];
  const figures = `${sayMoney(before)} → ${sayMoney(after)} per million tokens`;
  return `${WORDS[amount]} ${figures}, ${sayStep(before, after)}`;
}
