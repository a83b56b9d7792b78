import { options, search } from 'virtual:pagefind';
import { type Meant, type Names, meantBy, readQuestion } from './search-words.ts';

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
  /** Whether only the first words of a long question were read. */
  isCut: boolean;
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
    const { query: read, isCut } = readQuestion(query);
    const results = await answersTo(meantBy(read, names));
    const first = await Promise.all(results.slice(0, most).map(({ data }) => data()));
    return { finds: first.map(toFind), total: results.length, isCut };
  };
}

type Filters = Parameters<typeof search>[1]['filters'];
type Result = Awaited<ReturnType<typeof search>>['results'][number];
type Data = Awaited<ReturnType<Result['data']>>;
type Part = Data['sub_results'][number];

/**
 * What answers a question, each page once: those that it names and that have its words, then others
 * about whom it names. Where names are all there is, or are a pair, their pages come first anyhow.
 */
async function answersTo({ pages, about, rest }: Meant): Promise<Result[]> {
  const named = await Promise.all(
    pages.map(async (page) => [...(await ask({ page }, rest)), ...(await ask({ page }))]),
  );
  const others = await ask(about.length > 0 ? { about } : {}, rest);
  const isFirst = (page: string) => about.length === 0 || page.startsWith('compare/');
  const all = [
    ...named.filter((found, at) => found.length > 1 || isFirst(pages[at] ?? '')).flat(),
    ...others,
    ...named.flat(),
    ...(others.length === 0 && about.length > 0 ? await ask({ about }) : []),
  ];
  return [...Map.groupBy(all, ({ id }) => id).values()].flatMap(([first]) => first ?? []);
}

/** What has the words; without words, all that the filters leave. */
async function ask(filters: Filters, words = ''): Promise<Result[]> {
  return (await search(words || null, { filters })).results;
}

function toFind({ url, meta, excerpt, sub_results: parts }: Data): Find {
  const { kind, title } = meta;
  // Of two that have all the words, the part says it in short; one word alone is the page's matter.
  const count = (part: Part) => {
    const words = wordsFound(part);
    return words > 1 && part.title !== title ? words + 0.5 : words;
  };
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
