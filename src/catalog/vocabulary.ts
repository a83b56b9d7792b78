/** The closed lists of words that records use. Schemas, pages and scripts of the browser share them. */

/** How near a source stands to what it reports, the nearest first. */
export const TIERS = ['primary', 'independent', 'aggregator', 'secondary'] as const;
export type Tier = (typeof TIERS)[number];

/** How much of a source was read. */
export const ACCESS = ['full', 'copy', 'excerpt', 'citation'] as const;

/** How a claim stands against better evidence, where a maintainer has judged it. */
export const CHECKS = ['agrees', 'contradicted', 'imprecise', 'outdated', 'unverifiable'] as const;

/** Turns in a model's life. Only those in FORESEEABLE may lie after the build date. */
export const EVENTS = [
  'announced',
  'released',
  'delayed',
  'deprecated',
  'restricted',
  'retired',
  'shut-down',
  'end-called-off',
] as const;
export type EventKind = (typeof EVENTS)[number];
export const FORESEEABLE: readonly string[] = ['restricted', 'retired', 'shut-down'];
/** The turns after which a model can no longer be had on a surface. */
export const ENDS: readonly string[] = ['retired', 'shut-down'];

/** What a benchmark is about. */
export const AREAS = {
  knowledge: 'Knowledge and reasoning',
  math: 'Mathematics',
  coding: 'Coding',
  vision: 'Images and documents',
  video: 'Video',
  multilingual: 'Languages',
  'long-context': 'Long context',
  instructions: 'Following instructions',
  preference: 'Preference',
  index: 'Indexes',
} as const;
export type AreaId = keyof typeof AREAS;

/** How strongly a row bears on a job, with the weight that it counts for. */
export const WEIGHTS = { decides: 4, matters: 2, helps: 1 } as const;
export type WeightId = keyof typeof WEIGHTS;

/** How a row may come out in words other than a model's id. */
export const OUTCOMES = ['even', 'undecided'] as const;

/** How much thinking a model was given in a run, from none upwards; `thinking` names no amount. */
export const EFFORTS = [
  'none',
  'minimal',
  'low',
  'medium',
  'high',
  'xhigh',
  'max',
  'thinking',
] as const;

/** Conditions under which a price holds, as pages say them. A price without one is the plain price. */
export const TERMS = {
  standard: 'standard',
  batch: 'batch',
  flex: 'flex tier',
  priority: 'priority tier',
  fast: 'fast tier',
  ultrafast: 'ultrafast tier',
  reserved: 'reserved capacity',
  'fine-tuned': 'fine-tuned',
  region: 'in one region',
  peak: 'peak hours',
  'off-peak': 'off-peak hours',
  'cached-input': 'cached input alone',
  'cache-1-hour': 'cache kept for 1 hour',
  'cache-12-hours': 'cache kept for 12 hours',
  'cache-24-hours': 'cache kept for 24 hours',
  'long-prompt': 'long prompts',
  'audio-input': 'audio input',
  'other-host': 'served by another host',
  'across-hosts': 'made up of several hosts',
} as const;
export type Term = keyof typeof TERMS;

/** Names of formats and builds in which a provider serves a model at a price of its own. */
export const FORMATS = [
  'fp4',
  'fp6',
  'fp8',
  'fp16',
  'bf16',
  'int4',
  'int8',
  'mxfp4',
  'nvfp4',
  'awq',
  'gptq',
  'gguf',
  'turbo',
  'thinking',
  'tee',
  'preview',
] as const;
export type Format = (typeof FORMATS)[number];

/** Formats of published weights whose size can be on record. */
export const WEIGHT_FORMAT_NAMES = [
  'published',
  'bf16',
  'fp8',
  'int4',
  'nvfp4',
  'mxfp4',
  'gguf-q8_0',
  'gguf-q6_k',
  'gguf-q5_k_m',
  'gguf-q4_k_m',
] as const;
export type WeightFormatName = (typeof WEIGHT_FORMAT_NAMES)[number];

/** Topics of the questions that pages of pairs answer by themselves, each at an address of its own. */
export const QUESTION_TOPICS: readonly string[] = [
  ...['audio', 'available', 'cheaper', 'code-execution', 'coding', 'comparable', 'context'],
  ...['cutoff', 'difference', 'disputes', 'faster', 'fine-tuning', 'function-calling', 'gpu'],
  ...['long-documents', 'mistakes', 'monthly-cost', 'open-source', 'own-hardware'],
  ...['private-data', 'replacement', 'replaces', 'structured-outputs', 'vision', 'where-to-run'],
];
