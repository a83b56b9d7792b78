import { ORIGIN } from '../address.ts';
import type { Sample } from '../finding.ts';
import { isListed } from '../pages.ts';

/** What a page says of itself. */
export const HEAD: Record<string, Sample> = {
  'names its language': {
    breaks: '<html><body></body></html>',
    rule: ({ $ }) => ($('html').attr('lang') === 'en' ? [] : ['html has no lang="en"']),
  },
  'has a title': {
    breaks: '<title> </title>',
    rule: ({ $ }) => ($('head > title').text().trim() ? [] : ['no title']),
  },
  'has a description': {
    breaks: '<meta name="description" content="">',
    rule: ({ $ }) =>
      $('head > meta[name="description"]').attr('content')?.trim() ? [] : ['no description'],
  },
  'has one canonical address, its own': {
    breaks: '<link rel="canonical" href="https://matchup.example/elsewhere/">',
    rule: (page) => {
      if (!isListed(page)) return [];
      const links = page.$('link[rel="canonical"]').toArray();
      const found = links.map((link) => page.$(link).attr('href')).join(' and ');
      return found === ORIGIN + page.path ? [] : [`canonical is ${found || 'missing'}`];
    },
  },
  'can be zoomed': {
    breaks: '<meta name="viewport" content="width=device-width, user-scalable=no">',
    rule: ({ $ }) => {
      const viewport = $('meta[name="viewport"]').attr('content') ?? 'missing';
      const isFree = /width=device-width/.test(viewport) && !/scalable|maximum/.test(viewport);
      return isFree ? [] : [`viewport is ${viewport}`];
    },
  },
};
