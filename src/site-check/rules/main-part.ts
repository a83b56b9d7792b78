import { type SiteRule, onEachPage } from '../rule.ts';

export const MAIN_PART: SiteRule = {
  name: 'A page has one main part, which its first link reaches',
  mend: 'Draw the page within the layout, which has the skip link and <main>.',
  begin: onEachPage(({ $ }) => {
    const target = $('body a').first().attr('href') ?? '';
    const isReached = /^#./.test(target) && $('main').is(target);
    return $('main').length === 1 && isReached
      ? []
      : [`${$('main').length} main, and the first link is ${target || 'missing'}`];
  }),
};
