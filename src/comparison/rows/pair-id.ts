import type { Sides } from './sides.ts';

/** The address of a pair: ids in `localeCompare('en')` order, joined by `-vs-`. */

/** The two models in the order of their address. */
export function inOrder<Named extends { id: string }>(one: Named, other: Named): Sides<Named> {
  return one.id.localeCompare(other.id, 'en') <= 0 ? { a: one, b: other } : { a: other, b: one };
}

/** `gpt-4o-vs-llama-4-maverick`. */
export function pairId({ a, b }: Sides<{ id: string }>): string {
  return `${a.id}-vs-${b.id}`;
}
