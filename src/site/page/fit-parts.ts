import type { Model, Source } from '../../catalog/catalog.ts';
import type { FitModel, FitParts } from '../../comparison/fit/parts.ts';
import {
  type CardShape,
  type ShapeFigure,
  type ModelShape,
  cardShapeOf,
  shapeOf,
} from '../../comparison/fit/shape-of.ts';
import { type Studies, once } from '../../comparison/study/studies.ts';
import { FIGURE_WORDS, sayBytes } from '../../comparison/telling/fit.ts';
import { joinWords } from '../../comparison/prose/join-words.ts';
import { sayNumber } from '../../catalog/values/quantity.ts';

/** A model whose shape is on record. */
export interface Shaped extends ModelShape {
  model: Model;
  parameters?: number | undefined;
  window?: number | undefined;
}

/** Every model whose shape is on record, in the order of names. */
export const shapedModels = once((studies): Shaped[] =>
  studies.models
    .filter(({ layouts }) => layouts.length > 0)
    .map((model) => {
      const known = shapeOf(model);
      const counted = known.figures.find(({ id }) => id === 'parameters')?.value;
      return {
        ...known,
        model,
        parameters: counted ?? numberIn(studies, model, 'parameters-total'),
        window: numberIn(studies, model, 'context-window'),
      };
    }),
);

/** Every card whose memory is on record. */
export function shapedCards({ cards }: Studies): CardShape[] {
  return cards.flatMap(cardShapeOf);
}

function numberIn(
  studies: Studies,
  model: Model,
  field: 'parameters-total' | 'context-window',
): number | undefined {
  const { value } = studies.of(model).cell(field);
  return value?.kind === 'quantity' ? value.number : undefined;
}

/** All of that for the reckoning in a browser. */
export function fitPartsOf(studies: Studies): FitParts {
  const shaped = shapedModels(studies);
  const cards = shapedCards(studies);
  const sources = new Set<Source>([
    ...shaped.flatMap(({ model }) => model.layouts.map(({ source }) => source)),
    ...cards.flatMap((card) => card.sources),
  ]);
  return {
    models: shaped.map(toFitModel),
    cards: cards.map(({ id, name, memory, price, power, sources: said }) => ({
      id,
      name,
      memory,
      price,
      power,
      sources: said.map((source) => source.id),
    })),
    publishers: Object.fromEntries([...sources].map(({ id, publisher }) => [id, publisher])),
  };
}

function toFitModel({ model, figures, files, shape, parameters, window }: Shaped): FitModel {
  const notes = model.layouts
    .filter(({ check = 'agrees' }) => check === 'agrees')
    .flatMap(({ note }) => note ?? []);
  return {
    id: model.id,
    name: model.name,
    parameters,
    shape,
    files: Object.fromEntries(files.map(({ format, bytes }) => [format, bytes])),
    window,
    disputes: [
      ...figures.flatMap(sayDispute),
      ...files.flatMap(({ format, bytes, rivals }) =>
        rivals.map(
          ({ value, source }) =>
            `Files in ${format}: ${sayBytes(bytes)}; ${source.publisher} says ${sayBytes(value)}.`,
        ),
      ),
    ],
    notes: [...new Set(notes)],
    sources: [...new Set(model.layouts.map(({ source }) => source.id))],
  };
}

/** `Key-value heads: 8; Meta says 16.` */
function sayDispute({ id, value, rivals }: ShapeFigure): string[] {
  if (rivals.length === 0) return [];
  const others = rivals.map(
    ({ value: other, source }) => `${source.publisher} says ${sayNumber(other)}`,
  );
  return [`${FIGURE_WORDS[id]}: ${sayNumber(value)}; ${joinWords(others)}.`];
}
