import type { PartialDate } from './values/date.ts';
import type { FieldId } from './fields.ts';
import type { Path } from './problems/locate.ts';
import type { Problem } from './problems/problem.ts';
import type { Quantity } from './values/quantity.ts';
import type { AreaId } from './schema/benchmark.ts';
import type { EVENTS } from './schema/model.ts';
import type { TIERS } from './schema/source.ts';
import type { CHECKS } from './schema/testimony.ts';
import type { WeightId } from './schema/use-case.ts';
import type { Value } from './values/value.ts';

/** The records with their references followed: what the rest of the house works on. */
export interface Catalog {
  /** Each list in the order of names. */
  models: Model[];
  families: Family[];
  providers: Provider[];
  benchmarks: Benchmark[];
  sources: Source[];
  /** In the order that their records give. */
  useCases: UseCase[];
  /** What people added to pairs. */
  matchups: MatchupFile[];
  /** The latest first. */
  guides: Guide[];
}

export type Tier = (typeof TIERS)[number];

/** A document that claims are taken from. */
export interface Source {
  id: string;
  title: string;
  publisher: string;
  url?: string | undefined;
  noUrl?: string | undefined;
  tier: Tier;
  published?: PartialDate | undefined;
  snapshot?: PartialDate | undefined;
  retrieved: string;
  access: 'full' | 'copy' | 'excerpt' | 'citation';
  body: string;
}

/** Somebody said something, somewhere, on a date. */
export interface Testimony {
  source: Source;
  /** The day on which somebody last read the source for this. */
  checked: string;
  /** The date for which the source says so: its copy's, its own, or one given beside the claim. */
  said?: PartialDate | undefined;
  locator?: string | undefined;
  note?: string | undefined;
  check?: (typeof CHECKS)[number] | undefined;
}

/** What one source says of one field of one model. */
export interface Claim extends Testimony {
  field: FieldId;
  state: 'known' | 'undisclosed' | 'not-applicable';
  /** There if, and only if, the state is known. */
  value?: Value | undefined;
  estimate: boolean;
  surface?: string | undefined;
}

/** A benchmark result: a figure with its settings and who ran it. */
export interface Score extends Testimony {
  benchmark: Benchmark;
  value: number;
  settings: string;
  detail?: string | undefined;
  by: string;
  on?: PartialDate | undefined;
  table?: string | undefined;
}

export type EventKind = (typeof EVENTS)[number];

/** A dated turn in a model's life on a surface. */
export interface ModelEvent extends Testimony {
  on: PartialDate;
  what: EventKind;
  surface: string;
  announced?: PartialDate | undefined;
}

/** What a source says that fits no field. */
export interface Remark extends Testimony {
  about: string;
  says: string;
  opinion: boolean;
  /** Whether the model is presented by it. */
  key: boolean;
  on?: PartialDate | undefined;
}

/** A provider's dated price and limits for a model; money in US dollars per million tokens. */
export interface Offer extends Testimony {
  provider: Provider;
  model: string;
  name?: string | undefined;
  variant?: string | undefined;
  input?: number | undefined;
  output?: number | undefined;
  cached?: number | undefined;
  cacheWrite?: number | undefined;
  batchInput?: number | undefined;
  batchOutput?: number | undefined;
  free: boolean;
  context?: Quantity | undefined;
  maxOutput?: Quantity | undefined;
  functionCalling?: boolean | undefined;
  structuredOutputs?: boolean | undefined;
  /** The length of prompt from which this price holds. */
  above?: Quantity | undefined;
  /** The hours of the day in which it holds. */
  hours?: string | undefined;
  from?: PartialDate | undefined;
  until?: PartialDate | undefined;
  untilSource?: Source | undefined;
}

export interface Model {
  id: string;
  name: string;
  developer: string;
  /** The id of its family. */
  family: string;
  aliases: string[];
  snapshotOf?: string | undefined;
  pointsTo?: string | undefined;
  /** The day on which a person last went through the record. */
  reviewed: string;
  /** What it is, in Markdown. */
  body: string;
  claims: Claim[];
  scores: Score[];
  events: ModelEvent[];
  remarks: Remark[];
  offers: Offer[];
}

/** Models that share a name. */
export interface Family {
  id: string;
  name: string;
  developer: string;
  aliases: string[];
  /** What binds them, in Markdown. */
  body: string;
}

export interface Provider {
  id: string;
  name: string;
  aliases: string[];
  url?: string | undefined;
  developer?: string | undefined;
  body: string;
  offers: Offer[];
}

export interface Benchmark {
  id: string;
  name: string;
  aliases: string[];
  area: AreaId;
  measures: string;
  metric: string;
  unit?: string | undefined;
  range?: [number, number] | undefined;
  better: 'higher' | 'lower';
  url?: string | undefined;
  /** What it is weak at, in Markdown. */
  body: string;
}

/** A row that bears on a job. */
export interface Decider {
  /** The id of a field or a benchmark, `price-blended` or `price-cheapest`. */
  row: string;
  weight: WeightId;
}

/** An author's pick for a job: opinion, kept apart from evidence. */
export interface Opinion extends Testimony {
  /** Ids of models. */
  picks: string[];
  over: string[];
  says: string;
}

/** A job that a reader has, with what decides it. */
export interface UseCase {
  id: string;
  name: string;
  job: string;
  question: string;
  order: number;
  decides: Decider[];
  needs: FieldId[];
  limits: { field: FieldId; atMost: Quantity; why: string }[];
  leavesWithin?: number | undefined;
  unmeasured: boolean;
  surfaces: string[];
  opinions: Opinion[];
  body: string;
}

/** A row that a person's text leans on. */
export interface Support {
  row: string;
  leads?: string | undefined;
  leans?: string | undefined;
  comes?: 'even' | 'undecided' | undefined;
}

/** What a person wrote, with the ways to say where it no longer holds. */
interface Writing {
  id: string;
  reviewed: string;
  /** Markdown, with figures such as `[[gpt-4o context-window]]`. */
  body: string;
  /** Makes a problem at a path of the front matter. */
  problem: (path: Path, message: string) => Problem;
  /** Makes a problem at a character of the body. */
  bodyProblem: (offset: number, message: string) => Problem;
}

/** What a person added to a pair; its id is the pair's, `gpt-4o-vs-llama-4-maverick`. */
export interface MatchupFile extends Writing {
  restsOn: Support[];
  summary: string;
  questions: { id: string; question: string; answer: string }[];
}

/** A long piece over several models. */
export interface Guide extends Writing {
  title: string;
  description: string;
  /** Rows, each of the pair that it names. */
  restsOn: (Support & { pair: string })[];
}
