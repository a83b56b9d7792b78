import { agedOn } from '../comparison/offers/seller.ts';
import { plainText } from '../comparison/prose/prose.ts';
import { findRow } from '../comparison/rows/compare.ts';
import { SIDES } from '../comparison/rows/sides.ts';
import type { Matchup } from '../comparison/views/matchup.ts';
import type { FaultKind } from './kind.ts';

/** Prices told without their days. */
export const PRICES: FaultKind[] = [
  {
    says: 'an old price told without its date',
    find: (_studies, pairs) =>
      pairs
        .filter(({ prices: { choice } }) =>
          SIDES.some((side) => choice[side] && agedOn(choice[side])),
        )
        .flatMap((pair) => undated(pair, /\b20\d\d\b/)),
  },
  {
    says: 'a lead on price without the change of it that is announced',
    find: (_studies, pairs) =>
      pairs
        .filter((pair) => {
          const row = findRow(pair, 'price-blended');
          return row?.kind === 'price' && row.later !== undefined;
        })
        .flatMap((pair) => undated(pair, /\b(until|from) \d/)),
  },
];

/** Where a pair tells who is cheaper without words that have to stand beside it. */
function undated(pair: Matchup, words: RegExp): string[] {
  if (findRow(pair, 'price-blended')?.outcome.kind !== 'lead') return [];
  const lines = SIDES.flatMap((side) => pair.choices[side].lines)
    .map(({ says }) => plainText(says))
    .filter((line) => line.startsWith('price decides'));
  const clauses = plainText(pair.summary)
    .split(/; (?=[A-Z])/)
    .filter((clause) => /cheaper|of the price/.test(clause));
  const answer = pair.questions.find(({ id }) => id === 'faq-cheaper');
  return [...lines, ...clauses, ...(answer ? [answer.answer.map(plainText).join(' ')] : [])]
    .filter((text) => !words.test(text))
    .map((text) => `${pair.id}: ${text}`);
}
