/** The host that the tested site is built for. */
export const ORIGIN = 'https://matchup.example';

/** The base path of its second build. */
export const BASE = '/repo/';

/** The pair that the records began with. */
export const FIRST_PAIR = '/compare/gpt-4o-vs-llama-4-maverick/';

/** The repository that its later builds lead to; the first one names none. */
export const REPOSITORY = 'https://github.com/owner/name';
