import { distance } from 'fastest-levenshtein';
import type { FindIndex, FoundModel } from '../find/find-index.ts';
import { isWhole, modelsNamed } from '../find/name-match.ts';
import { joinWords } from '../comparison/prose/join-words.ts';
import type { Published } from './published.ts';

/** So many near ones are named where nothing has the name that was asked for. */
const MOST_NEAR = 5;
/** So many ids are listed where there is none of that kind. */
const MOST_IDS = 20;

/** All names by which something may be found. */
export function namesIn(published: Published): Promise<FindIndex> {
  return published.json<FindIndex>('pagefind/names.json');
}

/**
 * The model that is meant: by its id, its name or another spelling, as the search of the site reads it.
 * @throws an error that names those that are near, where it is none or more than one.
 */
export async function modelNamed(published: Published, text: string): Promise<FoundModel> {
  const { models } = await namesIn(published);
  const own = models.find(({ id }) => id === text.trim().toLowerCase());
  if (own) return own;
  const match = modelsNamed(text.trim().split(/\s+/), models);
  const [first, ...others] = match?.models ?? [];
  if (match && first && others.length === 0 && isWhole(match)) return first;
  const near = match?.models ?? nearest(text, models);
  throw new Error(
    `“${text}” is the name of no one model here. Near to it: ${sayNear(near)}. list_models has them all.`,
  );
}

/**
 * The record of that id.
 * @throws an error that lists ids that there are, the nearest first.
 */
export function recordNamed<Named extends { id: string }>(
  kind: string,
  id: string,
  all: readonly Named[],
): Named {
  const found = all.find((one) => one.id === id);
  if (found) return found;
  const ids = nearest(id, all, MOST_IDS).map((one) => one.id);
  const others = all.length - ids.length;
  const more = others > 0 ? `, and ${others} more` : '';
  throw new Error(`There is no ${kind} “${id}”. There are: ${ids.join(', ')}${more}.`);
}

function nearest<Named extends { id: string }>(
  text: string,
  all: readonly Named[],
  most = MOST_NEAR,
): Named[] {
  const far = ({ id }: Named) => distance(text.toLowerCase(), id);
  return all.toSorted((one, other) => far(one) - far(other)).slice(0, most);
}

function sayNear(models: readonly FoundModel[]): string {
  return joinWords(models.slice(0, MOST_NEAR).map(({ id }) => id));
}
