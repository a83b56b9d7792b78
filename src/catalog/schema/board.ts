import { z } from 'zod';
import { effort } from './effort.ts';
import { referenceTo } from './id.ts';
import {
  anyOf,
  count,
  day,
  explain,
  flag,
  listOf,
  oneOf,
  partialDate,
  say,
  sayPlain,
  someOf,
  strict,
} from './spelling.ts';
import { sure } from './sure.ts';
import { line, unit, words } from './text.ts';

const NAME = 'allowed is a-z, 0-9 and single hyphens, such as agentic-coding';
const KEY = `the id of a metric ${NAME.replace('allowed is', 'has')}, and is no word that programs keep, such as constructor. Rename it`;
const LONGEST_NAME = 60;

/** What a metric or a group of rows is called within its board. */
const name = z
  .string(say(NAME))
  .max(LONGEST_NAME, say(`allowed are at most ${LONGEST_NAME} characters. Shorten it`))
  .regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/, sayPlain(NAME))
  .refine((id) => !(id in {}), say('programs keep that word for themselves. Choose another'));

const ABOVE_ZERO = 'allowed is a number above 0, without quotes';
const amount = count.positive(say(ABOVE_ZERO));
const TIMES = 'allowed is a number above 1, such as 1.1 for a tenth more';
const NOT_NEGATIVE = 'allowed is a number from 0 on, without quotes';
const fromZero = count.min(0, say(NOT_NEGATIVE));

/** Figures by the metric that they are of. */
const figures = (figure: z.ZodType<number>) =>
  z.preprocess(
    refusePrototype,
    z.record(name, figure, {
      error: (issue) =>
        issue.code === 'invalid_key'
          ? KEY
          : 'allowed is a figure for each metric, such as { score: 71.5 }',
    }),
  );

/** A record of zod passes over this key in silence. */
function refusePrototype(input: unknown, context: z.RefinementCtx): unknown {
  if (typeof input === 'object' && input !== null && Object.hasOwn(input, '__proto__'))
    context.addIssue({ code: 'custom', path: ['__proto__'], message: KEY, input: '__proto__' });
  return input;
}

const margin = strict({
  points: explain(
    amount.optional(),
    'The least difference that counts, in the unit of the metric. Else give times.',
    '4.5',
  ),
  times: explain(
    count.gt(1, say(TIMES)).optional(),
    'The same as a ratio, for money and time: 1.1 is a tenth more.',
    '1.1',
  ),
  why: explain(
    line,
    'Why that much.',
    'Two standard errors of a share near one half, over 500 tasks.',
  ),
}).refine(({ points, times }) => (points === undefined) !== (times === undefined), {
  path: ['points'],
  when: () => true,
  error: () => 'allowed is either points or times. Give one',
});

const metric = strict({
  id: explain(name, 'What rows call it.', 'score'),
  label: explain(line, 'What readers call it.', 'Tasks solved'),
  measures: explain(line, 'The ability that it measures, in words.', 'Mending faults in code.'),
  unit: explain(unit.optional(), 'Written after the figure.', "'%'"),
  range: explain(
    z
      .tuple([count, count], { error: () => 'allowed is [lowest, highest], such as [0, 100]' })
      .optional(),
    'The lowest and highest figure.',
    '[0, 100]',
  ),
  better: explain(oneOf(['higher', 'lower']), 'higher or lower.', 'higher'),
  interval: explain(
    line.optional(),
    'What the margins are that rows carry for this metric, if they do.',
    '95% interval',
  ),
  margin: explain(
    margin.optional(),
    'The least difference that counts where rows carry no margin.',
    '{ points: 4.5, why: "Two standard errors over 500 tasks." }',
  ),
}).refine(({ interval, margin: least }) => interval ?? least, {
  path: ['margin'],
  when: () => true,
  error: () =>
    'allowed is a least difference that counts, or interval where rows carry their own margins. Give one',
});

const group = strict({
  id: explain(name, 'What rows call it.', 'few-shot'),
  label: explain(line, 'What sets its rows apart.', 'few-shot, on the test split'),
});

const row = strict({
  model: explain(
    referenceTo<'models'>(),
    'The id of a model or of its dated snapshot.',
    'gpt-4o-2024-11-20',
  ),
  effort: explain(
    effort.optional(),
    'How much thinking it was given; leave it out where the board names none.',
    'high',
  ),
  group: explain(
    name.optional(),
    'The group it belongs to, where the board has groups.',
    'few-shot',
  ),
  values: explain(figures(count), 'A figure for each metric.', '{ score: 71.5 }'),
  margins: explain(
    figures(fromZero).optional(),
    'What is printed to both sides of a figure, by metric.',
    '{ score: 1.2 }',
  ),
  tokens: explain(
    amount.min(1, say('allowed is a number of tokens from 1. Correct it')).optional(),
    'Tokens written for a task, where printed.',
    '12500',
  ),
  on: explain(partialDate.optional(), "The day of the run, if not the board's.", "'2026-10-01'"),
  settings: explain(line.optional(), 'What was particular about the run.', 'FP8 weights'),
  note: explain(words.optional(), 'What has to be said beside it; kept by the importer.', 'Early.'),
  byHand: explain(
    flag.optional(),
    'true for a row that the table of the importer does not have, taken from the same document: the importer leaves it as it is.',
    'true',
  ),
  sure,
});

/** One edition of a benchmark, by one runner: `content/boards/*.md`. Only its rows compare. */
export const board = strict({
  name: explain(line, 'The edition in words.', 'Arena, text, 2 October 2026'),
  benchmark: explain(
    referenceTo<'benchmarks'>(),
    'The id of a record in content/benchmarks.',
    'lmarena',
  ),
  by: explain(line, 'Who ran it.', 'Arena'),
  version: explain(line.optional(), 'The version of the test.', "'2.0'"),
  day: explain(partialDate, 'The day of the edition.', "'2026-10-02'"),
  source: explain(
    referenceTo<'sources'>(),
    'The id of a record in content/sources.',
    'arena-text-2026-10-02',
  ),
  checked: explain(day, 'The day on which somebody last read the source for this.', "'2026-11-27'"),
  settings: explain(words, 'What the runner holds equal, and what not.', 'One agent for all.'),
  licence: explain(line, 'Terms of the data, or that none were found.', 'CC BY 4.0'),
  copied: explain(
    words.optional(),
    'What stands between the board and this record, where it was not read first-hand.',
    'Read in a copy.',
  ),
  aside: explain(
    words.optional(),
    'Why no verdict may rest on this edition; leave it out where one may.',
    'Kept to check the first-hand table.',
  ),
  weaknesses: explain(
    listOf(line),
    'What a reader has to bear in mind.',
    '[One judge of one maker.]',
  ),
  metrics: explain(someOf(metric), 'What is counted. Only figures of one metric compare.', ''),
  sure,
  groups: explain(
    anyOf(group),
    'Rows that were run unlike each other; only within one they compare.',
    '',
  ),
  rows: explain(
    anyOf(row),
    'A run of a model each. The last key: the importer renews it and keeps the rest.',
    '',
  ),
});
