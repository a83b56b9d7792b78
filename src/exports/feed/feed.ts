import { Feed } from 'feed';
import type { Change } from '../../comparison/changes/change.ts';
import { sayChange, sayMore } from '../../comparison/telling/change.ts';

/** Where a feed stands and what it is about. */
export interface FeedOf {
  title: string;
  /** The page that it follows, whole: `https://matchup.example/changes/`. */
  page: string;
  /** Its own address without the ending, whole. */
  self: string;
  /** The day of the build. */
  date: string;
}

/** The newest changes, and no more: readers of feeds keep what they have seen. */
const MOST = 60;

export const FEED_KINDS = {
  atom: { type: 'application/atom+xml', write: (feed: Feed) => feed.atom1() },
  rss: { type: 'application/rss+xml', write: (feed: Feed) => feed.rss2() },
  json: { type: 'application/feed+json', write: (feed: Feed) => feed.json1() },
} as const;

/** A feed of changes, the newest first; the same records and day give the same bytes. */
export function feedOf(changes: readonly Change[], { title, page, self, date }: FeedOf): Feed {
  const feed = new Feed({
    title,
    description: 'What changed, with its source.',
    id: page,
    link: page,
    language: 'en',
    updated: dayOf(date),
    copyright: 'Each entry names its source.',
    generator: 'Matchup',
    feedLinks: { atom: `${self}.atom`, rss: `${self}.rss`, json: `${self}.json` },
  });
  for (const change of changes.slice(0, MOST)) {
    const link = `${page}#${change.id}`;
    const more = sayMore(change);
    const sources = change.sources.map(({ title: name, publisher }) => `${publisher}: ${name}`);
    const text = [more, `Source: ${sources.join('; ')}`].filter(Boolean).join('. ');
    feed.addItem({
      title: sayChange(change),
      id: link,
      link,
      date: dayOf(change.on),
      description: text,
    });
  }
  return feed;
}

function dayOf(day: string): Date {
  return new Date(`${day}T00:00:00Z`);
}
