import type { FoundModel } from '../find/find-index.ts';
import { isBegun, piecesOf } from '../find/name-begin.ts';
import { modelsNamed } from '../find/name-match.ts';
import { wordsOf } from '../find/words.ts';

type Suggestible = Pick<FoundModel, 'id' | 'name' | 'also' | 'maker'>;

/**
 * The models that may be meant by what is typed so far: those that it names, by the matcher of
 * search, and then those of which a name or the maker begins so. All of no words.
 */
export function suggestedBy<Model extends Suggestible>(
  text: string,
  models: readonly Model[],
): Model[] {
  const words = wordsOf(text);
  if (words.length === 0) return [...models];
  const typed = words.flatMap(piecesOf);
  const begun = models.filter(({ id, name, also = [], maker }) =>
    [name, id, maker, ...also].some((known) => isBegun(typed, known)),
  );
  return [...new Set([...(modelsNamed(words, models, true)?.models ?? []), ...begun])];
}

/** The one model that a whole text names; none where it may be several. */
export function namedBy<Model extends Suggestible>(
  text: string,
  models: readonly Model[],
): Model | undefined {
  const exact = models.find(({ id, name }) => name === text.trim() || id === text.trim());
  const named = exact ? [exact] : (modelsNamed(wordsOf(text), models)?.models ?? []);
  return named.length === 1 ? named[0] : undefined;
}
