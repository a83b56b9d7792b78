/** The day that counts as today in every test. */
export const BUILD_DATE = '2026-11-22';
