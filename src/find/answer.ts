import { lowerFirst } from '../comparison/prose/lower-first.ts';
import { inOrder, placeOfTwo } from '../comparison/rows/pair-id.ts';
import type { AskedRow, FindIndex, FoundModel, Named } from './find-index.ts';
import { questionReader } from './question.ts';
import type { ReadQuestion, Subject } from './subject.ts';
import { isListWord, isTableWord, tableOf } from './table.ts';
import { isSlip, unitsOf } from './spelling.ts';
import { isStop } from './words.ts';

/** A page, or a part of one, that answers a question by what it is called. */
export interface Hit {
  /** Its address beneath the root: `models/gpt-4o/#context-window`. */
  path: string;
  kind: string;
  title: string;
  /** What of the page is meant: `Context window`. */
  part?: string | undefined;
}

/** What is found by name, and what is to be looked up in texts. */
export interface Answer {
  hits: Hit[];
  /** Names that were meant for a model that has no page here. */
  strangers: string[];
  /** Addresses of the records that a text has to be about. */
  about: string[];
  /** What else is asked, for a search in texts. */
  rest: string;
  /** Whether the hits answer all of it, so that they stand before any text. */
  isWhole: boolean;
}

/** Where a reader begins who asks for the best of all. */
const STARTS: Hit[] = [
  { path: 'use-cases/', kind: 'Page', title: 'Use cases' },
  { path: 'models/', kind: 'Page', title: 'Models' },
  { path: 'compare/', kind: 'Page', title: 'Compare models' },
];

/** So many of each side of `4o vs claude` meet, and so many pairs follow the page of a model. */
const MOST_A_SIDE = 4;
const MOST_PAIRS = 8;
const FEW = 3;

/** So many of those near to a stranger are named. */
const MOST_NEAR = 5;

/** Answers questions by an index: the likeliest page first. */
export function answerer(index: FindIndex): (question: string) => Answer {
  const read = questionReader(index);
  return (text) => answerTo(read(text), text, index);
}

function answerTo(question: ReadQuestion, text: string, index: FindIndex): Answer {
  const { subjects, rows, jobs, benchmarks, providers, rest } = question;
  const left = question.left.filter((word) => subjects.length > 0 || !isTableWord(word));
  const isAsked = [rows, jobs, benchmarks, providers].some((kind) => kind.length > 0);
  const hits = uniqueBy(hitsOf(question, index), ({ path }) => path);
  return {
    hits,
    strangers: subjects.flatMap((subject) => (subject.kind === 'stranger' ? subject.text : [])),
    about: subjects.length > 0 ? aboutOf(question) : [],
    rest: subjects.length > 0 ? rest.join(' ') : text,
    isWhole:
      hits.length > 0 &&
      (left.length === 0 || subjects.length > 1 || (subjects.length === 1 && isAsked)),
  };
}

function hitsOf(question: ReadQuestion, index: FindIndex): Hit[] {
  const subjects = uniqueBy(
    question.subjects.filter(isHelpful),
    ({ models, text: name }) => models[0]?.id ?? name,
  );
  const [one, other, ...more] = subjects;
  const singles = subjects.flatMap((subject) => meant(subject).slice(0, 1));
  if (one && other && more.length > 0) return severalHits(singles, question);
  if (one && other) return pairHits(one, other, question, index);
  if (one?.kind === 'model' && one.models[0]) return modelHits(one.models[0], question, index);
  if (one) return groupHits(one, question, index);
  return otherHits(question);
}

/** A stranger that no name is near to leads nowhere. */
function isHelpful({ models }: Subject): boolean {
  return models.length > 0;
}

/** Three or four in one table, then each two. */
function severalHits(models: readonly FoundModel[], question: ReadQuestion): Hit[] {
  const four = models.slice(0, MOST_A_SIDE);
  const table: Hit = {
    path: `compare/?models=${four.map(({ id }) => id).join(',')}`,
    kind: 'Matchup',
    title: four.map(({ name }) => name).join(', '),
    part: 'in one table',
  };
  const pairs = four.flatMap((one, at) =>
    four.slice(at + 1).map((other) => pairHit(one, other, question)),
  );
  return [table, ...pairs];
}

function pairHits(one: Subject, other: Subject, question: ReadQuestion, index: FindIndex): Hit[] {
  const pairs = meant(one)
    .slice(0, MOST_A_SIDE)
    .flatMap((a) =>
      meant(other)
        .slice(0, MOST_A_SIDE)
        .map((b): [FoundModel, FoundModel] => [a, b]),
    )
    .filter(([a, b]) => a !== b)
    .slice(0, MOST_PAIRS)
    .map(([a, b]) => pairHit(a, b, question));
  const each = [one, other].flatMap((subject) => [
    ...familyHits(subject),
    ...meant(subject)
      .slice(0, FEW)
      .map((model) => modelHit(model)),
  ]);
  const [only] = meant(one);
  const isSame = pairs.length === 0 && only;
  return isSame ? modelHits(only, question, index) : [...pairs, ...each];
}

