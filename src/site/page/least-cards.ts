import type { Model } from '../../catalog/catalog.ts';
import { cacheOf } from '../../comparison/fit/cache.ts';
import { leastCards } from '../../comparison/fit/fit.ts';
import { weightsOf } from '../../comparison/fit/weights.ts';
import { sayCache } from '../../comparison/telling/fit.ts';
import type { Studies } from '../../comparison/study/studies.ts';
import { shapedCards, shapedModels } from './fit-parts.ts';

/** How many cards of one kind hold a model, in words, by format. */
export interface LeastRow {
  model: Model;
  numbers: string[];
  cache: string;
}

const CARD = 'h100-80gb';
const BITS = { bf16: 16, fp8: 8, int4: 4 };
const STATED = { context: 32_000, users: 1, reserve: 0.1 };

/** The least number of H100 for each model whose shape is on record. */
export function leastRows(studies: Studies): LeastRow[] {
  const card = shapedCards(studies).find(({ id }) => id === CARD);
  if (!card) return [];
  return shapedModels(studies).map(({ model, shape, files, parameters }) => {
    const cache = cacheOf(shape, BITS.bf16);
    const known = 'missing' in cache ? undefined : cache;
    const numbers = Object.entries(BITS).map(([format, bits]) => {
      const file = files.find((one) => one.format === format)?.bytes;
      const weights = weightsOf(parameters, bits, file);
      if (!weights) return 'not on record';
      const need = { weights, cache: known, context: STATED.context, users: STATED.users };
      return String(leastCards(need, card.memory, STATED.reserve) ?? 'more than 64');
    });
    return { model, numbers, cache: known ? sayCache(known) : 'not on record' };
  });
}
