/** How names are told apart when a reader types one: by the beginning of any of its words. */

/** What between words belongs to no name: `4o vs maverick`. */
export const BETWEEN = /^(vs?|versus|against|and|or|with|to)$/;

/** A name in the pieces that a reader may begin at: `gpt`, `4o`, `2024`, `11`, `20`. */
export function piecesOf(text: string): string[] {
  return text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
}

/** Whether what is typed begins a name, or a piece of it, written with or without its gaps. */
export function isMeant(typed: readonly string[], name: string): boolean {
  const pieces = piecesOf(name);
  return pieces.some((_, index) => pieces.slice(index).join('').startsWith(typed.join('')));
}

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

/** How many pairs of two different models are meant, each counted once. */
export function countPairs({ rows, columns }: Meant): number {
  const pairs = [...rows].flatMap((row) =>
    [...columns]
      .filter((column) => column !== row)
      .map((column) => `${Math.min(row, column)} ${Math.max(row, column)}`),
  );
  return new Set(pairs).size;
}
