import { MOST_MODELS } from '../comparison/several/several.ts';

/** A model that can be chosen. */
export interface Candidate {
  id: string;
  name: string;
  /** Other spellings, small letters. */
  aliases: readonly string[];
}

/** Who is chosen, and what is to be said of names that were not taken. */
export interface LineUp {
  chosen: Candidate[];
  says: string[];
}

/** Reads `gpt-4.1,maverick,scout`: ids, aliases or names, each model once, no more than there is room for. */
export function readLineUp(text: string, candidates: readonly Candidate[]): LineUp {
  const words = text.split(',').map((word) => word.trim());
  const found = words
    .filter((word) => word !== '')
    .map((word) => ({ word, model: findModel(word, candidates) }));
  const models = [...new Set(found.flatMap(({ model }) => model ?? []))];
  const strangers = [...new Set(found.flatMap(({ word, model }) => (model ? [] : [word])))];
  const left = models.slice(MOST_MODELS).map(({ name }) => name);
  return {
    chosen: models.slice(0, MOST_MODELS),
    says: [
      ...strangers.map((word) => `No model is called ${word}.`),
      ...left.map((name) => `${name} is left out: ${MOST_MODELS} models are the most.`),
    ],
  };
}

function findModel(word: string, candidates: readonly Candidate[]): Candidate | undefined {
  const small = word.toLowerCase();
  return candidates.find(
    ({ id, name, aliases }) =>
      id === small || aliases.includes(small) || name.toLowerCase() === small,
  );
}

/** Each two of the chosen, in their order. */
export function eachTwo<Item>(items: readonly Item[]): [Item, Item][] {
  return items.flatMap((one, at) => items.slice(at + 1).map((other): [Item, Item] => [one, other]));
}