function modelHits(model: FoundModel, question: ReadQuestion, index: FindIndex): Hit[] {
  const { rows, jobs, benchmarks, providers, pages } = question;
  const isLeaving = pages.some(({ id }) => id === 'moving') && model.isLeft;
  const opponents = index.models.filter((other) => other !== model).slice(0, FEW);
  return [
    ...(isLeaving ? [movingHit(model)] : []),
    ...partHits(model, question),
    ...jobs.filter(() => rows.length === 0).map((job) => namedHit('use-cases', 'Use case', job)),
    ...providers.map((provider) => namedHit('providers', 'Provider', provider)),
    ...benchmarks.map((benchmark) => namedHit('benchmarks', 'Benchmark', benchmark)),
    modelHit(model),
    ...(model.isLeft ? [movingHit(model)] : []),
    ...families(index, model),
    ...opponents.map((other) => pairHit(model, other, question)),
  ];
}

/** The parts of a model's page that answer: its rows, its prices at a provider, its results. */
function partHits(model: FoundModel, { rows, benchmarks, providers }: ReadQuestion): Hit[] {
  const parts = [...rows];
  if (providers.length > 0 && rows.length === 0) parts.push({ id: 'prices', name: 'Prices' });
  if (benchmarks.length > 0) parts.push({ id: 'results', name: 'Benchmark results' });
  return parts.map((row) => ({
    ...modelHit(model),
    path: `models/${model.id}/#${row.id}`,
    part: row.name,
  }));
}

/** A family, a maker, or several who share a name; those near to a stranger. */
function groupHits(subject: Subject, question: ReadQuestion, index: FindIndex): Hit[] {
  const { kind, named } = subject;
  if (kind === 'stranger') return meant(subject).map((model) => modelHit(model));
  const isFirst = kind === 'several' && !isBrand(subject);
  const members = meant(subject);
  // A family of one is that one.
  const isMany = index.models.filter(({ family }) => family === named?.id).length > 1;
  const asked = members.slice(0, isFirst ? 1 : FEW).flatMap((model) => partHits(model, question));
  const providers = [...(subject.sellers ?? []), ...question.providers].map((one) =>
    namedHit('providers', 'Provider', one),
  );
  const table = tableOf(question);
  const [query, title] =
    kind === 'maker' && named
      ? [`developer=${named.name}`, `by ${named.name}`]
      : [`q=${subject.text}`, `named ${subject.text}`];
  const ofMaker = kind === 'maker' ? [tableHit(query, title)] : [];
  const isList = question.asking.some(isListWord);
  return [
    ...(table ? [tableHit(`${query}&${table.query}`, `${title}, ${table.title}`)] : []),
    ...asked,
    ...(isList ? ofMaker : []),
    ...(kind === 'maker' ? providers : []),
    ...(isMany ? familyHits(subject) : []),
    ...ofMaker,
    ...members.map((model) => modelHit(model)),
    ...providers,
    ...question.jobs.map((job) => namedHit('use-cases', 'Use case', job)),
    ...question.benchmarks.map((one) => namedHit('benchmarks', 'Benchmark', one)),
    ...(isFirst || !isMany ? families(index, members[0]) : []),
  ];
}

/** What is found where nobody is named. */
function otherHits(question: ReadQuestion): Hit[] {
  const { rows, jobs, benchmarks, providers, pages } = question;
  const table = tableOf(question);
  const isList = table !== undefined && !table.isWeak;
  const tables = rows.flatMap((row) => rowTable(row));
  // "What is the best AI?" asks nothing that can be looked up: the jobs are where to begin.
  const isOpen = !pages[0] && question.rest.length > 0 && question.rest.every(isStop);
  return [
    ...(isOpen ? STARTS : []),
    ...(isList ? [tableHit(table.query, table.title)] : []),
    ...pages.map((page) => namedHit('', 'Page', page)),
    ...benchmarks.map((benchmark) => namedHit('benchmarks', 'Benchmark', benchmark)),
    ...providers.map((provider) => namedHit('providers', 'Provider', provider)),
    ...jobs.map((job) => namedHit('use-cases', 'Use case', job)),
    ...(table && !isList ? [tableHit(table.query, table.title)] : []),
    ...tables,
  ];
}

function rowTable({ name, table }: AskedRow): Hit[] {
  return table === undefined ? [] : [tableHit(table, `by ${lower(name)}`)];
}

