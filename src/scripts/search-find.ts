import texts from './search-text.ts?late';
import { type Answer, answerer } from '../find/answer.ts';
import { readQuestion } from '../find/words.ts';
import { readNames } from './names.ts';
import type { Found } from './found.ts';

/** Answers by name alone, from the index beneath a site's root. Throws where there is none. */
async function openNames(root: string): Promise<(question: string) => Answer> {
  return answerer(await readNames(root));
}

/** Answers by name and from the texts of pages. Throws where there is no index of names. */
export async function openSearch(root: string): Promise<(query: string) => Promise<Found>> {
  // Asked for first: without its files Pagefind waits for ever.
  const answer = await openNames(root);
  let opened: Promise<Texts> | undefined;
  return async (text) => {
    const { query, isCut } = readQuestion(text);
    const named = answer(query);
    opened ??= openTexts(root);
    const loaded = await opened.catch(() => undefined);
    if (!loaded) opened = undefined;
    const { total, load } = loaded ? await loaded.entriesOf(named, root) : byName(named, root);
    return { total, load, strangers: named.strangers, isCut };
  };
}

type Texts = typeof import('./search-text.ts');

/** What searches in texts; loaded with the first question and not before. */
async function openTexts(root: string): Promise<Texts> {
  const loaded: Texts = await import(/* @vite-ignore */ texts);
  await loaded.open(root);
  return loaded;
}

/** What is found where texts are not to be had. */
function byName({ hits }: Answer, root: string): Pick<Found, 'total' | 'load'> {
  const finds = hits.map(({ path, kind, title, part = '' }) => {
    return { url: root + path, kind, title, part, excerpt: '' };
  });
  return { total: finds.length, load: async (from, to) => finds.slice(from, to) };
}
