import { type Comparison, findRow } from '../comparison.ts';
import { prose } from '../prose.ts';
import type { Question } from '../question.ts';
import { otherSide, SIDES, told } from '../telling.ts';

/** Which of the two costs less for the same tokens. */
export function askPrice(comparison: Comparison): Question {
  const { a, b } = comparison.models;
  return {
    id: 'faq-cheaper',
    question: `Which is cheaper, ${a.name} or ${b.name}?`,
    answer: [answer(comparison)],
  };
}

function answer(comparison: Comparison) {
  const { models, prices } = comparison;
  const row = findRow(comparison, 'price-blended');
  if (!row || row.outcome.kind === 'undecided') return sayMissing(comparison);
  const where = prices.shared ? ` at ${prices.shared}` : '';
  const parts = prose`A million tokens, three parts input to one part output, cost`;
  if (row.outcome.kind !== 'lead') {
    return prose`Neither: both cost ${told(row, 'a')} a million tokens${where}, three parts input to one part output.${cheapest(comparison)}`;
  }
  const { side, margin } = row.outcome;
  return prose`${models[side].name}, ${margin}${where}. ${parts} ${told(row, side)} for it and ${told(row, otherSide(side))} for ${models[otherSide(side)].name}.${prices.shared ? undefined : [' ', ...prices.basis]}${cheapest(comparison)}`;
}

function sayMissing(comparison: Comparison) {
  const row = findRow(comparison, 'price-cheapest');
  const priced = SIDES.find((side) => row?.cells[side].state === 'known');
  const known =
    row && priced
      ? prose` ${comparison.models[priced].name} costs ${told(row, priced)} at its cheapest (${row.cells[priced].notes[0] ?? ''}).`
      : undefined;
  const missing = SIDES.filter((side) => row?.cells[side].state !== 'known');
  const names = missing.map((side) => comparison.models[side].name).join(' or ');
  return prose`It cannot be said, because no current paid offer was found for ${names}.${known}`;
}

/** Where each is cheapest, if that is elsewhere than where the two are compared. */
function cheapest(comparison: Comparison) {
  const row = findRow(comparison, 'price-cheapest');
  const blended = findRow(comparison, 'price-blended');
  const cheaper = SIDES.filter(
    (side) =>
      row?.cells[side].state === 'known' && row.cells[side].text !== blended?.cells[side].text,
  );
  if (!row || cheaper.length === 0) return undefined;
  return prose` The cheapest offers seen: ${cheaper.flatMap((side, index) => [
    index > 0 ? '; ' : '',
    ...prose`${comparison.models[side].name} ${told(row, side)} (${row.cells[side].notes[0] ?? ''})`,
  ])}.`;
}
