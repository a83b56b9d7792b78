import type { Model } from '../../catalog/catalog.ts';
import { hasPage } from '../../comparison/rows/pages.ts';
import { inOrder, pairId, tableOfTwo } from '../../comparison/rows/pair-id.ts';
import { studies } from '../catalog.ts';
import { href } from './href.ts';

/** The address that compares two models: their page or, where they have none, the table of several. */
export function pairHref(one: Model, other: Model): string {
  const pair = inOrder(one, other);
  return href(
    hasPage(studies, one, other) ? `/compare/${pairId(pair)}/` : `/compare/${tableOfTwo(pair)}`,
  );
}
