import { z } from 'zod';
import { CONCLUSIONS } from '../../catalog/types/move.ts';

/**
 * The shapes of what programs take, one for each kind of file under `/api/v1/`. They are the
 * promise: within version 1 a key may be added, and none is taken away or given another meaning.
 */

const partialDate = z
  .string()
  .regex(/^\d{4}(-\d{2}(-\d{2})?)?$/)
  .describe('A year, a month or a day, as precise as the source is.');
const day = z.string().regex(/^\d{4}-\d{2}-\d{2}$/);
const sourceId = z.string().describe('The id of a source in sources.json.');
const modelId = z.string().describe('The id of a model in models.json.');
const address = z.string().describe('An address on this site, from its root.');

const quantity = z.strictObject({
  kind: z.literal('quantity'),
  number: z.number(),
  sense: z.enum(['exactly', 'about', 'more than', 'less than']),
  unit: z.string().optional(),
  margin: z.number().optional().describe('The error to either side, in the same unit.'),
});

/** What a cell holds, as something that can be reckoned with. */
export const valueShape = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('text'), text: z.string() }),
  z.strictObject({ kind: z.literal('flag'), yes: z.boolean() }),
  quantity,
  z.strictObject({ kind: z.literal('date'), date: partialDate }),
  z.strictObject({ kind: z.literal('choice'), choice: z.string() }),
  z.strictObject({ kind: z.literal('list'), items: z.array(z.string()) }),
  z.strictObject({
    kind: z.literal('money'),
    dollars: z.number().describe('US dollars per million tokens.'),
  }),
  z.strictObject({
    kind: z.literal('score'),
    score: z.number(),
    unit: z.string(),
    margin: z.number().optional(),
  }),
]);

/** What one source says. */
export const statementShape = z.strictObject({
  says: z.string(),
  source: sourceId,
  said: partialDate.optional().describe('The date for which the source says so.'),
  checked: day.describe('The day on which the source was last read for this.'),
  locator: z.string().optional(),
  surface: z.string().optional().describe('Where it holds, if not everywhere.'),
  of: z.string().optional().describe('The snapshot of which it was said.'),
});

const state = z.enum(['known', 'undisclosed', 'not-applicable', 'unknown']);

/** What a page shows for one model in one row. */
export const cellShape = z.strictObject({
  state,
  text: z.string(),
  value: valueShape.optional().describe('There if, and only if, the state is known.'),
  shownBy: z.string().optional().describe('The rule that put it before what others say.'),
  statements: z.array(statementShape).describe('Who says what is shown, the best first.'),
  rivals: z.array(statementShape).describe('Who says otherwise: a dispute.'),
  estimates: z.array(statementShape),
  asides: z.array(statementShape).describe('Who says something in other words, or of a part.'),
});

const row = z.strictObject({ id: z.string(), label: z.string(), cell: cellShape });

/** A turn of a model's life, as a source tells it. */
const event = z.strictObject({
  what: z.string(),
  surface: z.string(),
  on: partialDate,
  notBefore: z.boolean().optional(),
  announced: partialDate.optional(),
  source: sourceId,
  checked: day,
});

/** Where a model stands on a surface on the day of the build. */
const stand = z.strictObject({
  surface: z.string(),
  state: z.string(),
  on: partialDate,
  text: z.string(),
  sources: z.array(sourceId),
});

const price = z.number().optional().describe('US dollars per million tokens.');

/** A provider's dated price and limits for a model. */
export const offerShape = z.strictObject({
  provider: z.string(),
  model: modelId,
  state: z
    .string()
    .describe('How it stands on the day of the build: only paid ones are compared with others.'),
  name: z.string().optional(),
  variant: z.string().optional(),
  terms: z.array(z.string()),
  input: price,
  output: price,
  cached: price,
  cacheWrite: price,
  batchInput: price,
  batchOutput: price,
  blended: price.describe('Three parts of input to one of output.'),
  free: z.boolean(),
  context: z.number().optional(),
  maxOutput: z.number().optional(),
  above: z.number().optional().describe('The length of prompt from which the price holds.'),
  hours: z.string().optional(),
  from: partialDate.optional(),
  until: partialDate.optional(),
  said: partialDate.optional(),
  checked: day,
  source: sourceId,
});

