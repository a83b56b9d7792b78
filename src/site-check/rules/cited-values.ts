import { type SiteRule, flat, onEachPage } from '../rule.ts';

export const CITED_VALUES: SiteRule = {
  name: 'Each value and each offer cites a source',
  mend: 'Give the cell its voices; a value that nobody said is unknown.',
  begin: onEachPage(({ $ }) => {
    const cells = $('[data-state]:not([data-state="unknown"])')
      .toArray()
      .filter((cell) => !$(cell).find('sup a').length)
      .map((cell) => `${$(cell).closest('[id]').attr('id')}: ${flat($(cell).text())}`);
    const offers = $('table.offers > tbody > tr')
      .toArray()
      .filter((row) => !$(row).find('a[href^="#s"]').length)
      .map((row) => flat($(row).text()));
    return [...cells, ...offers];
  }),
};
