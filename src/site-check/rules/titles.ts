import type { Page } from '../page.ts';
import type { SiteRule } from '../rule.ts';

export const TITLES: SiteRule = {
  name: 'Each page has a title and a description, and no other page has the same',
  mend: 'Say in title and description what this page alone is about.',
  begin: () => {
    const ofTitle = alike('title', ({ $ }) => $('head > title').text());
    const ofDescription = alike('description', ({ $ }) =>
      $('head > meta[name="description"]').attr('content'),
    );
    return { page: (page) => [...ofTitle(page), ...ofDescription(page)] };
  },
};

/** Finds pages without such a text, and those that share theirs with a page before them. */
function alike(what: string, textOf: (page: Page) => string | undefined): (page: Page) => string[] {
  const owners = new Map<string, string>();
  return (page) => {
    const text = textOf(page)?.trim() ?? '';
    const owner = owners.get(text);
    owners.set(text, owner ?? page.path);
    if (text === '') return [`no ${what}`];
    return owner === undefined ? [] : [`the ${what} of ${owner}: ${text}`];
  };
}
