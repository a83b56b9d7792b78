import { z } from 'zod';
import { facts } from './facts.ts';
import {
  alias,
  count,
  day,
  flag,
  listOf,
  oneOf,
  partialDate,
  reference,
  strict,
  words,
} from './spelling.ts';
import { testimony, testimonyOfSource } from './testimony.ts';

/** Turns in a model's life. Only those in FORESEEABLE may lie after the build date. */
export const EVENTS = [
  'announced',
  'released',
  'delayed',
  'deprecated',
  'restricted',
  'retired',
  'shut-down',
] as const;
export const FORESEEABLE: readonly string[] = ['restricted', 'retired', 'shut-down'];

const claims = strict({ ...testimony, surface: words.optional(), facts });

const score = strict({
  ...testimonyOfSource,
  benchmark: reference,
  value: count,
  /** What has to be the same for two figures to be one run: shots, prompt, dates of the tasks. */
  settings: words,
  /** What else was particular about this run, shown and not compared. */
  detail: words.optional(),
  /** Who ran it. */
  by: words,
  /** The day of the run, or of its publication. */
  on: partialDate.optional(),
  /** A published table in which this figure stands beside a rival's. */
  table: words.optional(),
});

const event = strict({
  ...testimonyOfSource,
  on: partialDate,
  what: oneOf(EVENTS),
  surface: words,
  /** When the change was made known. */
  announced: partialDate.optional(),
});

/** What a source says that fits no field: opinions, incidents, verdicts. */
const remark = strict({
  ...testimonyOfSource,
  about: words,
  says: words,
  opinion: flag.optional(),
  on: partialDate.optional(),
});

/** A model: `content/models/*.md`. */
export const model = strict({
  name: words,
  developer: words,
  family: reference,
  aliases: z.array(alias).default([]),
  /** The model of which this is a dated snapshot. */
  snapshotOf: reference.optional(),
  /** The snapshot that this name stands for today. */
  pointsTo: reference.optional(),
  reviewed: day,
  claims: listOf(claims),
  scores: z.array(score).default([]),
  events: z.array(event).default([]),
  remarks: z.array(remark).default([]),
});
