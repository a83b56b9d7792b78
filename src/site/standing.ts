import type { Standing } from '../comparison/citation.ts';

const WORDS: Record<Standing, string> = {
  shown: 'Shown here',
  agrees: 'Borne out',
  'nobody else says so': 'Said by nobody else',
  contradicted: 'Contradicted',
  imprecise: 'Imprecise',
  outdated: 'Out of date',
  unverifiable: 'Beyond checking',
};

/** How a claim can stand, in the order of tables. */
export const STANDINGS = Object.keys(WORDS) as Standing[];

/** `Borne out`, `Contradicted`. */
export function sayStanding(standing: Standing): string {
  return WORDS[standing];
}