function tableHit(query: string, title: string): Hit {
  return { path: `models/?${query}`, kind: 'List', title: `Models ${title}` };
}

function pairHit(
  one: FoundModel,
  other: FoundModel,
  { rows, jobs, benchmarks }: ReadQuestion,
): Hit {
  const { a, b } = inOrder(one, other);
  const [row] = rows;
  const [job] = jobs;
  const [benchmark] = benchmarks;
  const part =
    (row && { id: row.pair ?? row.id, name: row.name }) ??
    (benchmark && { id: benchmark.id, name: benchmark.name }) ??
    (job && { id: 'jobs', name: job.name });
  const page = `compare/${placeOfTwo(a, b)}`;
  return {
    path: part ? `${page}#${part.id}` : page,
    kind: 'Matchup',
    title: `${a.name} vs ${b.name}`,
    part: part?.name,
  };
}

function modelHit({ id, name }: FoundModel): Hit {
  return { path: `models/${id}/`, kind: 'Model', title: name };
}

function movingHit({ id, name }: FoundModel): Hit {
  return { path: `moving/${id}/`, kind: 'Moving on', title: `What to move to from ${name}` };
}

function familyHits({ kind, named }: Subject): Hit[] {
  return kind === 'family' && named ? [namedHit('families', 'Family', named)] : [];
}

function families(index: FindIndex, model: FoundModel | undefined): Hit[] {
  const family = index.families.find(({ id }) => id === model?.family);
  return family ? [namedHit('families', 'Family', family)] : [];
}

function namedHit(folder: string, kind: string, { id, name }: Named): Hit {
  return { path: folder ? `${folder}/${id}/` : `${id}/`, kind, title: name };
}

/**
 * Who is meant, the likeliest first: those that can be used before those that cannot. Of a brand,
 * `claude`, and of a family, those of whom people keep records, then whom most is written about; of
 * a line, `gemini pro`, whose name says least besides, then the newest.
 */
function meant(subject: Subject): FoundModel[] {
  const { models, kind } = subject;
  if (kind === 'model' || models.length < 2) return models;
  if (kind === 'stranger') return models.slice(0, MOST_NEAR);
  const isLine = kind === 'several' && !isBrand(subject);
  return isLine ? models.toSorted(byLine(subject)) : models.toSorted(byRecord);
}

function byRecord(one: FoundModel, other: FoundModel): number {
  const areListed = one.isListed && other.isListed;
  return (
    Number(one.isGone ?? false) - Number(other.isGone ?? false) ||
    Number(one.isListed ?? false) - Number(other.isListed ?? false) ||
    goneness(one) - goneness(other) ||
    (areListed ? newerFirst(one, other) : 0)
  );
}

function byLine({ text }: Subject): (one: FoundModel, other: FoundModel) => number {
  const typed = unitsOf(text);
  return (one, other) =>
    unsaid(one, typed).brand - unsaid(other, typed).brand ||
    unsaid(one, typed).units - unsaid(other, typed).units ||
    (unsaid(one, typed).brand > 0 ? byRecord(one, other) : 0) ||
    Number(one.isGone ?? false) - Number(other.isGone ?? false) ||
    newerFirst(one, other);
}

/** How much of a name was not typed: its first word, and how many in all, but for a date in brackets. */
function unsaid({ name }: FoundModel, typed: readonly string[]): { brand: number; units: number } {
  const units = unitsOf(name.replace(/\(.*\)/, ''));
  const isMissing = (unit: string) => !typed.some((said) => said === unit || isSlip(said, unit));
  return { brand: Number(isMissing(units[0] ?? '')), units: units.filter(isMissing).length };
}

function newerFirst(one: FoundModel, other: FoundModel): number {
  return other.released.localeCompare(one.released, 'en');
}

/** Those that stay come first, then those that leave, then those that have left. */
function goneness({ isGone, isLeft }: FoundModel): number {
  if (isGone) return 2;
  return isLeft ? 1 : 0;
}

function isBrand({ text }: Subject): boolean {
  return unitsOf(text).length === 1 && !/\d/.test(text);
}

function aboutOf({ subjects, benchmarks, providers }: ReadQuestion): string[] {
  return [
    ...subjects.flatMap(({ kind, models: [model], named }) => {
      if (kind === 'model' && model) return [`models/${model.id}`];
      return kind === 'family' && named ? [`families/${named.id}`] : [];
    }),
    ...benchmarks.map(({ id }) => `benchmarks/${id}`),
    ...providers.map(({ id }) => `providers/${id}`),
  ];
}

function lower(label: string): string {
  return lowerFirst(label);
}

function uniqueBy<Item>(items: readonly Item[], keyOf: (item: Item) => string): Item[] {
  return [...Map.groupBy(items, keyOf).values()].flatMap(([first]) => first ?? []);
}
