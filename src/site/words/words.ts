import type { Source, Testimony, Tier } from '../../catalog/catalog.ts';
import { sayNumber } from '../../catalog/values/quantity.ts';
import type { ClaimStanding } from '../../comparison/citations/citation.ts';

/** The words of the pages that are not in the records. */
export const SITE = 'Matchup';

export const TIER_WORDS: Record<Tier, string> = {
  primary: 'The maker of the model, or a host about its own service.',
  independent: 'Somebody who ran or measured it and neither makes nor sells it.',
  aggregator: 'Collects the figures of others.',
  secondary: 'Articles and generated pages that report what others said.',
};

/** What catalogues are, of the sources that collect figures. */
export const CATALOGUE_WORDS =
  'Open lists of models, limits and prices, each read at one version. They collect the figures of others, and whatever a person took from a nearer source goes before them.';

export const ACCESS_WORDS: Record<Source['access'], string> = {
  full: 'read in full',
  copy: 'read in a copy',
  excerpt: 'read in part',
  citation: 'known from what others quote of it',
};

export const CHECK_WORDS: Record<NonNullable<Testimony['check']>, string> = {
  agrees: 'agrees with better evidence',
  contradicted: 'contradicted by better evidence',
  imprecise: 'imprecise',
  outdated: 'out of date',
  unverifiable: 'cannot be checked',
};

export const STANDING_WORDS: Record<ClaimStanding, { title: string; explain: string }> = {
  shown: { title: 'Shown', explain: 'it is what the pages show' },
  agrees: { title: 'Agrees', explain: 'a source nearer to the fact says the same' },
  contradicted: { title: 'Contradicted', explain: 'a source nearer to the fact says otherwise' },
  imprecise: { title: 'Imprecise', explain: 'true in part, or too coarse' },
  outdated: { title: 'Out of date', explain: 'it held once' },
  unverifiable: { title: 'Cannot be checked', explain: 'nothing was found to test it against' },
  'nobody else says so': { title: 'Nobody else says so', explain: 'it stands alone' },
};

/** `1 claim`, `12 claims`, `1,428 claims`. */
export function count(number: number, noun: string, nouns = `${noun}s`): string {
  return `${sayNumber(number)} ${number === 1 ? noun : nouns}`;
}

/** `Meta, Llama 4 model card`. */
export function nameOf({ publisher, title }: Source): string {
  return `${publisher}, ${title}`;
}
