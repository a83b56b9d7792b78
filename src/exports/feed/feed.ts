import { Feed } from 'feed';
import type { Change } from '../../comparison/changes/change.ts';
import { capital } from '../../comparison/prose/capital.ts';
import { sayChange, sayMore } from '../../comparison/telling/change.ts';

/** Where a feed stands and what it is about. */
export interface FeedOf {
  title: string;
  /** The page that it follows, whole: `https://matchup.example/changes/`. */
  page: string;
  /** Its own address without the ending, whole. */
  self: string;
  /** The day of the build: that of a feed without an entry. */
  date: string;
}

/** The newest changes, and no more: readers of feeds keep what they have seen. */
const MOST = 60;

export type FeedKind = 'atom' | 'rss' | 'json';

/** How each kind is written. In the two of XML a text is read as HTML, in JSON Feed as it stands. */
export const FEED_KINDS: Record<
  FeedKind,
  { type: string; write: (feed: Feed) => string; say: (text: string) => string }
> = {
  atom: { type: 'application/atom+xml', write: (feed) => feed.atom1(), say: toHtml },
  rss: { type: 'application/rss+xml', write: (feed) => feed.rss2(), say: toHtml },
  json: { type: 'application/feed+json', write: (feed) => feed.json1(), say: (text) => text },
};

/** A feed of changes, the newest first; the same changes give the same bytes. */
export function feedText(
  kind: FeedKind,
  changes: readonly Change[],
  { title, page, self, date }: FeedOf,
): string {
  const { write, say } = FEED_KINDS[kind];
  const feed = new Feed({
    title: say(title),
    description: 'What changed, with its source.',
    id: page,
    link: page,
    language: 'en',
    updated: dayOf(changes[0]?.on ?? date),
    copyright: 'Each entry names its source.',
    generator: 'Matchup',
    feedLinks: { atom: `${self}.atom`, rss: `${self}.rss`, json: `${self}.json` },
  });
  for (const change of changes.slice(0, MOST)) {
    // The id stays what it was when all changes stood on one page: readers know an entry by it.
    const id = `${page}#${change.id}`;
    const link = `${page}${change.on.slice(0, 7)}/#${change.id}`;
    const day = dayOf(change.on);
    const text = { title: say(sayChange(change)), description: say(describe(change)) };
    feed.addItem({ ...text, id, link, date: day });
  }
  return write(feed);
}

/** What stands beneath the line, and who says so. */
function describe(change: Change): string {
  const sources = change.sources.map(({ title, publisher }) => `${publisher}: ${title}`);
  const more = sayMore(change);
  const said = sources.length > 0 ? `Source: ${sources.join('; ')}` : FROM_ROWS;
  return `${more ? `${capital(more)}. ` : ''}${said}`;
}

/** Whom to ask about what the site itself concludes. */
const FROM_ROWS = 'The page of each pair says what it rests on, with its sources.';

function toHtml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
}

function dayOf(day: string): Date {
  return new Date(`${day}T00:00:00Z`);
}
