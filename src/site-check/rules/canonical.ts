import { isListed } from '../page.ts';
import { type SiteRule, onEachPage } from '../rule.ts';

export const CANONICAL: SiteRule = {
  name: 'Each page names one canonical address, its own',
  mend: 'The layout writes it from the address of the build: check SITE, BASE and the path it is given.',
  begin: onEachPage((page, { origin }) => {
    if (!isListed(page)) return [];
    const links = page.$('link[rel="canonical"]').toArray();
    const found = links.map((link) => page.$(link).attr('href')).join(' and ');
    return found === origin + page.path ? [] : [`canonical is ${found || 'missing'}`];
  }),
};
