import type { BenchmarkId, ModelId } from '../../../src/catalog/types/record-id.ts';
import type { Benchmark, Board, BoardRow, Model, UseCase } from '../../../src/catalog/catalog.ts';
import { compare } from '../../../src/comparison/rows/compare.ts';
import { type Job, jobOf } from '../../../src/comparison/jobs/job.ts';
import { sayBecause, sayResult } from '../../../src/comparison/telling/job-telling.ts';
import { plainText } from '../../../src/comparison/prose/prose.ts';
import { SAMPLE_DATE } from '../../build-date.ts';
import { studyAll } from '../../../src/comparison/study/studies.ts';
import { LAB, type Parts, QUIZ, catalogOf, event, model } from '../make.ts';

/** A job with three boards, two models, and what comes of them. */

export function benchmark(id: string): Benchmark {
  return { ...QUIZ, id: id as BenchmarkId, name: id.toUpperCase() };
}
export const NEAR = benchmark('near');
export const ALSO = benchmark('also');
export const FAR = benchmark('far');

export function useCase(more: Parts<UseCase> = {}): UseCase {
  const named = { id: 'job', name: 'Job', job: 'A job.', question: 'Which', order: 1 };
  const lists = { needs: [], limits: [], costs: [], prefers: [], surfaces: [], opinions: [] };
  const measures = [
    { benchmark: NEAR, metrics: ['score'], weight: 'decides' as const },
    { benchmark: ALSO, metrics: ['score'], weight: 'decides' as const },
    { benchmark: FAR, metrics: ['score'], weight: 'helps' as const },
  ];
  return {
    ...named,
    ...lists,
    measures,
    related: [],
    lengths: [],
    unmeasured: false,
    body: '',
    ...more,
  } as UseCase;
}
export const JOB = useCase();

export type Figures = Record<string, number | [number, number]>;

/** An edition with a figure each, and a least difference of 4. */
export function board(of: Benchmark, figures: Figures, more: Parts<Board> = {}): Board {
  const rows = Object.entries(figures).map(([id, figure]): BoardRow => {
    const [value, margin] = Array.isArray(figure) ? figure : [figure, undefined];
    const margins = margin === undefined ? {} : { score: margin };
    return { model: id as ModelId, values: { score: value }, margins };
  });
  return {
    id: `${of.id}-2026-10`,
    name: `${of.name}, October 2026`,
    benchmark: of,
    by: `the runner of ${of.id}`,
    day: '2026-10-01',
    source: LAB,
    checked: '2026-11-20',
    settings: 'The same prompt for all.',
    licence: 'MIT',
    weaknesses: ['Easy questions.'],
    metrics: [
      {
        id: 'score',
        label: 'Answered right',
        measures: 'Answering.',
        better: 'higher',
        margin: { points: 4, why: 'Two standard errors.' },
      },
    ],
    groups: [],
    body: '',
    rows,
    ...more,
  } as Board;
}

const here = event('released', '2025-01-01', 'weights');
export const made = (more: Parts<Model>): Parts<Model> => ({ events: [here], ...more });

interface Setting {
  boards?: Board[];
  job?: UseCase;
  a?: Parts<Model>;
  b?: Parts<Model>;
  others?: Model[];
}

export function decide(setting: Setting): Job & { because: string; said: string } {
  const { boards = [], job = JOB, a = {}, b = {}, others = [] } = setting;
  const models = { a: model('alpha', made(a)), b: model('beta', made(b)) };
  const catalog = {
    ...catalogOf([models.a, models.b, ...others], [QUIZ, NEAR, ALSO, FAR]),
    boards,
  };
  const studies = studyAll(catalog, SAMPLE_DATE);
  const comparison = compare(studies, models);
  const found = jobOf(studies, comparison, job);
  return {
    ...found,
    because: plainText(sayBecause(found, comparison)),
    said: sayResult(found, comparison),
  };
}

export const OLD = { id: 'old', day: '2025-01-01' };
