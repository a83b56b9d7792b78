import type { Catalog, Model } from '../../catalog/catalog.ts';
import { isFieldId, isPriceRow, rowIds } from '../../catalog/row-id.ts';
import { nearest } from '../../catalog/text/nearest.ts';
import type { Cell } from '../evidence/cell.ts';
import { type Comparison, compare } from '../rows/compare.ts';
import { type Find, sayNoRow, sayNoValue } from './token.ts';
import { jobOf } from '../jobs/job.ts';
import { sayResult } from '../telling/job-telling.ts';
import { availabilityCell } from '../rows/availability-row.ts';
import { inOrder, pairId, pairNamed } from '../rows/pair-id.ts';
import { pairFigure, pairMargin, pairPage } from './pair-figure.ts';
import { ownPriceCell } from '../offers/price.ts';
import type { Prose } from '../prose/prose.ts';
import { scoreCell } from '../scores/score.ts';
import type { Studies } from '../study/studies.ts';
import type { Study } from '../study/study.ts';
import { tellCell } from '../telling/telling.ts';

/** The comparison of a pair by its id; undefined where there is no such pair. */
export function compareById(studies: Studies, pair: string): Comparison | undefined {
  const models = pairNamed(studies.models, pair);
  return models && compare(studies, models);
}

/**
 * Finds figures for a text about any models: `[[gpt-4o context-window]]` from a model's own page,
 * `[[gpt-4o mmmu vs llama-4-maverick]]` as a pair's row has it, and
 * `[[gpt-4o-vs-llama-4-maverick context-window]]` for how far the leader of that row is ahead, and
 * `[[gpt-4o-vs-llama-4-maverick job-coding]]` for which of the two a job wants.
 */
export function figuresOfAll(studies: Studies): Find {
  return ({ subject, row, rival }) => {
    const pair = compareById(studies, subject);
    if (pair) return row.startsWith('job-') ? jobFigure(studies, pair, row) : pairMargin(pair, row);
    const model = findModel(studies, subject);
    if (typeof model === 'string') return model;
    if (rival === undefined) return modelFigure(studies, model, row);
    const other = findModel(studies, rival);
    if (typeof other === 'string') return other;
    const against = compareById(studies, pairId(inOrder(model, other)));
    return against ? pairFigure(against, model.id, row, pairPage(against)) : 'a model has no pair';
  };
}

/** Which of a pair a job wants: `Llama 4 Maverick`, `Split`, `Not enough evidence`. */
function jobFigure(studies: Studies, pair: Comparison, row: string): Prose | string {
  const useCase = studies.useCases.find(({ id }) => `job-${id}` === row);
  if (useCase) {
    const text = sayResult(jobOf(studies, pair, useCase), pair);
    return [{ text, row, page: pairPage(pair) }];
  }
  const known = studies.useCases.map(({ id }) => `job-${id}`);
  return sayNoRow('this pair', row, known);
}

function findModel(catalog: Catalog, id: string): Model | string {
  const model = catalog.models.find((candidate) => candidate.id === id);
  if (model) return model;
  const guess = id.includes('-vs-') ? guessPair(catalog, id) : guessModel(catalog, id)?.id;
  return `there is no model or pair "${id}"${guess ? `; did you mean "${guess}"?` : '. Write an id that is on record'}`;
}

/** The model that a misspelt id or another spelling of its name was perhaps meant for. */
function guessModel({ models }: Catalog, id: string): Model | undefined {
  const known = new Map(
    models.flatMap((model) => [model.id, ...model.aliases].map((name) => [name, model] as const)),
  );
  return known.get(nearest(id, [...known.keys()]) ?? '');
}

/** The same of a pair, whichever of its models stands first. */
function guessPair(catalog: Catalog, id: string): string | undefined {
  const [one, other] = id.split('-vs-').map((half) => guessModel(catalog, half));
  return one && other && one !== other ? pairId(inOrder(one, other)) : undefined;
}

/** The value of a row of a model's page, as a link to it. */
function modelFigure(studies: Studies, model: Model, row: string): Prose | string {
  const cell = cellOf(studies.of(model), row);
  const benchmarks = studies.benchmarks.map(({ id }) => id);
  const known = rowIds(benchmarks);
  if (!cell) return sayNoRow(model.name, row, known);
  if (cell.state !== 'known') return sayNoValue(cell);
  const place = isPriceRow(row) ? 'prices' : row;
  return tellCell(cell, place, `/models/${model.id}/`);
}

function cellOf(study: Study, row: string): Cell | undefined {
  const { model } = study;
  if (isFieldId(row)) return study.cell(row);
  if (row === 'availability') return availabilityCell(study.life);
  const results = study.results.find(({ benchmark }) => benchmark.id === row)?.results;
  const [first] = results ?? [];
  return results && first
    ? scoreCell(first, results, model)
    : ownPriceCell(model, study.offers, row);
}
