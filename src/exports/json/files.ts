import { pairId } from '../../comparison/rows/pair.ts';
import { pagesOf } from '../../comparison/rows/pages.ts';
import type { Studies } from '../../comparison/study/studies.ts';
import { changesResult } from './changes.ts';
import * as lists from './lists.ts';
import { modelLine, modelResult } from './model.ts';
import { pairLine, pairResult } from './pair.ts';
import { type JsonKind, type ResultOf, SCHEMA_VERSION } from './shapes.ts';

/** A file under `/api/v1/`: `models/gpt-4o` is `/api/v1/models/gpt-4o.json`. */
export interface JsonFile {
  path: string;
  kind: JsonKind;
  /** Its whole text, made when it is asked for. */
  text: () => string;
}

/** Every file but the schema, in the order of the index. */
export function jsonFiles(studies: Studies): JsonFile[] {
  const files = [...listFiles(studies), ...recordFiles(studies)];
  const index = files.map(({ path, kind }) => ({ path: `/api/v1/${path}.json`, kind }));
  return [fileOf(studies, 'index', 'index', () => index), ...files];
}

function fileOf<K extends JsonKind>(
  { date }: Studies,
  kind: K,
  path: string,
  result: () => ResultOf<K>,
): JsonFile {
  const whole = () => ({ schemaVersion: SCHEMA_VERSION, generatedAt: date, result: result() });
  return { path, kind, text: () => JSON.stringify(whole()) };
}

function listFiles(studies: Studies): JsonFile[] {
  const { models, providers, families, benchmarks, boards, useCases, sources } = studies;
  const list = <K extends JsonKind>(kind: K, result: () => ResultOf<K>) =>
    fileOf(studies, kind, kind, result);
  return [
    list('models', () => models.map(modelLine)),
    list('models-full', () => models.map((model) => modelResult(studies, model))),
    list('pairs', () => pagesOf(studies).map(pairLine)),
    list('providers', () => providers.map(lists.providerLine)),
    list('families', () => families.map((family) => lists.familyLine(studies, family))),
    list('benchmarks', () => benchmarks.map(lists.benchmarkLine)),
    list('boards', () => boards.map(lists.boardLine)),
    list('jobs', () => useCases.map(lists.jobLine)),
    list('sources', () => sources.map(lists.sourceLine)),
    list('lifecycle', () => lists.lifecycleResult(studies)),
    list('changes', () => changesResult(studies)),
  ];
}

function recordFiles(studies: Studies): JsonFile[] {
  const { models, providers, boards, useCases } = studies;
  return [
    ...models.map((model) =>
      fileOf(studies, 'model', `models/${model.id}`, () => modelResult(studies, model)),
    ),
    ...pagesOf(studies).map((pair) =>
      fileOf(studies, 'pair', `pairs/${pairId(pair)}`, () => pairResult(studies, pair)),
    ),
    ...providers.map((one) =>
      fileOf(studies, 'provider', `providers/${one.id}`, () => lists.providerResult(studies, one)),
    ),
    ...boards.map((board) =>
      fileOf(studies, 'board', `boards/${board.id}`, () => lists.boardResult(board)),
    ),
    ...useCases.map((useCase) =>
      fileOf(studies, 'job', `jobs/${useCase.id}`, () => lists.jobResult(studies, useCase)),
    ),
  ];
}
