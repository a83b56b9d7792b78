import type { FoundModel } from '../find/find-index.ts';
import { isBegun, piecesOf } from '../find/name-begin.ts';
import { modelsNamed } from '../find/name-match.ts';
import { isBetween, wordsOf } from '../find/words.ts';

/** Which rows and columns of a table of pairs are meant, by the places of their names. */
export interface Meant {
  rows: ReadonlySet<number>;
  columns: ReadonlySet<number>;
}

/**
 * Whom a reader means: one name (`4o`) its row, two (`4o maverick`, `gpt-4o vs scout`) the pairs of
 * both. Each model has several names, parted by line breaks.
 */
export function pairsMeant(query: string, models: readonly string[]): Meant {
  const words = wordsOf(query).filter((word) => !isBetween(word));
  const find = (part: readonly string[]) => placesMeant(part, models);
  const all = new Set(models.keys());
  const whole = find(words);
  if (whole.size > 0) return { rows: whole, columns: all };
  const splits = words.slice(1).map((_, index) => ({
    rows: find(words.slice(0, index + 1)),
    columns: find(words.slice(index + 1)),
  }));
  const none = new Set<number>();
  return (
    splits.find(({ rows, columns }) => rows.size && columns.size) ?? { rows: none, columns: none }
  );
}

/** Whose names begin so; if nobody's, whom a pasted id or a name with a slip in it means. */
function placesMeant(part: readonly string[], models: readonly string[]): Set<number> {
  const typed = part.flatMap(piecesOf);
  const begun = models.flatMap((model, at) =>
    model.split('\n').some((name) => isBegun(typed, name)) ? [at] : [],
  );
  if (begun.length > 0) return new Set(begun);
  const named = modelsNamed(part, models.map(modelOf));
  return new Set(named?.models.map(({ id }) => Number(id)));
}

function modelOf(names: string, at: number): Pick<FoundModel, 'id' | 'name' | 'also'> {
  const [name = '', ...also] = names.split('\n');
  return { id: `${at}`, name, also };
}
