import type { Catalog } from '../catalog/catalog.ts';
import type { Entries } from '../catalog/file/read.ts';
import {
  AVAILABILITY_DAYS,
  PRICE_COMPARABLE_DAYS,
  PRICE_FRESH_DAYS,
} from '../comparison/evidence/freshness.ts';
import { CATALOGUE_DAYS, idleImports, staleCatalogues } from './catalogues.ts';
import { staleClaims } from './claims.ts';
import { type StaleGroup, oldestFirst, placesIn } from './item.ts';
import { passedDates } from './passed.ts';
import { stalePrices } from './prices.ts';
import { staleReviews } from './reviews.ts';
import { supersededSources, uncitedSources } from './sources.ts';

/**
 * What in the records wants to be looked at again on a day, grouped by what to do.
 * @param entries the records as they were read, for their places in files.
 */
export function staleGroups(catalog: Catalog, entries: Entries, date: string): StaleGroup[] {
  const where = placesIn(entries);
  const { aged, dropped } = stalePrices(catalog, where, date);
  const groups: StaleGroup[] = [
    {
      title: 'Announced for a day that has passed',
      todo: 'See whether it came so, and add who says it.',
      items: passedDates(catalog, where, date),
    },
    {
      title: `Prices seen more than ${PRICE_COMPARABLE_DAYS} days ago`,
      todo: 'These are compared no more. Read the price page again.',
      items: dropped,
    },
    {
      title: `Prices seen more than ${PRICE_FRESH_DAYS} days ago`,
      todo: 'These carry their age on pages. Read the price page again.',
      items: aged,
    },
    {
      title: `Catalogues whose data are more than ${CATALOGUE_DAYS} days old`,
      todo: 'See whether a newer version is out: npm run import -- --newest. If none is, look for another catalogue.',
      items: staleCatalogues(catalog, where, date),
    },
    {
      title: 'Imports that brought nothing four times',
      todo: 'See whether the weekly run still works, and what the catalogues have published since.',
      items: idleImports(catalog, where, date),
    },
    {
      title: 'Statements past their shelf life',
      todo: 'These carry their date on pages. Look for a later source that says so, or otherwise.',
      items: staleClaims(catalog, entries, date),
    },
    {
      title: `Records not gone through for ${AVAILABILITY_DAYS} days`,
      todo: 'See whether the model can still be had, go through the rest, and set reviewed.',
      items: staleReviews(catalog, where, date),
    },
    {
      title: 'Older copies of a document that are still cited',
      todo: 'Cite the later copy where it says the same; keep the older where it alone does.',
      items: supersededSources(catalog, where, date),
    },
    {
      title: 'Sources that nothing cites',
      todo: 'Cite it, or take the record out.',
      items: uncitedSources(catalog, where, date),
    },
  ];
  return groups.map((group) => ({ ...group, items: oldestFirst(group.items) }));
}
