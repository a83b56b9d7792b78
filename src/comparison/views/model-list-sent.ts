import type { ListFigure } from './list-figure.ts';
import type { ModelColumnId } from './model-column.ts';

/** What a page of models gets from the build beside itself: every model with every column. */

/** A figure as it is sent: its text where that is all there is to it, nothing where it is unknown. */
export type SentFigure = string | ListFigure | null;

/** Every model with every column, for the script that completes the table. */
export interface SentModels {
  /** Each with the row of a model's page to which its figures lead. */
  columns: { id: ModelColumnId; label: string; row?: string | undefined }[];
  models: {
    id: string;
    name: string;
    /** Other names that a filter finds it by. */
    names: string;
    isListed?: boolean | undefined;
    figures: SentFigure[];
  }[];
}

/** The figure that was sent. */
export function openFigure(sent: SentFigure, usual: string | undefined): ListFigure {
  if (sent === null) return { text: 'Unknown', sort: '' };
  return typeof sent === 'string' ? { text: sent, sort: sent, row: usual } : sent;
}
