import type { Named } from '../find/find-index.ts';
import { modelsNamed } from '../find/name-match.ts';
import { wordsOf } from '../find/words.ts';
import { MOST_MODELS } from '../comparison/several/most-models.ts';

/** A model that can be chosen. */
export interface Choosable extends Named {
  /** Whether it is known from catalogues alone. */
  isListed?: boolean | undefined;
}

/** Who is chosen, and what is to be said of names that were not taken. */
export interface LineUp {
  chosen: Choosable[];
  says: string[];
}

/** So many names of an address are looked up, and so much of each: no choice or name is as long. */
const MOST_READ = 20;
const LONGEST = 80;

/** Reads `gpt-4.1,maverick,scout`: ids, aliases or names, each model once, no more than there is room for. */
export function readLineUp(
  text: string,
  candidates: readonly Choosable[],
  most = MOST_MODELS,
): LineUp {
  const words = new Set(text.split(',').map((word) => word.trim().slice(0, LONGEST)));
  words.delete('');
  const found = [...words]
    .slice(0, MOST_READ)
    .map((word) => ({ word, model: findModel(word, candidates) }));
  const models = [...new Set(found.flatMap(({ model }) => model ?? []))];
  const strangers = [...new Set(found.flatMap(({ word, model }) => (model ? [] : [word])))];
  const left = models.slice(most).map(({ name }) => name);
  return {
    chosen: models.slice(0, most),
    says: [
      ...strangers.map((word) => `No model is called ${word}.`),
      ...(words.size > MOST_READ ? [`Only the first ${MOST_READ} names are read.`] : []),
      ...left.map((name) => `${name} is left out: ${most} models are the most.`),
    ],
  };
}

/** Whom a name means, if it means one: an id of any host, a name with a slip of the hand in it. */
function findModel(word: string, candidates: readonly Choosable[]): Choosable | undefined {
  const named = modelsNamed(wordsOf(word), candidates)?.models ?? [];
  return named.length === 1 ? named[0] : undefined;
}
