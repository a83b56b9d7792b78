import { z } from 'zod';
import { FIELD_IDS, type FieldId } from '../fields.ts';
import { PRICE_ROWS } from '../row-id.ts';
import { WEIGHTS, type WeightId } from '../vocabulary.ts';
import { referenceTo } from './id.ts';
import {
  anyOf,
  explain,
  flag,
  listOf,
  oneOf,
  ordinal,
  quantity,
  say,
  sayPlain,
  strict,
} from './spelling.ts';
import { sure } from './sure.ts';
import { line, words } from './text.ts';
import { testimonyOfSource } from './testimony.ts';

const WEIGHT_IDS = Object.keys(WEIGHTS) as [WeightId, ...WeightId[]];
const FIELD_NAMES = FIELD_IDS as [FieldId, ...FieldId[]];

const METRIC = 'allowed is the id of a metric of a board, or result for runs on record';

const test = {
  benchmark: explain(
    referenceTo<'benchmarks'>(),
    'The id of a record in content/benchmarks.',
    'livebench',
  ),
  metrics: explain(
    listOf(z.string(say(METRIC)).regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/, sayPlain(METRIC))),
    'Metrics of its boards that count for it, pooled; result stands for its runs on record.',
    '[coding, agentic-coding]',
  ),
};

const measure = strict({
  ...test,
  weight: explain(
    oneOf(WEIGHT_IDS),
    `How near it is to the job: ${WEIGHT_IDS.join(', ')}.`,
    'decides',
  ),
});

const limit = strict({
  field: explain(oneOf(FIELD_NAMES), 'A field that is a quantity.', 'parameters-total'),
  atMost: explain(
    quantity.optional(),
    'The most that fits the job; atMost, atLeast or both.',
    '140B',
  ),
  atLeast: explain(quantity.optional(), 'The least that fits the job.', '120K'),
  why: explain(line, 'Why another does not fit.', '4 bits a parameter in 80 GB'),
}).refine(({ atMost, atLeast }) => atMost !== undefined || atLeast !== undefined, {
  path: ['atMost'],
  when: () => true,
  error: () => 'found no figure; allowed is atMost, atLeast or both. Give one',
});

const opinion = strict({
  picks: explain(listOf(referenceTo<'models'>()), 'The models that the author picks.', '[gpt-4o]'),
  over: explain(
    listOf(referenceTo<'models'>()),
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
  measures: explain(
    anyOf(measure),
    'Independent tests of this very ability: nothing else awards a job of ability.',
    '',
  ),
  related: explain(
    anyOf(strict(test)),
    'General tests that lean where no test of the ability ran both models, and one is far ahead.',
    '',
  ),
  /** The place of a job of ability among those that a summary tells. */
  summary: explain(
    ordinal.optional(),
    'Its place among the jobs that the summary of a pair names; left out where it names it never.',
    '2',
  ),
  costs: explain(
    anyOf(oneOf(PRICE_ROWS)),
    'Prices that decide a job of cost, the weightiest first.',
    '[price-blended]',
  ),
  prefers: explain(
    anyOf(oneOf(FIELD_NAMES)),
    'Fields whose Yes decides a job of keeping a model, not of its ability.',
    '[open-weights]',
  ),
  needs: explain(
    anyOf(oneOf(FIELD_NAMES)),
    'Fields that have to be Yes; a No rules the model out, and a Yes wins nothing.',
    '[vision]',
  ),
  limits: explain(anyOf(limit), 'Quantities beyond which a model is ruled out.', ''),
  lengths: explain(
    anyOf(quantity),
    'Lengths of input in tokens that readers bring: an answer says which model takes how much.',
    '[32K, 128K]',
  ),
  leavesWithin: explain(
    ordinal.optional(),
    'A model is ruled out if it can be had nowhere after so many days.',
    '90',
  ),
  /** Never measured: opinion is quoted, and makes no winner. */
  unmeasured: explain(flag.optional(), 'true where nothing on record can measure it.', 'true'),
  surfaces: explain(anyOf(line), "Surfaces on which a model's life bears on the job.", '[ChatGPT]'),
  opinions: explain(anyOf(opinion), 'Who picks what, quoted as opinion.', ''),
  sure,
});
