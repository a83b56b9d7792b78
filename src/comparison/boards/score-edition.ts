import type { Benchmark, Board, BoardRow, Model, Score } from '../../catalog/catalog.ts';
import { firstDay } from '../../catalog/values/date.ts';
import type { Effort } from '../../catalog/values/effort.ts';
import { byRun } from '../../catalog/link/board.ts';
import { RESULT } from '../../catalog/types/benchmark.ts';
import { isFoundWrong } from '../evidence/rank.ts';

type Run = Benchmark['runs'][number];

/**
 * Results in the records of models that one party ran alike, as editions of their benchmark, the
 * newest first. What somebody has found wrong is left out, and so is what only an article relays, but
 * where the record of the run lets it in.
 */
export function scoreEditions(models: readonly Model[], benchmark: Benchmark): Board[] {
  return benchmark.runs
    .flatMap((run) => toEdition(models, benchmark, run))
    .toSorted((one, other) => other.day.localeCompare(one.day, 'en'));
}

function toEdition(models: readonly Model[], benchmark: Benchmark, run: Run): Board[] {
  const found = models.flatMap((model) =>
    model.scores.filter((score) => isOf(score, benchmark, run)).map((score) => ({ model, score })),
  );
  const [first] = found;
  if (!first) return [];
  const { source, checked } = first.score;
  const days = found.map(({ score }) => dayOf(score)).toSorted();
  return [
    {
      id: benchmark.id,
      name: run.name,
      benchmark,
      by: run.by,
      day: days.at(-1) ?? '',
      source,
      checked,
      settings: first.score.settings,
      licence: '',
      weaknesses: run.weak ? [run.weak] : [],
      metrics: [
        {
          id: RESULT,
          label: benchmark.name,
          measures: benchmark.measures,
          // An index has no unit that a figure needs.
          unit: benchmark.unit === 'index' ? undefined : benchmark.unit,
          better: benchmark.better,
          margin: run.margin,
        },
      ],
      groups: [],
      rows: newestOfEach(found.map(({ model, score }) => toRow(model, score))),
      body: '',
    },
  ];
}

function isOf(score: Score, benchmark: Benchmark, { by, settings, relayed }: Run): boolean {
  return (
    score.benchmark.id === benchmark.id &&
    score.by === by &&
    (relayed === true || !isOnlyRelayed(score)) &&
    !isFoundWrong(score) &&
    settings.some((start) => score.settings.startsWith(start))
  );
}

function isOnlyRelayed({ source }: Score): boolean {
  return source.tier === 'secondary';
}

function dayOf({ on, said, checked }: Score): string {
  return firstDay(on ?? said ?? checked);
}

function toRow(model: Model, score: Score): BoardRow {
  const { value, margin, detail } = score;
  return {
    model: model.id,
    effort: effortIn(`${score.settings}, ${detail ?? ''}`),
    values: { [RESULT]: value },
    margins: margin === undefined ? {} : { [RESULT]: margin },
    on: dayOf(score),
    isRelayed: isOnlyRelayed(score),
    settings: detail,
  };
}

const WORDS: [RegExp, Effort][] = [
  [/no thinking|thinking switched off/, 'none'],
  [/with reasoning|default thinking/, 'thinking'],
];

/** The effort that the settings of a result name: `reasoning effort high`, `with 32k thinking tokens`. */
function effortIn(settings: string): Effort | undefined {
  const level = /\beffort (none|minimal|low|medium|high|xhigh|max)\b/.exec(settings)?.[1];
  if (level) return level as Effort;
  const budget = /(\d+)k (?:thinking )?tokens/i.exec(settings)?.[1];
  if (budget) return `thinking-${Number(budget)}k`;
  return WORDS.find(([words]) => words.test(settings))?.[1];
}

/** Of several runs of a model at one effort the newest, since the older ones were of earlier builds. */
function newestOfEach(rows: BoardRow[]): BoardRow[] {
  const newest = rows.toSorted((one, other) => (other.on ?? '').localeCompare(one.on ?? '', 'en'));
  return newest
    .filter(
      (row, index) =>
        newest.findIndex(({ model, effort }) => model === row.model && effort === row.effort) ===
        index,
    )
    .toSorted(byRun);
}
