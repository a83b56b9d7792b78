import type { Source } from './types/source.ts';

type Dated = Pick<Source, 'tier' | 'url' | 'access' | 'published' | 'snapshot'>;

/**
 * Whether a document is a page that its owner keeps up to date, such as a price page: what it says
 * holds on the day of reading. A copy, a collection by others and a dated document are none.
 */
export function isLivePage({ tier, url, access, published, snapshot }: Dated): boolean {
  const wasSeen = access === 'full' || access === 'excerpt';
  return tier === 'primary' && Boolean(url) && wasSeen && !published && !snapshot;
}
