import type { Page } from '../page.ts';
import { type SiteRule, flat, onEachPage } from '../rule.ts';

/** A price of zero: `$0`, `$0.00`. */
const ZERO = /\$0(?:\.0+)?(?![\d.]*[1-9])(?!\.\d)/;

export const FREE_PRICES: SiteRule = {
  name: 'No price of zero is called cheapest or lowest',
  mend: 'Mark the offer as free: true; free offers are listed and never counted as the cheapest.',
  begin: onEachPage((page) => [...zeroLines(page), ...zeroSentences(page)]),
};

function zeroLines({ $ }: Page): string[] {
  return $('table.offers > tbody > tr')
    .toArray()
    .map((line) => $(line))
    .filter((line) => /\bcheapest\b/.test(line.find('th b').text()) && ZERO.test(line.text()))
    .map((line) => flat(line.text()));
}

function zeroSentences({ $ }: Page): string[] {
  return $('main :is(p, li, dd, figcaption, td)')
    .toArray()
    .flatMap((part) =>
      $(part)
        .text()
        .split(/(?<=[.;])\s/),
    )
    .filter((text) => /\b(cheapest|lowest)\b/i.test(text) && ZERO.test(text))
    .map(flat);
}
