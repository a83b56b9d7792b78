import { type Page, isPair } from '../page.ts';
import { type Rule, onEachPage } from '../rule.ts';
import { filesWeigh, pageWeighs, scriptsOf, stylesheetsOf } from '../weight.ts';

/** The most that a page may weigh, in bytes. */
const LIMITS = {
  /** The HTML of a pair page. */
  html: 100_000,
  /** A pair page in brotli, its stylesheet included. */
  styled: 20_000,
  /** Any page in brotli, with its styles, its scripts and its icon. */
  whole: 25_000,
  /** The scripts of any page, in brotli. */
  script: 12_000,
};

const WHOLE = 'in brotli with all that it loads';
const ICON = 'favicon.svg';

export const SIZES: Rule = {
  name: 'No page weighs more than its budget',
  mend: 'Shorten what repeats in each row, or move styles to the pages that need them; npm run bench weighs each kind.',
  find: onEachPage((page, site) => {
    const script = filesWeigh(site, scriptsOf(page, site));
    const styles = filesWeigh(site, stylesheetsOf(page));
    const others = styles + script + filesWeigh(site, [site.base + ICON]);
    const room = Math.min(LIMITS.styled - styles, LIMITS.whole - others);
    const html = pageWeighs(page, room);
    return [
      ...over(LIMITS.script, script, 'of script in brotli'),
      ...over(LIMITS.whole, html + others, WHOLE),
      ...(isPair(page) ? ofPair(page, html + styles) : []),
    ];
  }),
};

function ofPair({ html }: Page, styled: number): string[] {
  return [
    ...over(LIMITS.html, Buffer.byteLength(html), 'of HTML'),
    ...over(LIMITS.styled, styled, 'in brotli with its stylesheet'),
  ];
}

function over(limit: number, bytes: number, what: string): string[] {
  return bytes > limit ? [`${bytes} bytes ${what}, ${bytes - limit} too many`] : [];
}
