import { auditedName } from '../../catalog/audited.ts';
import type { Agreement, Source } from '../../catalog/catalog.ts';
import { daysBetween } from '../../catalog/values/date.ts';
import { citationsOf } from '../citations/citation.ts';
import { byText } from '../evidence/rank.ts';
import { once } from '../study/studies.ts';

/** The catalogues in use, the newest first: what is taken from each, and how far each may be trusted. */

export interface CatalogueInUse {
  source: Source;
  /** The day of its data. */
  day: string;
  /** Days since. */
  age: number;
  /** How many claims are taken from it. */
  claims: number;
}

export interface AuditRow {
  name: string;
  /** In the order of the catalogues; undefined where one says nothing of it that could be held against a page. */
  cells: (Agreement | undefined)[];
}

/** The newest version of each catalogue: an older one stands for the prices of its day alone. */
export const cataloguesOf = once((studies): CatalogueInUse[] => {
  const dated = studies.sources.flatMap((source) => {
    const { catalogue, snapshot } = source;
    return catalogue && snapshot !== undefined ? [{ source, day: snapshot }] : [];
  });
  const newest = [...Map.groupBy(dated, ({ source }) => source.publisher).values()].flatMap(
    (versions) => versions.toSorted((one, other) => byText(other.day, one.day)).slice(0, 1),
  );
  return newest
    .toSorted((one, other) => byText(other.day, one.day) || byText(one.source.id, other.source.id))
    .map(({ source, day }) => ({
      source,
      day,
      age: daysBetween(day, studies.date),
      claims: citationsOf(studies, source).length,
    }));
});

/** What was held against pages of makers, a row a field, in the order in which catalogues name them. */
export function auditRows(catalogues: readonly CatalogueInUse[]): AuditRow[] {
  const lists = catalogues.map(({ source }) => source.catalogue ?? []);
  const fields = [...new Set(lists.flat().map(({ field }) => field))];
  return fields.map((field) => ({
    name: auditedName(field),
    cells: lists.map((list) => list.find((one) => one.field === field)),
  }));
}
