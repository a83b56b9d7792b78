import { FIELD_IDS, type FieldId } from '../fields.ts';
import { WEIGHTS, type WeightId } from '../vocabulary.ts';
import { reference } from './id.ts';
import { anyOf, explain, flag, listOf, oneOf, ordinal, quantity, strict } from './spelling.ts';
import { sure } from './sure.ts';
import { line, words } from './text.ts';
import { testimonyOfSource } from './testimony.ts';

const WEIGHT_IDS = Object.keys(WEIGHTS) as [WeightId, ...WeightId[]];
const FIELD_NAMES = FIELD_IDS as [FieldId, ...FieldId[]];

const decider = strict({
  row: explain(
    line,
    'A row: the id of a field or of a benchmark, price-blended or price-cheapest.',
    'context-window',
  ),
  weight: explain(oneOf(WEIGHT_IDS), `One of ${WEIGHT_IDS.join(', ')}.`, 'decides'),
});

const limit = strict({
  field: explain(oneOf(FIELD_NAMES), 'A field that is a quantity.', 'parameters-total'),
  atMost: explain(quantity, 'The most that fits the job.', '140B'),
  why: explain(line, 'Why more does not fit.', '4 bits a parameter in 80 GB'),
});

const opinion = strict({
  picks: explain(listOf(reference), 'The models that the author picks.', '[gpt-4o]'),
  over: explain(
    listOf(reference),
    'The models that the author sets them against.',
    '[llama-4-scout]',
  ),
  says: explain(words, 'The reason given, in your own words.', 'Quick and connected.'),
  ...testimonyOfSource,
});

/** A job that a reader has: `content/use-cases/*.md`. */
export const useCase = strict({
  name: explain(line, 'The job in a few words.', 'Long documents'),
  job: explain(line, 'One sentence: what has to be done.', 'Reading a book in one prompt.'),
  question: explain(
    line,
    'The job as a question, after which two names follow.',
    'Which is better for long documents',
  ),
  order: explain(ordinal, 'Its place in lists, from 1.', '3'),
  decides: explain(anyOf(decider), 'The rows that decide it, and how strongly.', ''),
  needs: explain(
    anyOf(oneOf(FIELD_NAMES)),
    'Fields that have to be Yes; a No rules the model out.',
    '[vision]',
  ),
  limits: explain(anyOf(limit), 'Quantities beyond which a model is ruled out.', ''),
  leavesWithin: explain(
    ordinal.optional(),
    'A model is ruled out if it can be had nowhere after so many days.',
    '90',
  ),
  /** Never measured: opinion is quoted, and makes no winner. */
  unmeasured: explain(flag.optional(), 'true where no row can decide it.', 'true'),
  surfaces: explain(anyOf(line), "Surfaces on which a model's life bears on the job.", '[ChatGPT]'),
  opinions: explain(anyOf(opinion), 'Who picks what, quoted as opinion.', ''),
  sure,
});