/** A result of a benchmark, with how it was run. */
const resultShape = z.strictObject({
  benchmark: z.string(),
  model: modelId,
  score: z.number(),
  unit: z.string().optional(),
  margin: z.number().optional(),
  settings: z.string(),
  by: z.string(),
  on: partialDate.optional(),
  said: partialDate.optional(),
  checked: day,
  source: sourceId,
});

const modelLine = z.strictObject({
  id: modelId,
  name: z.string(),
  developer: z.string(),
  family: z.string(),
  page: address,
});

const model = modelLine.extend({
  aliases: z.array(z.string()),
  snapshotOf: modelId.optional(),
  reviewed: day,
  rows: z.array(row),
  life: z.array(stand),
  events: z.array(event),
  offers: z.array(offerShape),
  results: z.array(resultShape),
  remarks: z.array(
    z.strictObject({
      about: z.string(),
      says: z.string(),
      opinion: z.boolean(),
      source: sourceId,
      said: partialDate.optional(),
      checked: day,
    }),
  ),
});

const source = z.strictObject({
  id: sourceId,
  title: z.string(),
  publisher: z.string(),
  url: z.string().optional(),
  tier: z.string(),
  published: partialDate.optional(),
  snapshot: partialDate.optional(),
  retrieved: day,
  page: address,
});

const side = z.enum(['a', 'b']);

const margin = z.discriminatedUnion('kind', [
  z.strictObject({
    kind: z.literal('ratio'),
    ratio: z.number(),
    than: z.enum(['larger', 'cheaper']),
    atLeast: z.boolean().optional(),
  }),
  z.strictObject({ kind: z.literal('saving'), percent: z.number(), dearer: z.number() }),
  z.strictObject({ kind: z.literal('free') }),
  z.strictObject({
    kind: z.literal('difference'),
    amount: z.number(),
    unit: z.string(),
    atLeast: z.boolean().optional(),
  }),
  z.strictObject({ kind: z.literal('time'), from: partialDate, to: partialDate }),
  z.strictObject({ kind: z.literal('points'), points: z.number(), unit: z.string() }),
  z.strictObject({ kind: z.literal('only') }),
]);

const why = z.looseObject({ kind: z.string(), side: side.optional() });

/** How a row comes out, and why. */
const outcomeShape = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('lead'), side, margin }),
  z.strictObject({ kind: z.literal('lean'), side, margin, why: z.array(why) }),
  z.strictObject({ kind: z.literal('even'), within: z.literal('margin of error').optional() }),
  z.strictObject({ kind: z.literal('undecided'), why: z.array(why) }),
  z.strictObject({ kind: z.literal('unordered') }),
]);

/** A cell of a pair in short; the file of its model tells it whole. */
const shortCell = z.strictObject({
  state,
  text: z.string(),
  value: valueShape.optional(),
  disputed: z.boolean(),
  sources: z.array(sourceId).describe('Of what is shown, the best first.'),
});

const pairLine = z.strictObject({ id: z.string(), a: modelId, b: modelId, page: address });

const pair = pairLine.extend({
  summary: z.string(),
  tally: z.strictObject({
    a: z.number(),
    b: z.number(),
    even: z.number(),
    undecided: z.number(),
  }),
  rows: z.array(
    z.strictObject({
      id: z.string(),
      label: z.string(),
      a: shortCell,
      b: shortCell,
      outcome: outcomeShape,
    }),
  ),
  jobs: z.array(
    z.strictObject({
      id: z.string(),
      name: z.string(),
      result: z.strictObject({
        kind: z.string(),
        side: side.optional(),
        by: z.string().optional(),
        sure: z.string().optional(),
        cheaper: side.optional(),
      }),
      because: z.string(),
      rows: z.array(z.string()).describe('Ids of rows that it rests on.'),
      boards: z.array(z.string()).describe('Ids of boards that ran both.'),
    }),
  ),
  questions: z.array(
    z.strictObject({
      id: z.string(),
      question: z.string(),
      answer: z.array(z.string()).describe('Paragraphs; the first sentence answers.'),
      rows: z.array(z.string()),
      sources: z.array(sourceId),
    }),
  ),
});

