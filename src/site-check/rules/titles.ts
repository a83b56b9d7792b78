import type { Page } from '../page.ts';
import type { Finding, Rule } from '../rule.ts';

export const TITLES: Rule = {
  name: 'Each page has a title and a description, and no other page has the same',
  mend: 'Say in title and description what this page alone is about.',
  find: ({ pages }) => [
    ...alike('title', pages, ({ $ }) => $('head > title').text()),
    ...alike('description', pages, ({ $ }) => $('head > meta[name="description"]').attr('content')),
  ],
};

/** Pages without such a text, and those that share theirs with a page before them. */
function alike(
  what: string,
  pages: readonly Page[],
  textOf: (page: Page) => string | undefined,
): Finding[] {
  const owners = new Map<string, string>();
  return pages.flatMap((page) => {
    const text = textOf(page)?.trim() ?? '';
    const owner = owners.get(text);
    owners.set(text, owner ?? page.path);
    if (text === '') return [{ page: page.path, found: `no ${what}` }];
    return owner === undefined
      ? []
      : [{ page: page.path, found: `the ${what} of ${owner}: ${text}` }];
  });
}
