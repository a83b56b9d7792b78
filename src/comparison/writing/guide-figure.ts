import type { Catalog, Model } from '../../catalog/catalog.ts';
import { isFieldId, isPriceRow, rowIds } from '../../catalog/row-id.ts';
import { nearest } from '../../catalog/text/nearest.ts';
import type { Cell } from '../evidence/cell.ts';
import type { Comparison } from '../rows/compare.ts';
import { fieldCell } from '../evidence/field-cell.ts';
import { type Find, sayNoRow, sayNoValue } from './token.ts';
import { jobOf } from '../jobs/job.ts';
import { sayResult } from '../telling/job-telling.ts';
import { lifeOf } from '../lives/lifecycle.ts';
import { availabilityCell } from '../rows/availability-row.ts';
import { inOrder, pairId } from '../rows/pair.ts';
import { pairFigure, pairMargin, pairPage } from './pair-figure.ts';
import { ownPriceCell } from '../offers/price.ts';
import type { Prose } from '../prose/prose.ts';
import { resultsOf, scoreCell } from '../scores/score.ts';
import { tellCell } from '../telling/telling.ts';

/** Gives the comparison of a pair by its id, if there is such a pair. */
export type Compare = (pair: string) => Comparison | undefined;

/**
 * Finds figures for a text about any models: `[[gpt-4o context-window]]` from a model's own page,
 * `[[gpt-4o mmmu vs llama-4-maverick]]` as a pair's row has it, and
 * `[[gpt-4o-vs-llama-4-maverick context-window]]` for how far the leader of that row is ahead, and
 * `[[gpt-4o-vs-llama-4-maverick job-coding]]` for which of the two a job wants.
 */
export function figuresOfAll(catalog: Catalog, compare: Compare, date: string): Find {
  return ({ subject, row, rival }) => {
    const pair = compare(subject);
    if (pair) return row.startsWith('job-') ? jobFigure(catalog, pair, row) : pairMargin(pair, row);
    const model = findModel(catalog, subject);
    if (typeof model === 'string') return model;
    if (rival === undefined) return modelFigure(catalog, model, row, date);
    const other = findModel(catalog, rival);
    if (typeof other === 'string') return other;
    const against = compare(pairId(inOrder(model, other)));
    return against ? pairFigure(against, model.id, row, pairPage(against)) : 'a model has no pair';
  };
}

/** Which of a pair a job wants: `Llama 4 Maverick`, `Split`, `Not enough evidence`. */
function jobFigure(catalog: Catalog, pair: Comparison, row: string): Prose | string {
  const useCase = catalog.useCases.find(({ id }) => `job-${id}` === row);
  if (useCase) {
    const text = sayResult(jobOf(catalog, pair, useCase), pair);
    return [{ text, row, page: pairPage(pair) }];
  }
  const known = catalog.useCases.map(({ id }) => `job-${id}`);
  return sayNoRow('this pair', row, known);
}

function findModel(catalog: Catalog, id: string): Model | string {
  const model = catalog.models.find((candidate) => candidate.id === id);
  if (model) return model;
  const guess = id.includes('-vs-') ? guessPair(catalog, id) : guessModel(catalog, id)?.id;
  return `there is no model or pair "${id}"${guess ? `; did you mean "${guess}"?` : ''}`;
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
function modelFigure(catalog: Catalog, model: Model, row: string, date: string): Prose | string {
  const cell = cellOf(catalog, model, row, date);
  const benchmarks = catalog.benchmarks.map(({ id }) => id);
  const known = rowIds(benchmarks);
  if (!cell) return sayNoRow(model.name, row, known);
  if (cell.state !== 'known') return sayNoValue(cell);
  const place = isPriceRow(row) ? 'prices' : row;
  return tellCell(cell, place, `/models/${model.id}/`);
}

function cellOf(catalog: Catalog, model: Model, row: string, date: string): Cell | undefined {
  if (isFieldId(row)) return fieldCell(catalog, model, row, date);
  if (row === 'availability') return availabilityCell(lifeOf(model, date));
  const results = resultsOf(catalog, model).find(({ benchmark }) => benchmark.id === row)?.results;
  const [first] = results ?? [];
  return results && first ? scoreCell(first, results, model) : ownPriceCell(model, row, date);
}
