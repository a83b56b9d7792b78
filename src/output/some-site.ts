/** The host of a site that is built without `SITE`; it leads nowhere (RFC 2606). */
export const SOME_SITE = 'https://matchup.example';
