import type { FoundModel } from '../find/find-index.ts';
import { pairId } from '../comparison/rows/pair-id.ts';
import { pairsMeant } from './spelling.ts';

type Spelt = Pick<FoundModel, 'id' | 'name' | 'also' | 'maker'>;

/** So much of a question is read: no two names are as long. */
const LONGEST = 200;

/** The pairs that are meant, each once, its models in the order of their address; all of no words. */
export function meantPairs<Model extends Spelt>(
  query: string,
  models: readonly Model[],
): [Model, Model][] {
  const all = new Set(models.keys());
  const names = models.map(namesOf);
  const words = query.trim().slice(0, LONGEST);
  const { rows, columns } = words ? pairsMeant(words, names) : { rows: all, columns: all };
  const met = [...rows].flatMap((row) =>
    [...columns].flatMap((column): [Model, Model][] => {
      const [one, other] = [models[row], models[column]];
      if (!one || !other || one === other) return [];
      return [one.id.localeCompare(other.id, 'en') < 0 ? [one, other] : [other, one]];
    }),
  );
  return [...new Map(met.map(([a, b]) => [pairId({ a, b }), [a, b] as [Model, Model]])).values()];
}

/** All spellings of a model, parted by line breaks. */
function namesOf({ id, name, also = [], maker }: Spelt): string {
  return [name, id, ...also, maker].join('\n');
}
