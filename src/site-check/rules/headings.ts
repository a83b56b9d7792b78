import type { Page } from '../page.ts';
import { type SiteRule, onEachPage } from '../rule.ts';

export const HEADINGS: SiteRule = {
  name: 'A page has one heading of the first level, and skips no level',
  mend: 'Choose the level by the place in the page, not by its size.',
  begin: onEachPage((page) => [
    ...(page.$('h1').length === 1 ? [] : [`${page.$('h1').length} h1`]),
    ...skippedLevels(page),
  ]),
};

function skippedLevels({ $ }: Page): string[] {
  const headings = $('h1, h2, h3, h4, h5, h6').toArray();
  const levels = headings.map(({ tagName }) => Number(tagName.slice(1)));
  return levels.flatMap((level, index) => {
    const above = levels[index - 1] ?? 0;
    const text = $(headings[index]).text().trim();
    return level > above + 1 ? [`h${level} after h${above}: ${text}`] : [];
  });
}
