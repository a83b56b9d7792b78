import { day, oneOf, partialDate, reference, words } from './spelling.ts';

/** How a claim stands against better evidence, where a maintainer has judged it. */
export const CHECKS = ['agrees', 'contradicted', 'imprecise', 'outdated', 'unverifiable'] as const;

/** What every piece of testimony may carry: who said it, where in the document, when it was read. */
export const testimony = {
  source: reference,
  /** The day on which somebody last read the source for this. */
  checked: day,
  /** When the source said so, if that is not the date of the source itself. */
  asOf: partialDate.optional(),
  locator: words.optional(),
  note: words.optional(),
  check: oneOf(CHECKS).optional(),
};

/** The same, for parts of a record where the source's own reading date is good enough. */
export const testimonyOfSource = { ...testimony, checked: day.optional() };
