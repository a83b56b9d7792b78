import type { Model } from '../../catalog/catalog.ts';
import { isFull } from '../../catalog/full.ts';
import { sayDate } from '../../catalog/values/date.ts';
import { byText } from '../evidence/rank.ts';
import { SIDES, type Sides } from '../rows/sides.ts';

/** What is said of the records that a pair rests on. */

/** That one or both are known from catalogues alone; nothing where people keep both records. */
export function sayListed(models: Sides<Model>): string | undefined {
  const listed = SIDES.map((side) => models[side]).filter((model) => !isFull(model));
  const [only] = listed;
  if (!only) return undefined;
  return listed.length === 1
    ? `${only.name} is known from catalogues of models and prices alone: no card or page of its maker was read.`
    : 'Both are known from catalogues of models and prices alone: no card or page of a maker was read.';
}

/** When a person last went through the records, or when catalogues were read where nobody did. */
export function sayReviewed(models: Sides<Model>): string {
  const all = SIDES.map((side) => models[side]);
  const full = all.filter(isFull);
  const [last = ''] = (full.length > 0 ? full : all)
    .map(({ reviewed }) => reviewed)
    .toSorted((one, other) => byText(other, one));
  if (full.length === 0) return `The catalogues were read on ${sayDate(last)}.`;
  const what = full.length === 2 ? 'both records' : `the record of ${full[0]?.name}`;
  return `A person last went through ${what} on ${sayDate(last)}.`;
}
