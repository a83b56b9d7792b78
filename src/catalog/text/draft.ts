import { quoteFound } from './quote.ts';
import type { Slip } from './slip.ts';

/** What only a program or a draft says, so that a page which says it is taken for broken. */
export const UNFINISHED: readonly RegExp[] = [
  /\b(?:undefined|NaN|Infinity|Invalid Date)\b|\[object/g,
  /\[\[|\]\]|\$\{|\{\{|\bLorem ipsum\b|\b(?:TODO|FIXME|TBD|TKTK)\b/gi,
];

const RULE = 'only a program or a draft says that, and no page may. Word it otherwise';

/** Where a text says so. */
export function unfinishedIn(text: string): Slip[] {
  return UNFINISHED.flatMap((pattern) =>
    [...text.matchAll(pattern)].map(({ 0: found, index }) => ({
      offset: index,
      found: quoteFound(found),
      rule: RULE,
    })),
  );
}
