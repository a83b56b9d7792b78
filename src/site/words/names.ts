import type { Model } from '../../catalog/catalog.ts';
import type { Sides } from '../../comparison/rows/sides.ts';

/** The names of both models. */
export function namesOf({ a, b }: Sides<Model>): Sides<string> {
  return { a: a.name, b: b.name };
}

/** `GPT-4o vs Llama 4 Maverick`. */
export function titleOf({ a, b }: Sides<Model>): string {
  return `${a.name} vs ${b.name}`;
}
