import { BETWEEN, isMeant, piecesOf } from './name-piece.ts';

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
  const words = query.split(/[\s,]+/).filter((word) => word && !BETWEEN.test(word.toLowerCase()));
  const find = (part: readonly string[]) => {
    const typed = part.flatMap(piecesOf);
    return new Set(
      models.flatMap((model, at) =>
        model.split('\n').some((name) => isMeant(typed, name)) ? [at] : [],
      ),
    );
  };
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
