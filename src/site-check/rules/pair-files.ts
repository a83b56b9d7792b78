import { type Page, isPair } from '../page.ts';
import type { SiteRule } from '../rule.ts';
import { stylesheetsOf } from '../weight.ts';

export const PAIR_FILES: SiteRule = {
  name: 'A pair page needs nothing but itself, its icon, scripts of the build and one stylesheet',
  mend: 'Import what the page needs, so that the build bundles it with what all pairs share.',
  begin: ({ base }) => {
    let shared: string | undefined;
    return {
      page: (page) => {
        if (!isPair(page)) return [];
        const styles = stylesheetsOf(page);
        shared ??= styles[0] ?? '';
        const isAlike = styles.length === 1 && styles[0] === shared;
        return [
          ...(isAlike ? [] : [`stylesheets: ${styles.join(', ')}`]),
          ...otherParts(page, base),
        ];
      },
    };
  },
};

function otherParts({ $ }: Page, base: string): string[] {
  return $(`script:not([src^="${base}_astro/"]):not([type$="json"]), img, iframe`)
    .toArray()
    .map((element) => $.html(element).slice(0, 80));
}
