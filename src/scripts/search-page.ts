/** Finds the card of a page in Pagefind's index, and what it says of a part. */

/** What kind of card a folder of the site has. */
const KINDS: Record<string, string> = {
  models: 'Model',
  compare: 'Matchup',
  moving: 'Moving on',
  families: 'Family',
  'use-cases': 'Use case',
  benchmarks: 'Benchmark',
  providers: 'Provider',
};

/** The filters that leave just the card of a page; undefined where it has none of its own. */
export function pageFilters(path: string): Record<string, string | string[]> | undefined {
  const [folder = '', name = ''] = path.split('/');
  const kind = KINDS[folder];
  if (!kind || !name || name.startsWith('?')) return undefined;
  if (folder === 'compare') return { kind, about: name.split('-vs-').map((id) => `models/${id}`) };
  return { kind, about: [folder === 'moving' ? `models/${name}` : `${folder}/${name}`] };
}

/** A page of Pagefind's index, its words and where its parts begin among them. */
interface Page {
  raw_content?: string;
  content?: string;
  anchors?: { id: string; text: string; location: number }[];
}

/** What a page says under a heading, as HTML; undefined where it has no such part. */
export function partText(page: Page, id: string): string | undefined {
  const anchors = (page.anchors ?? []).toSorted((one, other) => one.location - other.location);
  const at = anchors.findIndex((anchor) => anchor.id === id);
  const anchor = anchors[at];
  if (!anchor) return undefined;
  const words = (page.raw_content ?? page.content ?? '').split(/[\r\n\s]+/g);
  const text = words.slice(anchor.location, anchors[at + 1]?.location).join(' ');
  return escape(text.replace(`${anchor.text}. `, '').replace(/\s*\.?$/, '.'));
}

function escape(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
}
