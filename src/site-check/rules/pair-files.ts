import { type Page, isPair } from '../page.ts';
import { type Finding, type Rule, onPages } from '../rule.ts';
import { stylesheetsOf } from '../weight.ts';

export const PAIR_FILES: Rule = {
  name: 'A pair page needs nothing but itself, its icon, scripts of the build and one stylesheet',
  mend: 'Import what the page needs, so that the build bundles it with what all pairs share.',
  find: ({ pages, base }) => {
    const pairs = pages.filter(isPair);
    const [shared = ''] = pairs.flatMap(stylesheetsOf);
    return [...otherStyles(pairs, shared), ...otherParts(pairs, base)];
  },
};

function otherStyles(pairs: readonly Page[], shared: string): Finding[] {
  return onPages(pairs, (page) => {
    const styles = stylesheetsOf(page);
    return styles.length === 1 && styles[0] === shared ? [] : [`stylesheets: ${styles.join(', ')}`];
  });
}

function otherParts(pairs: readonly Page[], base: string): Finding[] {
  return onPages(pairs, ({ $ }) =>
    $(`script:not([src^="${base}_astro/"]):not([type$="json"]), img, iframe`)
      .toArray()
      .map((element) => $.html(element).slice(0, 80)),
  );
}
