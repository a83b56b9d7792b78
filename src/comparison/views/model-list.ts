import { isFull } from '../../catalog/full.ts';
import type { Studies } from '../study/studies.ts';
import type { ListFigure } from './list-figure.ts';
import { type Maker, makersOf } from './maker.ts';
import { MODEL_COLUMNS, type ModelColumnId, headsOf } from './model-column.ts';
import type { SentFigure, SentModels } from './model-list-sent.ts';
import { type ModelOverview, modelOverview } from './overview.ts';

/** The page of all models: those that people keep records of on a table, the others by maker. */
export interface ModelList {
  /** Of the table as the page comes, without the columns that a reader may add. */
  heads: Record<ModelColumnId, string>;
  rows: ModelOverview[];
  /** All columns that there are to choose from. */
  columns: readonly { id: ModelColumnId; label: string; isUsual: boolean }[];
  makers: Maker[];
  /** How many models are on record at all. */
  total: number;
}

/** What the page of all models shows before a script has brought the rest. */
export function modelList(studies: Studies): ModelList {
  const usual = MODEL_COLUMNS.filter(({ isUsual }) => isUsual);
  const ids = usual.map(({ id }) => id);
  return {
    heads: headsOf(ids),
    rows: studies.models.filter(isFull).map((model) => modelOverview(studies, model, ids)),
    columns: MODEL_COLUMNS,
    makers: makersOf(studies),
    total: studies.models.length,
  };
}

/** All that the table of models can show. */
export function sentModels(studies: Studies): SentModels {
  const overviews = studies.models.map((model) => modelOverview(studies, model));
  const rows = MODEL_COLUMNS.map(
    (_, at) => overviews.find(({ figures }) => figures[at]?.row)?.figures[at]?.row,
  );
  return {
    columns: MODEL_COLUMNS.map(({ id, label }, at) => ({ id, label, row: rows[at] })),
    models: overviews.map(({ model, family, figures }) => ({
      id: model.id,
      name: model.name,
      names: [...model.aliases, family].join(' '),
      isListed: model.isListed,
      figures: figures.map((figure, at) => sendFigure(figure, rows[at])),
    })),
  };
}

function sendFigure(figure: ListFigure, usual: string | undefined): SentFigure {
  const { text, note, isDisputed, sort, is, row } = figure;
  if (text === 'Unknown' && sort === '' && !note && !isDisputed && !is && !row) return null;
  const isPlain = sort === text && !note && !isDisputed && !is && row === usual;
  return isPlain ? text : figure;
}
