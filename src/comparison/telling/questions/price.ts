import { type Comparison, findRow } from '../../rows/compare.ts';
import { type Prose, prose } from '../../prose/prose.ts';
import type { Question } from './question.ts';
import { joinProse, ofMaker, told } from '../telling.ts';
import { sayPriceAge, sayPriceLead } from '../price-lead.ts';
import type { Cell } from '../../evidence/cell.ts';
import { whoSells, whoSellsWhen } from '../../offers/seller.ts';
import { cheapestOf } from '../../offers/sound.ts';
import type { Row } from '../../rows/row.ts';
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
  if (row?.kind !== 'price' || row.outcome.kind === 'undecided')
    return sayUndecided(comparison, row);
  const where = prices.shared ? ` at ${prices.shared}` : '';
  const terms = 'a million tokens, three parts input to one part output';
  if (row.outcome.kind !== 'lead') {
    return prose`Neither: both cost ${told(row, 'a')}${where}${sayPriceAge(comparison)} for ${terms}`;
  }
  const { side } = row.outcome;
  const hosts = prices.shared ? '' : sayOffers(comparison);
  return prose`${models[side].name} ${sayPriceLead(comparison, row, side)}${hosts}: ${told(row, side)} against ${told(row, otherSide(side))} for ${terms}`;
}

function sayUndecided(comparison: Comparison, row: Row | undefined): Prose {
  const { models, prices } = comparison;
  const missing = SIDES.filter((side) => row?.cells[side].state !== 'known');
  if (row && missing.length === 0) {
    const offers = SIDES.map((side) => {
      const offer = prices.choice[side];
      return prose`${models[side].name} ${told(row, side)}${offer ? ` (${whoSellsWhen(offer)})` : ''}`;
    });
    return prose`It cannot be said, because the prices that were found hold on other terms: ${joinProse(offers)}`;
  }
  const names = missing.map((side) => ofMaker(models[side])).join(' or ');
  return prose`It cannot be said, because no current paid offer was found for ${names}`;
}

/** Whose offers are set against each other, where no provider sells both. */
function sayOffers({ prices: { choice } }: Comparison): string {
  const hosts = SIDES.flatMap((side) => (choice[side] ? [whoSells(choice[side])] : []));
  return ` (${hosts.join(' against ')})`;
}

/** Where each is cheapest, if one of the two is cheaper elsewhere than where they are compared. */
function cheapest(comparison: Comparison): Prose {
  const { models, prices } = comparison;
  const row = findRow(comparison, 'price-cheapest');
  const known = SIDES.filter((side) => row?.cells[side].state === 'known');
  const isElsewhere = known.some(
    (side) => cheapestOf(prices.offers[side])?.blended !== prices.choice[side]?.blended,
  );
  if (!row || !isElsewhere) return [];
  const offers = known.map(
    (side) => prose`${models[side].name} ${told(row, side)} (${saySeller(row.cells[side])})`,
  );
  return prose`. Cheapest seen: ${joinProse(offers)}`;
}

/** Who asks a price and, where it has aged, since when it is known. */
function saySeller({ notes }: Cell): string {
  const note = notes.find(({ kind }) => kind === 'seller');
  return note ? sayNote(note) : '';
}
