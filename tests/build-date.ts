/** The day that counts as today in every test. */
export const BUILD_DATE = '2026-11-22';

/** A day after GPT-4o has left the OpenAI API, and after the price changes that are announced. */
export const LATER_DATE = '2027-02-01';