const board = z.strictObject({
  id: z.string(),
  name: z.string(),
  benchmark: z.string(),
  by: z.string(),
  version: z.string().optional(),
  day: partialDate,
  settings: z.string(),
  licence: z.string().describe('The terms of its data, as its publisher states them.'),
  aside: z.string().optional().describe('Why no verdict may rest on it.'),
  weaknesses: z.array(z.string()),
  metrics: z.array(
    z.strictObject({
      id: z.string(),
      label: z.string(),
      unit: z.string().optional(),
      better: z.enum(['higher', 'lower']),
    }),
  ),
  rows: z.array(
    z.strictObject({
      model: modelId,
      effort: z.string().optional(),
      group: z.string().optional(),
      values: z.record(z.string(), z.number()),
      margins: z.record(z.string(), z.number()),
    }),
  ),
  source: sourceId,
  checked: day,
});

const conclusion = z.strictObject({
  kind: z.enum(CONCLUSIONS),
  model: modelId.optional(),
});

/** What changed, or will, on a day. */
const change = z.strictObject({
  id: z.string(),
  on: day.describe('The day on which a reader could know of it.'),
  kind: z.enum(['turn', 'end ahead', 'price', 'board', 'conclusions']),
  says: z.string(),
  more: z.string().optional(),
  page: address,
  sources: z.array(sourceId),
  moves: z
    .array(
      z.strictObject({
        pair: z.string(),
        job: z.string(),
        was: conclusion,
        is: conclusion,
        because: z.string().describe('What it rested on then, in plain words.'),
      }),
    )
    .optional()
    .describe('The pairs that came out otherwise for a job.'),
});

const ending = z.strictObject({
  model: modelId,
  surface: z.string(),
  state: z.string(),
  on: partialDate,
  text: z.string(),
  sources: z.array(sourceId),
});

/** What each kind of file holds as its result. */
export const SHAPES = {
  index: z.array(z.strictObject({ path: address, kind: z.string() })),
  models: z.array(modelLine),
  'models-full': z.array(model),
  model,
  pairs: z.array(pairLine),
  pair,
  providers: z.array(
    z.strictObject({ id: z.string(), name: z.string(), url: z.string().optional(), page: address }),
  ),
  provider: z.strictObject({
    id: z.string(),
    name: z.string(),
    url: z.string().optional(),
    page: address,
    offers: z.array(offerShape),
  }),
  families: z.array(
    z.strictObject({
      id: z.string(),
      name: z.string(),
      developer: z.string(),
      models: z.array(modelId),
      page: address,
    }),
  ),
  benchmarks: z.array(
    z.strictObject({
      id: z.string(),
      name: z.string(),
      measures: z.string(),
      metric: z.string(),
      unit: z.string().optional(),
      better: z.enum(['higher', 'lower']),
      page: address,
    }),
  ),
  boards: z.array(board.omit({ rows: true, metrics: true })),
  board,
  jobs: z.array(
    z.strictObject({ id: z.string(), name: z.string(), question: z.string(), page: address }),
  ),
  job: z.strictObject({
    id: z.string(),
    name: z.string(),
    question: z.string(),
    page: address,
    ranked: z
      .array(
        z.strictObject({
          model: modelId,
          before: z.array(modelId),
          behind: z.array(modelId),
        }),
      )
      .describe('The best first; whom each is put before, and who is put before it.'),
    unmeasured: z.array(modelId),
    unconfirmed: z.array(modelId),
    ruledOut: z.array(modelId),
  }),
  sources: z.array(source),
  changes: z.array(change),
  lifecycle: z.strictObject({
    ahead: z.array(ending),
    limited: z.array(ending),
    past: z.array(ending),
  }),
} as const;

export type JsonKind = keyof typeof SHAPES;
/** What a file of a kind holds. */
export type ResultOf<K extends JsonKind> = z.input<(typeof SHAPES)[K]>;

/** The version of the shapes; its first number stands in the address as well. */
export const SCHEMA_VERSION = '1.0';

/** A whole file of a kind. */
export function envelopeOf(kind: JsonKind) {
  return z.strictObject({
    schemaVersion: z.literal(SCHEMA_VERSION),
    generatedAt: day.describe('The day of the build: all of it holds as of that day.'),
    result: SHAPES[kind],
  });
}
