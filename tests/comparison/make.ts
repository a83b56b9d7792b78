import { sayMargin, sayWhys } from '../../src/comparison/telling/outcome.ts';
import type {
  BenchmarkId,
  ProviderId,
  RecordId,
  SourceId,
} from '../../src/catalog/types/record-id.ts';
import type {
  Benchmark,
  Catalog,
  Claim,
  Model,
  ModelEvent,
  Offer,
  Provider,
  Score,
  Source,
  Tier,
} from '../../src/catalog/catalog.ts';
import type { FieldId } from '../../src/catalog/fields.ts';
import type { Cell } from '../../src/comparison/evidence/cell.ts';
import { type Comparison, compare, rowNamed } from '../../src/comparison/rows/compare.ts';
import type { Outcome } from '../../src/comparison/rows/outcome.ts';
import type { Row } from '../../src/comparison/rows/row.ts';
import { studyAll } from '../../src/comparison/study/studies.ts';
import { SAMPLE_DATE } from '../build-date.ts';
import { valueOf } from '../values.ts';

/** Small sound parts of a catalog, in the catalog's own types. */

/** What tests say of a record: ids as plain texts. */
export type Parts<T> = Partial<PlainIds<T>>;
export type PlainIds<T> = T extends RecordId
  ? string
  : T extends object
    ? { [K in keyof T]: PlainIds<T[K]> }
    : T;

export function source(id: string, tier: Tier = 'primary', said = '2026-01-01'): Source {
  const title = `The ${id}`;
  const url = `https://${id}.example/`;
  const read = { retrieved: '2026-11-20', access: 'full', body: '' } as const;
  return { id: id as SourceId, title, publisher: title, url, tier, published: said, ...read };
}

export const CARD = source('card');
export const LAB = source('lab', 'independent');
export const INDEX = source('index', 'aggregator');
export const ARTICLE = source('article', 'secondary');

export function claim(
  field: FieldId,
  value: unknown,
  from: Source = CARD,
  more: Partial<Claim> = {},
): Claim {
  const isUnsaid = value === 'undisclosed' || value === 'not-applicable';
  return {
    field,
    state: isUnsaid ? value : 'known',
    value: isUnsaid ? undefined : valueOf(field, value),
    estimate: false,
    source: from,
    checked: '2026-11-20',
    said: from.published,
    ...more,
  };
}

export function event(
  what: ModelEvent['what'],
  on: string,
  surface = 'Acme API',
  more: Partial<ModelEvent> = {},
): ModelEvent {
  return { what, on, surface, source: CARD, checked: '2026-11-20', said: CARD.published, ...more };
}

export const QUIZ: Benchmark = {
  id: 'quiz' as BenchmarkId,
  name: 'Quiz',
  aliases: [],
  area: 'knowledge',
  measures: 'Questions with four options.',
  metric: 'share answered right',
  unit: '%',
  better: 'higher',
  runs: [],
  body: '',
};

export function score(value: number, more: Partial<Score> = {}): Score {
  return {
    benchmark: QUIZ,
    value,
    settings: '0-shot',
    by: 'the lab',
    source: LAB,
    checked: '2026-11-20',
    said: LAB.published,
    ...more,
  };
}

export function provider(name: string, developer?: string): Provider {
  const id = name.toLowerCase() as ProviderId;
  return { id, name, aliases: [], developer, apps: [], sells: [], body: '' };
}

export function offer(from: Provider, prices: Parts<Offer> = {}): Offer {
  const testimony = { source: INDEX, checked: '2026-11-20', said: '2026-11-20' };
  return { provider: from, model: '', terms: [], free: false, ...testimony, ...prices } as Offer;
}

/** A model whose releases are claims too, as in the catalog. */
export function model(id: string, more: Parts<Model> = {}): Model {
  const parts = { claims: [], scores: [], events: [], remarks: [], offers: [], layouts: [] };
  const made = {
    id,
    name: id.charAt(0).toUpperCase() + id.slice(1),
    developer: 'Acme',
    family: 'family',
    aliases: [],
    pointedTo: [],
    reviewed: '2026-11-20',
    body: '',
    ownApis: ['Acme API'],
    ownApps: ['ChatGPT'],
    ...parts,
    ...more,
  } as Model;
  const released = made.events.filter(({ what }) => what === 'released');
  const claims = released.map((one) => claim('released', one.on, one.source, { said: one.said }));
  return { ...made, claims: [...made.claims, ...claims] };
}

export function catalogOf(models: Model[], benchmarks: Benchmark[] = [QUIZ]): Catalog {
  const offers = models.flatMap((one) => one.offers);
  const providers = offers.map((one) => one.provider);
  const none = { families: [], sources: [], useCases: [], matchups: [], guides: [], cards: [] };
  return { ...none, boards: [], models, benchmarks, offers, providers: [...new Set(providers)] };
}

/** Two models, Alpha and Beta, compared on the build date; further models may stand beside them. */
export function compared(
  a: Parts<Model>,
  b: Parts<Model>,
  { others = [], date = SAMPLE_DATE }: { others?: Model[]; date?: string } = {},
): Comparison {
  const models = { a: model('alpha', a), b: model('beta', b) };
  return compare(studyAll(catalogOf([models.a, models.b, ...others]), date), models);
}

/** A row that has to be there. */
export function rowOf(comparison: Comparison, id: string): Row {
  const row = rowNamed(comparison, id);
  if (!row) throw new Error(`There is no row "${id}"`);
  return row;
}

/** What is shown where these are all the claims. */
export function cellOf(claims: Claim[]): Cell {
  const [first] = claims;
  if (!first) throw new Error('A cell needs a claim');
  return rowOf(compared({ claims }, {}), first.field).cells.a;
}

/** How a row comes out where one claim is made of each side. */
export function outcomeOf(field: FieldId, a: unknown, b: unknown): Outcome {
  const claims = (value: unknown) => (value === undefined ? [] : [claim(field, value)]);
  return rowOf(compared({ claims: claims(a) }, { claims: claims(b) }), field).outcome;
}

/** Who says it, by id. */
export function idsOf(voices: Cell['voices']): string[] {
  return voices.map(({ source: { id } }) => id);
}

/** An outcome of Alpha and Beta as a reader meets it: its margin and its reasons in words. */
export function inWords(outcome: Outcome): object {
  const names = { a: 'Alpha', b: 'Beta' };
  return {
    ...outcome,
    ...('margin' in outcome ? { margin: sayMargin(outcome.margin) } : {}),
    ...('why' in outcome ? { why: sayWhys(outcome, names).join('; ') } : {}),
  };
}
