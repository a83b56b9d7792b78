import { isListed } from '../page.ts';
import { type SiteRule, onEachPage } from '../rule.ts';

/** The page for what is missing and the one that searches: nothing that an engine should list. */
const UNLISTED = ['404.html', 'search/'];

export const LISTING: SiteRule = {
  name: 'Search engines may list every page, but for the search and the page for what is missing',
  mend: 'Take noindex off the page or, for those two, put it on.',
  begin: onEachPage((page, { base }) => {
    const isUnlisted = UNLISTED.includes(page.path.slice(base.length));
    if (isListed(page) !== isUnlisted) return [];
    return [isUnlisted ? 'asks to be listed' : 'asks not to be listed'];
  }),
};
