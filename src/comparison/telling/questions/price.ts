import { type Comparison, findRow } from '../../rows/compare.ts';
import { type Prose, prose } from '../../prose/prose.ts';
import type { Question } from './question.ts';
import { joinProse, ofMaker, told } from '../telling.ts';
import { sayMargin } from '../outcome.ts';
import type { Cell } from '../../evidence/cell.ts';
import { whoSells } from '../../offers/price.ts';
import { sayNote } from '../note.ts';
import { otherSide, SIDES } from '../../rows/sides.ts';

/** Which of the two costs less for the same tokens. */
export function askPrice(comparison: Comparison): Question {
  const { a, b } = comparison.models;
  return {
    id: 'faq-cheaper',
    question: `Which is cheaper, ${a.name} or ${b.name}?`,
    answer: [prose`${answer(comparison)}${cheapest(comparison)}.`],
  };
}

function answer(comparison: Comparison): Prose {
  const { models, prices } = comparison;
  const row = findRow(comparison, 'price-blended');
  if (!row || row.outcome.kind === 'undecided') {
    const missing = SIDES.filter((side) => row?.cells[side].state !== 'known');
    const names = missing.map((side) => ofMaker(models[side])).join(' or ');
    return prose`It cannot be said, because no current paid offer was found for ${names}`;
  }
  const where = prices.shared ? ` at ${prices.shared}` : '';
  const terms = 'a million tokens, three parts input to one part output';
  if (row.outcome.kind !== 'lead') {
    return prose`Neither: both cost ${told(row, 'a')}${where} for ${terms}`;
  }
  const { side, margin } = row.outcome;
  const other = otherSide(side);
  const offers = prices.shared ? where : sayOffers(comparison);
  return prose`${models[side].name}, ${sayMargin(margin)}${offers}: ${told(row, side)} against ${told(row, other)} for ${terms}`;
}

/** Whose offers are set against each other, where no provider sells both. */
function sayOffers({ prices: { choice } }: Comparison): string {
  const hosts = SIDES.flatMap((side) => (choice[side] ? [whoSells(choice[side])] : []));
  return ` (${hosts.join(' against ')})`;
}

/** Where each is cheapest, if that is elsewhere than where the two are compared. */
function cheapest({ models, ...comparison }: Comparison): Prose {
  const row = findRow({ models, ...comparison }, 'price-cheapest');
  const blended = findRow({ models, ...comparison }, 'price-blended');
  const cheaper = SIDES.filter(
    (side) =>
      row?.cells[side].state === 'known' &&
      (row.cells[side].text !== blended?.cells[side].text || blended.outcome.kind === 'undecided'),
  );
  if (!row || cheaper.length === 0) return [];
  const offers = cheaper.map(
    (side) => prose`${models[side].name} ${told(row, side)} (${saySeller(row.cells[side])})`,
  );
  return prose`; cheapest seen: ${joinProse(offers)}`;
}

/** Who asks a price and, where it has aged, since when it is known. */
function saySeller({ notes }: Cell): string {
  const note = notes.find(({ kind }) => kind === 'seller');
  return note ? sayNote(note) : '';
}
