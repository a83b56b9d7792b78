import { type Page, canonicalOf, isListed } from '../page.ts';
import type { SiteRule } from '../rule.ts';

export const REDIRECTS: SiteRule = {
  name: 'An address that moved leads at once, in one hop, to its page',
  mend: 'src/site/address/moved-pages.ts writes these pages: lead to the canonical address, with a link, a refresh of 0 seconds and noindex.',
  begin: (site) => {
    const pages = new Set(site.pages.map(({ path }) => path));
    const moved = (page: Page) => {
      const [target = '', ...others] = page
        .$('body a')
        .toArray()
        .map((link) => page.$(link).attr('href') ?? '');
      return [
        ...(target && others.length === 0 ? [] : ['has no single link for readers']),
        ...(pages.has(target) ? [] : [`leads to ${target || 'nothing'}, which is no page`]),
        ...(refreshOf(page) === `0;url=${target}` ? [] : [`its refresh is ${refreshOf(page)}`]),
        ...(canonicalOf(page) === site.origin + target
          ? []
          : [`canonical is ${canonicalOf(page)}`]),
        ...(isListed(page) ? ['asks to be listed'] : []),
      ];
    };
    return { moved };
  },
};

function refreshOf({ $ }: Page): string | undefined {
  return $('meta[http-equiv="refresh"]').attr('content');
}
