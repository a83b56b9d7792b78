import { CHECKS } from '../vocabulary.ts';
import { referenceTo } from './id.ts';
import { day, explain, oneOf, partialDate } from './spelling.ts';
import { sure } from './sure.ts';
import { line, words } from './text.ts';

export const check = oneOf(CHECKS).optional();
const CHECKED = 'The day on which somebody last read the source for this.';

/** What every piece of testimony may carry: who said it, where in the document, when it was read. */
export const testimony = {
  source: explain(
    referenceTo<'sources'>(),
    'The id of a record in content/sources.',
    'meta-llama4-card',
  ),
  checked: explain(day, CHECKED, "'2026-11-21'"),
  asOf: explain(
    partialDate.optional(),
    'When the source said so, if that is not the date of its copy or of itself.',
    "'2025-04'",
  ),
  locator: explain(line.optional(), 'Where in the document.', 'Model details'),
  note: explain(words.optional(), 'What has to be said beside the value.', 'FP8 weights'),
  check: explain(check, `Your judgement against better evidence: ${CHECKS.join(', ')}.`, 'agrees'),
  sure,
};

/** The same, for parts of a record where the source's own reading date is good enough. */
export const testimonyOfSource = {
  ...testimony,
  checked: explain(day.optional(), `${CHECKED} Else the source's own.`, "'2026-11-21'"),
};
