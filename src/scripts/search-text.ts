import { options, search } from 'virtual:pagefind';
import type { Answer, Hit } from '../find/answer.ts';
import { isStop, wordsOf } from '../find/words.ts';
import type { FoundPage, Found } from './found.ts';
import { pageFilters, partText } from './search-page.ts';

/** Finds in the texts of pages, by Pagefind, and tells what pages say that are found by name. */

/** Makes Pagefind ready to read its index beneath a site's root. */
export async function open(root: string): Promise<void> {
  await options({ basePath: `${root}pagefind/`, baseUrl: root });
}

type Filters = Parameters<typeof search>[1]['filters'];
type Result = Awaited<ReturnType<typeof search>>['results'][number];
type Data = Awaited<ReturnType<Result['data']>>;
type Part = Data['sub_results'][number];

/** A page that is found by its name, by its text, or by both. */
interface Entry {
  hit?: Hit | undefined;
  result?: Result | undefined;
}

/** The pages that answer, by their names and by their texts. */
export async function entriesOf(
  answer: Answer,
  root: string,
): Promise<Pick<Found, 'total' | 'load'>> {
  const entries = await inTurn(answer);
  return {
    total: entries.length,
    load: (from, to) => Promise.all(entries.slice(from, to).map((entry) => toFind(entry, root))),
  };
}

/** Names first where they answer all that is asked, else texts; no page of a text twice. */
async function inTurn({ hits, about, rest, isWhole }: Answer): Promise<Entry[]> {
  const named = await Promise.all(
    hits.map(async (hit): Promise<Entry> => ({ hit, result: await pageOf(hit) })),
  );
  const found = await textsOf(about, rest);
  const known = new Set(named.flatMap(({ result }) => result?.id ?? []));
  if (!isWhole && found.length > 0) {
    const texts = found.map((result): Entry => ({ result }));
    const ids = new Set(found.map(({ id }) => id));
    return [...texts, ...named.filter(({ result }) => !result || !ids.has(result.id))];
  }
  return [...named, ...found.filter(({ id }) => !known.has(id)).map((result) => ({ result }))];
}

async function pageOf(hit: Hit): Promise<Result | undefined> {
  const filters = pageFilters(hit.path);
  return filters && (await ask(filters))[0];
}

/** The texts that have the words and are about whom a question names; without words, all of those. */
async function textsOf(about: readonly string[], rest: string): Promise<Result[]> {
  const filters: Filters = about.length > 0 ? { about } : {};
  const words = wordsOf(rest);
  const telling = words.filter((word) => !isStop(word));
  const query = (telling.length > 0 ? telling : words).join(' ');
  const found = query ? await ask(filters, query) : [];
  return found.length > 0 || about.length === 0 ? found : ask(filters);
}

/** What has the words; without words, all that the filters leave. */
async function ask(filters: Filters, words = ''): Promise<Result[]> {
  return (await search(words || null, { filters })).results;
}

async function toFind({ hit, result }: Entry, root: string): Promise<FoundPage> {
  const data = await result?.data();
  if (hit) return hitFind(hit, data, root);
  if (!data) throw new Error('A find has a name or a text');
  return textFind(data);
}

/** A page that is found by name, with what its card says of the part that is meant. */
function hitFind(
  { path, kind, title, part = '' }: Hit,
  data: Data | undefined,
  root: string,
): FoundPage {
  const id = path.split('#')[1];
  const says = data && (id ? partText(data, id) : data.excerpt.replace(`${title}. `, ''));
  // A row that nobody says anything of is left out of its page.
  const isMissing = id !== undefined && data !== undefined && says === undefined;
  return {
    url: root + (isMissing ? path.replace(/#.*/, '') : path),
    kind,
    title,
    part,
    excerpt: isMissing ? 'No source on record says anything of it.' : (says ?? ''),
  };
}

function textFind({ url, meta, excerpt, sub_results: parts }: Data): FoundPage {
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
