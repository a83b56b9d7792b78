import type { Model } from '../../catalog/catalog.ts';
import type { Cell } from '../evidence/cell.ts';
import type { ScoreChange } from '../scores/score-change.ts';
import { type Brief, briefOf } from './brief.ts';

/** A row with a cell for each of several models. */
export interface MemberRow {
  /** Its address on the page. */
  id: string;
  /** Its address on the pages of the models. */
  row: string;
  label: string;
  explain: string;
  cells: Cell[];
  /** Each cell as the page shows it. */
  shown: MemberCell[];
}

/** What one model shows in a row. */
export interface MemberCell {
  model: Model;
  brief: Brief;
  /** How far it is from the one before: `fell 7.1 points`. */
  move?: string | undefined;
}

/** A row of models, each with its cell. */
export function memberRow(
  row: Omit<MemberRow, 'shown'>,
  models: readonly Model[],
  moves: readonly (string | undefined)[] = [],
): MemberRow {
  const shown = models.flatMap((model, index): MemberCell[] => {
    const cell = row.cells[index];
    return cell ? [{ model, brief: briefOf(cell), move: moves[index] }] : [];
  });
  return { ...row, shown };
}

/** A test that was run in the same way on several models, as a row of them. */
export function scoreRow(change: ScoreChange, models: readonly Model[]): MemberRow {
  const { id, benchmark, settings, by, cells, moves } = change;
  const row = { id, row: benchmark.id, label: benchmark.name, cells };
  const explain = `${settings}, run by ${by}`;
  return memberRow(
    { ...row, explain },
    models,
    moves.map((move) => move?.says),
  );
}
