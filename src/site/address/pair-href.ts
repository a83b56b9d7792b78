import type { Model } from '../../catalog/catalog.ts';
import { inOrder, pairId } from '../../comparison/rows/pair.ts';
import { href } from './href.ts';

/** The address of the page that compares two models. */
export function pairHref(one: Model, other: Model): string {
  return href(`/compare/${pairId(inOrder(one, other))}/`);
}
