import { type SiteRule, onEachPage } from '../rule.ts';

export const OUTBOUND: SiteRule = {
  name: 'Links lead to the web alone, and give the page to no other site',
  mend: 'Write https addresses; outbound links go through the Markdown or link components, which add rel="noopener".',
  begin: onEachPage(({ $, links }, { origin }) => {
    const open = $('a[href^="http"], a[href^="//"]')
      .not(`[href^="${origin}/"]`)
      .not('[rel~="noopener"]')
      .toArray();
    const without = $('a:not([href])').toArray();
    return [
      ...open.map((link) => `no rel="noopener": ${$(link).attr('href')}`),
      ...without.map((link) => `a link without an address: ${$(link).text()}`),
      ...links
        .filter((target) => !/^(https?:\/\/|\/(?!\/)|#|\?|\.{0,2}\/)/.test(target))
        .map((target) => `not of the web: ${target}`),
    ];
  }),
};
