import { type SiteRule, onEachPage } from '../rule.ts';

export const HEAD: SiteRule = {
  name: 'A page names its language and can be zoomed',
  mend: 'The layout writes both: <html lang="en">, and a viewport of width=device-width alone.',
  begin: onEachPage(({ $ }) => {
    const viewport = $('meta[name="viewport"]').attr('content') ?? 'missing';
    const isFree = /width=device-width/.test(viewport) && !/scalable|maximum/.test(viewport);
    return [
      ...($('html').attr('lang') === 'en' ? [] : ['html has no lang="en"']),
      ...(isFree ? [] : [`viewport is ${viewport}`]),
    ];
  }),
};
