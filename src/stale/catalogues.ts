import type { Catalog, Source } from '../catalog/catalog.ts';
import { daysBetween, sayDate } from '../catalog/values/date.ts';
import { byText } from '../comparison/evidence/rank.ts';
import type { StaleItem, Where } from './item.ts';

/** Data of a catalogue older than this have to be replaced. */
export const CATALOGUE_DAYS = 30;
/** A run a week that brings something takes in a version: after so many days four have brought nothing. */
const FOUR_RUNS_DAYS = 28;

/** Catalogues whose newest version holds old data. */
export function staleCatalogues(catalog: Catalog, where: Where, date: string): StaleItem[] {
  return newestOf(catalog).flatMap(({ id, title, snapshot = '' }) => {
    const age = daysBetween(snapshot, date);
    if (age <= CATALOGUE_DAYS) return [];
    return [{ ...where('sources', id, ['snapshot']), age, what: title }];
  });
}

/** The last version that an import took in, where four runs since have brought nothing. */
export function idleImports(catalog: Catalog, where: Where, date: string): StaleItem[] {
  const [last] = newestOf(catalog).toSorted((one, other) => byText(other.retrieved, one.retrieved));
  const age = last && daysBetween(last.retrieved, date);
  if (!last || age === undefined || age < FOUR_RUNS_DAYS) return [];
  const what = `nothing taken in since ${sayDate(last.retrieved)}, when it was ${last.title}`;
  return [{ ...where('sources', last.id, ['retrieved']), age, what }];
}

/** The newest version of each catalogue: older ones stand for the prices of their day. */
function newestOf({ sources }: Catalog): Source[] {
  const catalogues = sources.filter(({ catalogue }) => catalogue !== undefined);
  return [...Map.groupBy(catalogues, ({ publisher }) => publisher).values()].flatMap((versions) =>
    versions.toSorted((one, other) => byText(other.snapshot ?? '', one.snapshot ?? '')).slice(0, 1),
  );
}
