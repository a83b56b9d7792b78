/**
 * The day as of which conclusions are kept in `outcomes/`. It moves by hand alone: a file that said
 * something else each day would show no change of the records.
 */
export const OUTCOMES_DAY = '2026-11-27';
