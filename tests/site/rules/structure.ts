import { type Sample, repeated } from '../finding.ts';
import type { Page } from '../pages.ts';

/** How a page is put together. */
export const STRUCTURE: Record<string, Sample> = {
  'has one heading of the first level': {
    breaks: '<h1>One</h1><h1>Two</h1>',
    rule: ({ $ }) => ($('h1').length === 1 ? [] : [`${$('h1').length} h1`]),
  },
  'skips no level of heading': {
    breaks: '<h1>One</h1><h3>Three</h3>',
    rule: skippedLevels,
  },
  'has one main part, which the skip link reaches': {
    breaks: '<a href="#main">Skip</a><div id="main"></div>',
    rule: ({ $ }) => {
      const target = $('body a').first().attr('href') ?? '';
      return $('main').length === 1 && $('main').is(target) ? [] : [`the first link is ${target}`];
    },
  },
  'has each id once': {
    breaks: '<p id="a"></p><p id="a"></p>',
    rule: ({ $ }) => repeated(idsOf($)),
  },
  'names only labels that are there': {
    breaks: '<a aria-labelledby="nothing">1</a>',
    rule: missingLabels,
  },
  'leaves nothing empty': {
    breaks: '<table><tr><td> </td></tr></table>',
    rule: ({ $ }) =>
      $('td, th, li, dd, dt, summary, caption, a, button, h1, h2, h3, h4, p, option')
        .not('[role="status"]')
        .toArray()
        .filter((element) => !$(element).text().trim() && !$(element).find('img, svg').length)
        .map((element) => `empty ${$.html(element).slice(0, 80)}`),
  },
  'says nothing that only a program says': {
    breaks: '<p>undefined</p>',
    rule: ({ html }) => {
      const shown = html.replace(/<(script|style)\b.*?<\/\1>/gs, '');
      const words = shown.matchAll(/\b(undefined|NaN|Infinity|Invalid Date)\b|\[object/g);
      return [...words].map(({ index }) => shown.slice(Math.max(0, index - 40), index + 40));
    },
  },
};

function idsOf($: Page['$']): string[] {
  return $('[id]')
    .toArray()
    .map((element) => $(element).attr('id') ?? '');
}

function skippedLevels({ $ }: Page): string[] {
  const headings = $('h1, h2, h3, h4, h5, h6').toArray();
  const levels = headings.map(({ tagName }) => Number(tagName.slice(1)));
  return levels.flatMap((level, index) => {
    const above = levels[index - 1] ?? 0;
    const text = $(headings[index]).text().trim();
    return level > above + 1 ? [`h${level} after h${above}: ${text}`] : [];
  });
}

function missingLabels({ $ }: Page): string[] {
  const ids = new Set(idsOf($));
  return ['aria-labelledby', 'aria-describedby', 'aria-controls', 'for', 'headers'].flatMap(
    (name) =>
      $(`[${name}]`)
        .toArray()
        .flatMap((element) => $(element).attr(name)?.split(/\s+/) ?? [])
        .filter((id) => !ids.has(id))
        .map((id) => `${name} names ${id}`),
  );
}
