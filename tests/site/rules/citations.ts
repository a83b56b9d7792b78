import type { Sample } from '../finding.ts';
import type { Page } from '../pages.ts';

const LIST = 'ol.sources > li';
const TIER = /\b(primary|independent|aggregator|secondary)\b/;
const DATE = /(published|copy of|checked) [^;]*\d{4}/;

/** That each figure leads to the document which says it. */
export const CITATIONS: Record<string, Sample> = {
  'points each number at the source of that number': {
    breaks: '<sup><a href="#s2">2</a></sup><ol class="sources"><li id="s1">One</li></ol>',
    rule: ({ $ }) => {
      const numbers = numbersOf($);
      return $('sup a')
        .toArray()
        .map((link) => ({ href: $(link).attr('href') ?? '', number: $(link).text().trim() }))
        .filter(({ href, number }) => /^\d+$/.test(number) && numbers.get(href) !== Number(number))
        .map(({ href, number }) => `${number} leads to ${href}`);
    },
  },
  'cites a source for each value': {
    breaks: '<table><tr id="v"><td data-state="known">Yes</td></tr></table>',
    rule: ({ $ }) =>
      $('[data-state]:not([data-state="unknown"])')
        .toArray()
        .filter((cell) => !$(cell).find('sup a').length)
        .map((cell) => `${$(cell).closest('[id]').attr('id')}: ${$(cell).text().trim()}`),
  },
  'cites a source for each offer': {
    breaks: '<table class="offers"><tbody><tr><th>Host</th><td>$1</td></tr></tbody></table>',
    rule: ({ $ }) =>
      $('table.offers > tbody > tr')
        .toArray()
        .filter((row) => !$(row).find('a[href^="#s"]').length)
        .map((row) => $(row).text().trim()),
  },
  'lists no source that nothing leads to': {
    breaks: '<ol class="sources"><li id="s1">One</li></ol>',
    rule: ({ $ }) => {
      const cited = new Set($('a[href^="#s"]').map((_, link) => $(link).attr('href')));
      return $(LIST)
        .toArray()
        .map((item, index) => ({ text: $(item).text().trim(), number: index + 1 }))
        .filter(({ number }) => !cited.has(`#s${number}`))
        .map(({ text, number }) => `${number}: ${text}`);
    },
  },
  'gives each source its tier and a date': {
    breaks: '<ol class="sources"><li>Somebody</li></ol>',
    rule: ({ $ }) =>
      $(LIST)
        .toArray()
        .map((item) => $(item).text().replace(/\s+/g, ' ').trim())
        .filter((text) => !TIER.test(text) || !DATE.test(text)),
  },
};

/** The number of each source in the list, by the addresses within it. */
function numbersOf($: Page['$']): Map<string, number> {
  const items = $(LIST).toArray();
  return new Map(
    items.flatMap((item, index) =>
      [
        $(item),
        ...$(item)
          .find('[id]')
          .map((_, part) => $(part)),
      ].map((part) => [`#${part.attr('id')}`, index + 1]),
    ),
  );
}
