import { type SiteRule, flat, onEachPage } from '../rule.ts';

/** The sources of a page, each an item of one list. */
export const SOURCE_LIST = 'ol.sources > li';
const TIER = /\b(primary|independent|aggregator|secondary)\b/;
const DATE = /(published|copy of|checked) [^;]*\d{4}/;

export const SOURCE_LISTS: SiteRule = {
  name: 'A list of sources holds those that the page cites, each with its tier and a date',
  mend: 'List what is cited and nothing else; a source without a date needs published, snapshot or checked.',
  begin: onEachPage(({ $, links }) => {
    const cited = new Set(links);
    return $(SOURCE_LIST)
      .toArray()
      .flatMap((item, index) => {
        const text = flat($(item).text());
        return [
          ...(cited.has(`#s${index + 1}`) ? [] : [`nothing leads to ${index + 1}: ${text}`]),
          ...(TIER.test(text) && DATE.test(text) ? [] : [`no tier or no date: ${text}`]),
        ];
      });
  }),
};
