import type { SitemapItem } from '@astrojs/sitemap';

let moved: Promise<Set<string>> | undefined;

/** Leaves addresses that only lead on to another one out of the sitemap. */
export async function withoutMoved(item: SitemapItem): Promise<SitemapItem | undefined> {
  moved ??= movedPaths();
  const paths = await moved;
  const path = new URL(item.url).pathname.split('/').filter(Boolean).slice(-2).join('/');
  return paths.has(path) ? undefined : item;
}

// Read here and not on top: a broken record must not keep `astro dev` from starting.
async function movedPaths(): Promise<Set<string>> {
  const { catalog } = await import('./catalog.ts');
  const { movedIn } = await import('./moved.ts');
  return new Set(movedIn(catalog).map(({ from }) => from));
}
