import type { Catalog } from '../catalog/catalog.ts';
import { daysBetween, sayDate } from '../catalog/values/date.ts';
import { AVAILABILITY_DAYS } from '../comparison/evidence/freshness.ts';
import type { StaleItem, Where } from './item.ts';

/** Records that nobody has gone through as a whole for so long that a model may have gone since. */
export function staleReviews(catalog: Catalog, where: Where, date: string): StaleItem[] {
  return (['models', 'matchups', 'guides'] as const).flatMap((kind) =>
    catalog[kind].flatMap(({ id, reviewed }): StaleItem[] => {
      const age = daysBetween(reviewed, date);
      if (age <= AVAILABILITY_DAYS) return [];
      const what = `${id}: last gone through on ${sayDate(reviewed)}`;
      return [{ ...where(kind, id, ['reviewed']), age, what }];
    }),
  );
}
