import { twinPages } from '../../exports/markdown/pages.ts';
import { once } from '../../comparison/study/studies.ts';
import { href } from '../address/href.ts';

/** The same as a page in another form, for programs that look for one in its head. */
export interface Alternate {
  type: 'text/markdown' | 'application/atom+xml' | 'application/json+oembed';
  href: string;
}

const twins = once((studies) => new Set(twinPages(studies).map(({ page }) => page)));

/** What stands beside a page: its text, and of a pair what shows it elsewhere, of a model its changes. */
export function alternatesOf(
  studies: Parameters<typeof twins>[0],
  page: string,
  site: URL | undefined,
): Alternate[] {
  const found: Alternate[] = [];
  if (twins(studies).has(page)) found.push({ type: 'text/markdown', href: 'index.md' });
  const [, pair] = /^\/compare\/([^/]+-vs-[^/]+)\/$/.exec(page) ?? [];
  if (pair) {
    const address = new URL(href(`/oembed/${pair}.json`), site).href;
    found.push({ type: 'application/json+oembed', href: address });
  }
  const feed = page === '/changes/' ? 'all' : /^\/models\/([^/]+)\/$/.exec(page)?.[1];
  if (feed) found.push({ type: 'application/atom+xml', href: href(`/feeds/${feed}.atom`) });
  return found;
}
