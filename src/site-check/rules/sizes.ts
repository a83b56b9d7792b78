import { type Page, isPair } from '../page.ts';
import { type SiteRule, onEachPage } from '../rule.ts';
import type { Site } from '../site.ts';
import { filesWeigh, pageWeighs, scriptsOf, stylesheetsOf } from '../weight.ts';

/** The most that a page may weigh, in bytes. */
const LIMITS = {
  /** The HTML of a page about one thing: a pair, a model, a family, a benchmark, a source. */
  html: 100_000,
  /** The HTML of a page that lists or ranks: it grows with the records, and a reader looks for one. */
  list: 60_000,
  /** A pair page in brotli, its stylesheet included. */
  styled: 20_000,
  /** Any page in brotli, with its styles, its scripts and its icon. */
  whole: 25_000,
  /** The scripts of any page, in brotli. */
  script: 12_000,
};

const WHOLE = 'in brotli with all that it loads';
const ICON = 'favicon.svg';

export const SIZES: SiteRule = {
  name: 'No page weighs more than its budget',
  mend: 'Shorten what repeats in each row, put what few look for on pages of their own, or move styles to the pages that need them; npm run bench weighs each kind.',
  begin: onEachPage((page, site) => {
    const script = filesWeigh(site, scriptsOf(page, site));
    const styles = filesWeigh(site, stylesheetsOf(page));
    const others = styles + script + filesWeigh(site, [site.base + ICON]);
    const room = Math.min(LIMITS.styled - styles, LIMITS.whole - others);
    const html = pageWeighs(page, room);
    const most = isAboutOne(page, site) ? LIMITS.html : LIMITS.list;
    return [
      ...over(most, Buffer.byteLength(page.html), 'of HTML'),
      ...over(LIMITS.script, script, 'of script in brotli'),
      ...over(LIMITS.whole, html + others, WHOLE),
      ...(isPair(page) ? over(LIMITS.styled, html + styles, 'in brotli with its stylesheet') : []),
    ];
  }),
};

/** Folders whose pages are about one thing each; everything else lists, ranks or is written. */
const ABOUT_ONE = /^(compare|embed|models|moving|families|benchmarks|sources)\/[^/]+\/$/;

function isAboutOne({ path }: Page, { base }: Site): boolean {
  return ABOUT_ONE.test(path.slice(base.length));
}

function over(limit: number, bytes: number, what: string): string[] {
  return bytes > limit ? [`${bytes} bytes ${what}, ${bytes - limit} too many`] : [];
}
