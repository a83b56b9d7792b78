import type { Page } from '../page.ts';
import { type SiteRule, onEachPage } from '../rule.ts';
import { SOURCE_LIST } from './source-lists.ts';

export const CITATION_NUMBERS: SiteRule = {
  name: 'Each small number leads to the source of that number',
  mend: 'Number citations in the order of the list of sources (src/site/page/numbering.ts).',
  begin: onEachPage(({ $ }) => {
    const numbers = numbersOf($);
    return $('sup a')
      .toArray()
      .map((link) => ({
        href: $(link).attr('href') ?? '',
        number: $(link).text().trim(),
      }))
      .filter(({ href, number }) => /^\d+$/.test(number) && numbers.get(href) !== Number(number))
      .map(({ href, number }) => `${number} leads to ${href}`);
  }),
};

/** The number of each source in the list, by the addresses within it. */
function numbersOf($: Page['$']): Map<string, number> {
  return new Map(
    $(SOURCE_LIST)
      .toArray()
      .flatMap((item, index) =>
        [item, ...$(item).find('[id]').toArray()].map((part): [string, number] => [
          `#${$(part).attr('id')}`,
          index + 1,
        ]),
      ),
  );
}
