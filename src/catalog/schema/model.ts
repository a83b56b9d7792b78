import { EVENTS } from '../vocabulary.ts';
import { effort } from './effort.ts';
import { facts } from './facts.ts';
import { layout } from './layout.ts';
import { aliases, referenceTo } from './id.ts';
import {
  anyOf,
  count,
  day,
  margin,
  explain,
  flag,
  someOf,
  oneOf,
  partialDate,
  strict,
} from './spelling.ts';
import { sure } from './sure.ts';
import { line, words } from './text.ts';
import { testimony, testimonyOfSource } from './testimony.ts';

const claims = strict({
  ...testimony,
  surface: explain(
    line.optional(),
    'Where all of this holds, if not everywhere: an API, a chat product, the weights.',
    'OpenAI API',
  ),
  facts: explain(facts, 'What this source says. Leave out what it does not say.', ''),
});

/** Other ways in which people write that a source does not say how a test was run. */
const NOT_STATED =
  /^(?:not stated|n\/?a|unknown|none|unspecified|not (?:given|known|specified|disclosed)|tbd|\?+|-+)\.?$/i;

const score = strict({
  benchmark: explain(
    referenceTo<'benchmarks'>(),
    'The id of a record in content/benchmarks.',
    'gpqa-diamond',
  ),
  value: explain(count, 'The figure, in the unit of the benchmark.', '69.8'),
  margin: explain(
    margin.optional(),
    'The margin of error that the source states, to either side, in the unit of the figure.',
    '3.1',
  ),
  settings: explain(
    line.refine((text) => text === 'not stated' || !NOT_STATED.test(text), {
      error: () => 'where the source does not say how it was run, write not stated',
    }),
    'What has to be the same for two figures to be one run: shots, prompt, dates of the tasks. Where the source does not say: not stated; it is then compared with none.',
    '0-shot',
  ),
  detail: explain(
    line.optional(),
    'What else was particular about this run; shown and not compared.',
    'whole edit format',
  ),
  by: explain(line, 'Who ran it.', 'Meta'),
  on: explain(partialDate.optional(), 'The day of the run, or of its publication.', "'2025-04-05'"),
  table: explain(
    line.optional(),
    "A published table in which this figure stands beside a rival's.",
    'Meta, launch table',
  ),
  ...testimonyOfSource,
});

const event = strict({
  what: explain(
    oneOf(EVENTS),
    `One of ${EVENTS.join(', ')}. restricted: open only to those who use it already. A release after an end or a restriction opens the surface again.`,
    'released',
  ),
  on: explain(
    partialDate.optional(),
    'When it happened, or will. Every event has it, or notBefore in its place.',
    "'2025-04-05'",
  ),
  notBefore: explain(
    partialDate.optional(),
    'The date before which an end or a restriction will not come, where no day is named: never taken for its day.',
    "'2027-04'",
  ),
  surface: explain(
    line,
    'Where: an API, a chat product, the weights, a host. A part follows after a comma.',
    'weights',
  ),
  announced: explain(
    partialDate.optional(),
    "The day on which it was made known, else the source's own. Of two ends of one surface the one made known later holds; of an end that passes without notice or confirmation pages say that they do not know.",
    "'2025-04-05'",
  ),
  unanswered: explain(
    day.optional(),
    'Where its day has passed and no source says whether it came: the day on which somebody last looked for one.',
    "'2026-11-28'",
  ),
  ...testimonyOfSource,
});

const remark = strict({
  about: explain(line, 'The topic, in a word or two.', 'safety'),
  says: explain(words, 'What the source says, in your own words.', 'Calls it safer overall.'),
  opinion: explain(flag.optional(), 'true for ratings and taste.', 'true'),
  key: explain(
    flag.optional(),
    'true for a claim that the model is presented by; its family shows how it stands.',
    'true',
  ),
  on: explain(partialDate.optional(), 'When it happened.', "'2025-04'"),
  ...testimonyOfSource,
});

const defaultEffort = strict({
  is: explain(effort, 'How much it thinks unless a request says otherwise.', 'medium'),
  ...testimonyOfSource,
});

const pointed = strict({
  snapshot: explain(referenceTo<'models'>(), 'The snapshot.', 'gpt-4o-2024-05-13'),
  until: explain(partialDate, 'The last day on which the name stood for it.', "'2024-10-01'"),
  source: explain(
    referenceTo<'sources'>(),
    'The id of the record in content/sources that says so.',
    'acme-api',
  ),
});

/** A model: `content/models/*.md`. */
export const model = strict({
  name: explain(line, 'What people call it.', 'Llama 4 Maverick'),
  developer: explain(
    line.optional(),
    'Who trained it, where that is not who trained its family.',
    'Meta',
  ),
  family: explain(referenceTo<'families'>(), 'The id of a record in content/families.', 'llama-4'),
  aliases: explain(
    aliases,
    'Other spellings; each becomes an address that leads to the page.',
    '[maverick, llama-4-maverick-17b-128e-instruct]',
  ),
  snapshotOf: explain(
    referenceTo<'models'>().optional(),
    'The model of which this is a dated snapshot. It takes over claims that it has none of its own for.',
    'gpt-4o',
  ),
  pointsTo: explain(
    referenceTo<'models'>().optional(),
    'The snapshot that this name stands for today.',
    'gpt-4o-2024-08-06',
  ),
  pointedTo: explain(
    anyOf(pointed),
    'The snapshots that this name stood for before: results and claims of that time belong to them.',
    '',
  ),
  defaultEffort: explain(
    defaultEffort.optional(),
    'The effort that a request gets if it sets none, over the API of the maker.',
    '{ is: medium, source: acme-api }',
  ),
  reviewed: explain(day, 'The day on which somebody last went through it all.', "'2026-11-21'"),
  claims: explain(someOf(claims), 'What the sources say, a block a source.', ''),
  scores: explain(anyOf(score), 'Benchmark results.', ''),
  events: explain(anyOf(event), 'Dated turns in its life.', ''),
  layouts: explain(
    anyOf(layout),
    'What decides the memory it takes, for open weights: a block a source.',
    '',
  ),
  remarks: explain(anyOf(remark), 'What fits no field: opinions, incidents.', ''),
  sure,
});
