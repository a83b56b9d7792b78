import { twinPages } from '../../exports/markdown/pages.ts';
import { isFull } from '../../catalog/full.ts';
import { pairId } from '../../comparison/rows/pair.ts';
import { embeddedPairs } from '../../comparison/views/embed.ts';
import { type Studies, once } from '../../comparison/study/studies.ts';
import { href } from '../address/href.ts';

/** The same as a page in another form, for programs that look for one in its head. */
export interface Alternate {
  type: 'text/markdown' | 'application/atom+xml' | 'application/json+oembed';
  href: string;
}

const embeds = once((studies) => new Set<string>(embeddedPairs(studies).map(pairId)));

const feeds = once((studies) => new Set<string>(studies.models.filter(isFull).map(({ id }) => id)));

const twins = once((studies) => new Set(twinPages(studies).map(({ page }) => page)));

/**
 * What stands beside a page: its text, and where people keep the records, of a pair what shows it
 * elsewhere and of a model its changes.
 */
export function alternatesOf(studies: Studies, page: string, site: URL | undefined): Alternate[] {
  const found: Alternate[] = [];
  if (twins(studies).has(page)) found.push({ type: 'text/markdown', href: 'index.md' });
  const [, pair] = /^\/compare\/([^/]+-vs-[^/]+)\/$/.exec(page) ?? [];
  if (pair && embeds(studies).has(pair)) {
    const address = new URL(href(`/oembed/${pair}.json`), site).href;
    found.push({ type: 'application/json+oembed', href: address });
  }
  const [, model] = /^\/models\/([^/]+)\/$/.exec(page) ?? [];
  const feed = page === '/changes/' ? 'all' : model;
  if (feed === 'all' || (feed && feeds(studies).has(feed)))
    found.push({ type: 'application/atom+xml', href: href(`/feeds/${feed}.atom`) });
  return found;
}
