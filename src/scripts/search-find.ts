import { options, search } from 'virtual:pagefind';
import { type Names, meantBy } from './search-words.ts';

/** A page that answers a question. */
export interface Find {
  /** Leads to the part of the page that says most of it. */
  url: string;
  kind: string;
  title: string;
  /** The heading of that part, where it is not the page's own. */
  part: string;
  /** HTML that marks what was asked for; all else in it is escaped. */
  excerpt: string;
}

/** The first pages that answer a question, and how many there are. */
export interface Found {
  finds: Find[];
  total: number;
}

/** Answers questions from the index beneath a site's root. Throws where there is none. */
export async function openSearch(
  root: string,
): Promise<(query: string, most: number) => Promise<Found>> {
  // Asked for first: without its files Pagefind waits for ever.
  const answer = await fetch(`${root}pagefind/names.json`);
  if (!answer.ok) throw new Error(answer.statusText);
  const names: Names = await answer.json();
  await options({ basePath: `${root}pagefind/`, baseUrl: root });
  return async (query, most) => {
    const { pages, about, rest } = meantBy(query, names);
    const named = await Promise.all(pages.map((page) => ask({ page }, rest)));
    const others = await ask(about.length > 0 ? { about } : {}, rest);
    const all = new Map([...named.flat(), ...others].map((result) => [result.id, result]));
    const first = await Promise.all([...all.values()].slice(0, most).map(({ data }) => data()));
    return { finds: first.map(toFind), total: all.size };
  };
}

type Filters = Parameters<typeof search>[1]['filters'];
type Result = Awaited<ReturnType<typeof search>>['results'][number];
type Data = Awaited<ReturnType<Result['data']>>;
type Part = Data['sub_results'][number];

/** What says so or, where nothing about what is named does, what is about it at all. */
async function ask(filters: Filters, text: string): Promise<Result[]> {
  const { results } = await search(text || null, { filters });
  const isAll = !text || Object.keys(filters).length === 0;
  return isAll || results.length > 0 ? results : ask(filters, '');
}

function toFind({ url, meta, excerpt, sub_results: parts }: Data): Find {
  const { kind, title } = meta;
  const count = (part: Part) => wordsFound(part) + (part.title === title ? 0 : 0.5);
  const [best] = parts.toSorted((one, other) => count(other) - count(one));
  const heading = best?.title ?? title;
  return {
    url: best?.url ?? url,
    kind,
    title,
    part: heading === title ? '' : heading,
    excerpt: (best?.excerpt ?? excerpt).replace(`${heading}. `, ''),
  };
}

/** How many different words of a question a part has: `OpenAI` ten times is less than `open source`. */
function wordsFound({ excerpt }: Part): number {
  return new Set(excerpt.toLowerCase().match(/<mark>\w+/g)).size;
}
