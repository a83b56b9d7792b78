import { BETWEEN, isMeant, piecesOf } from './name-piece.ts';

/**
 * Whom a question names. Pagefind drops points and hyphens and takes words by their stems: it finds
 * no `4o`, takes `gpt 4.1` for other words, and cannot tell a model from the pairs that it is in. So
 * names are looked up in a list, and Pagefind is asked the rest.
 */

/** The names of pages by their addresses, `models/gpt-4o`; models first. */
export type Names = Record<string, readonly string[]>;

/** What a question comes to. */
export interface Meant {
  /** Addresses of the pages that it names, to stand first. */
  pages: string[];
  /** Addresses of the records that all others must be about. */
  about: string[];
  /** What it asks, its names left out. */
  rest: string;
}

/** How near words come to a name: they are the whole of it, its beginning, its end, or within. */
const WHOLE = 4;
const START = 3;
const END = 2;
const WITHIN = 1;

/** The most words of a question that are read; nobody who asks writes more. */
export const MOST_WORDS = 32;

/** The most letters of a word that are read. */
const LONGEST_WORD = 64;

/** The most words that a name is looked for in: `llama 4 maverick 17b 128e instruct`, and some. */
const LONGEST_NAME = 8;

/** The most pages that stand first. */
const MOST = 6;

/** A question as far as it is read, and whether there was more of it. */
export function readQuestion(question: string): { query: string; isCut: boolean } {
  const words = question.split(/\s+/).filter(Boolean);
  const query = words
    .slice(0, MOST_WORDS)
    .map((word) => word.slice(0, LONGEST_WORD))
    .join(' ');
  return { query, isCut: query.length < words.join(' ').length };
}

/** What a question comes to. */
export function meantBy(query: string, names: Names): Meant {
  const words = query
    .replace('-vs-', ' vs ')
    .split(/[\s,?]+/)
    .filter(Boolean);
  const named = nearest(words, names);
  const [first] = named;
  if (first) {
    const about = isModels(first.page) && isSure(words, first) ? [first.page] : [];
    const pages = named.slice(0, MOST).map(({ page }) => page);
    return { pages, about, rest: about.length > 0 ? '' : query };
  }
  const { about, rest } = takeSides(words, names) ?? takeNames(words, names);
  return { pages: [...pairOf(about), ...about], about, rest: rest.join(' ') };
}

interface Named {
  page: string;
  near: number;
}

interface Taken {
  about: string[];
  rest: string[];
}

/** Both sides of `opus vs 4o`, if each names somebody. */
function takeSides(words: readonly string[], names: Names): Taken | undefined {
  const at = words.findIndex(isBetween);
  const sides = [words.slice(0, at), words.slice(at + 1)];
  const about = sides.flatMap((side) => nearest(side, names, isModels)[0]?.page ?? []);
  return at > 0 && about.length === 2 ? { about, rest: [] } : undefined;
}

/** Takes names out of a question from its beginning, the longest that begins at each word. */
function takeNames(words: readonly string[], names: Names): Taken {
  const taken: Taken = { about: [], rest: [] };
  for (let from = 0; from < words.length;) {
    const { page, length } = nameAt(words, from, names);
    if (page) taken.about.push(page);
    else taken.rest.push(...words.slice(from, from + 1).filter((word) => !isBetween(word)));
    from += length;
  }
  return taken;
}

/** The longest name that begins at a word; one word long where none does. */
function nameAt(
  words: readonly string[],
  from: number,
  names: Names,
): { page?: string; length: number } {
  for (let length = Math.min(LONGEST_NAME, words.length - from); length > 0; length -= 1) {
    const run = words.slice(from, from + length);
    const found = nearest(run, names, isModels).find((one) => isSure(run, one));
    if (found) return { page: found.page, length };
  }
  return { length: 1 };
}

/** The end of a name is enough where it has a figure, `4o`; else it may be any word, `open`. */
function isSure(words: readonly string[], { near }: Named): boolean {
  const hasFigure = /\w\d|\d\w/.test(piecesOf(words.join(' ')).join(''));
  return near === WHOLE || (near === END && hasFigure);
}

/** The pages whose names come near to words, the nearest first. */
function nearest(
  words: readonly string[],
  names: Names,
  isWanted: (page: string) => boolean = () => true,
): Named[] {
  const typed = piecesOf(words.join(' '));
  if (typed.length === 0) return [];
  return Object.entries(names)
    .filter(([page]) => isWanted(page))
    .map(([page, spellings]) => {
      const all = [...spellings, page.split('/')[1] ?? ''];
      return { page, near: Math.max(...all.map((name) => nearness(typed, name))) };
    })
    .filter(({ near }) => near > 0)
    .sort((one, other) => other.near - one.near);
}

function nearness(typed: readonly string[], name: string): number {
  if (!isMeant(typed, name)) return 0;
  const word = typed.join('');
  const pieces = piecesOf(name);
  const whole = pieces.join('');
  if (whole === word) return WHOLE;
  if (pieces.some((_, index) => pieces.slice(index).join('') === word)) return END;
  return whole.startsWith(word) ? START : WITHIN;
}

/** The page of two models, where just two are named. */
function pairOf(pages: readonly string[]): string[] {
  const ids = pages.map((page) => page.match(/^models\/(.+)/)?.[1]);
  const [one, other] = ids;
  if (ids.length !== 2 || !one || !other || one === other) return [];
  return [`compare/${[one, other].sort((a, b) => a.localeCompare(b, 'en')).join('-vs-')}`];
}

function isModels(page: string): boolean {
  return /^(models|families)\//.test(page);
}

function isBetween(word: string): boolean {
  return BETWEEN.test(word.toLowerCase());
}
