import type { Sides } from './sides.ts';
import type { PairId } from '../../catalog/types/record-id.ts';

/** The address of a pair: ids in `localeCompare('en')` order, joined by `-vs-`. */

/** The two models in the order of their address. */
export function inOrder<Named extends { id: string }>(one: Named, other: Named): Sides<Named> {
  return one.id.localeCompare(other.id, 'en') <= 0 ? { a: one, b: other } : { a: other, b: one };
}

/** `gpt-4o-vs-llama-4-maverick`. */
export function pairId({ a, b }: Sides<{ id: string }>): PairId {
  return `${a.id}-vs-${b.id}` as PairId;
}

/** The two of an address; none where it does not name two of these in the order of an address. */
export function pairNamed<Named extends { id: string }>(
  all: readonly Named[],
  address: string,
): Sides<Named> | undefined {
  const [one, other] = address.split('-vs-').map((half) => all.find(({ id }) => id === half));
  const pair = one && other && one !== other ? inOrder(one, other) : undefined;
  return pair && pairId(pair) === address ? pair : undefined;
}

/** One of two that are to be compared. */
interface Listed {
  id: string;
  /** Whether it is known from catalogues alone. */
  isListed?: boolean | undefined;
}

/**
 * Where two are compared, under `/compare/`, as far as these two tell: their page, or the table of
 * several, which leads on to the page of those that have one all the same.
 */
export function placeOfTwo(one: Listed, other: Listed): string {
  const pair = inOrder(one, other);
  if (one.isListed || other.isListed) return tableOfTwo(pair);
  return `${pairId(pair)}/`;
}

/** The table of two, under `/compare/`. */
export function tableOfTwo({ a, b }: Sides<{ id: string }>): string {
  return `?models=${a.id},${b.id}`;
}
