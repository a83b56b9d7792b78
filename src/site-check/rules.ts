import type { SiteRule } from './rule.ts';
import { ANSWERS } from './rules/answers.ts';
import { ASSETS } from './rules/assets.ts';
import { CANONICAL } from './rules/canonical.ts';
import { CELL_STATES } from './rules/cell-states.ts';
import { CITATION_NUMBERS } from './rules/citation-numbers.ts';
import { CITED_VALUES } from './rules/cited-values.ts';
import { COMMAS } from './rules/commas.ts';
import { EMPTINESS } from './rules/emptiness.ts';
import { FRAMED } from './rules/embeds.ts';
import { FREE_PRICES } from './rules/free-prices.ts';
import { HEAD } from './rules/head.ts';
import { HEADINGS } from './rules/headings.ts';
import { HTML } from './rules/html.ts';
import { IDS } from './rules/ids.ts';
import { INLINE_CODE } from './rules/inline-code.ts';
import { LEADERS } from './rules/leaders.ts';
import { LINKS } from './rules/links.ts';
import { LISTING } from './rules/listing.ts';
import { MAIN_PART } from './rules/main-part.ts';
import { ORPHANS, PRESSES } from './rules/orphans.ts';
import { OUTBOUND } from './rules/outbound.ts';
import { PAIR_FILES } from './rules/pair-files.ts';
import { PLACEHOLDERS } from './rules/placeholders.ts';
import { POLICY } from './rules/policy.ts';
import { PROSE_FIGURES } from './rules/prose-figures.ts';
import { REDIRECTS } from './rules/redirects.ts';
import { REFERENCES } from './rules/references.ts';
import { ROW_ADDRESSES } from './rules/row-addresses.ts';
import { SITEMAP } from './rules/sitemap.ts';
import { SIZES } from './rules/sizes.ts';
import { SOURCE_LISTS } from './rules/source-lists.ts';
import { TITLES } from './rules/titles.ts';

/** What holds of every built site, in the order of a report. */
export const RULES: readonly SiteRule[] = [
  HTML,
  IDS,
  REFERENCES,
  HEAD,
  TITLES,
  HEADINGS,
  MAIN_PART,
  LINKS,
  ORPHANS,
  PRESSES,
  CANONICAL,
  REDIRECTS,
  SITEMAP,
  LISTING,
  OUTBOUND,
  ASSETS,
  INLINE_CODE,
  POLICY,
  PAIR_FILES,
  FRAMED,
  SIZES,
  EMPTINESS,
  PLACEHOLDERS,
  COMMAS,
  ROW_ADDRESSES,
  CELL_STATES,
  LEADERS,
  CITED_VALUES,
  CITATION_NUMBERS,
  SOURCE_LISTS,
  PROSE_FIGURES,
  FREE_PRICES,
  ANSWERS,
];
