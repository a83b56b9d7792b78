import { FIELD_IDS, fieldOf } from '../../catalog/fields.ts';
import type { Cell, CellValue, Voice } from '../../comparison/evidence/cell.ts';
import type { z } from 'zod';
import type { cellShape, statementShape, valueShape } from './shapes/cell.ts';

type CellOut = z.input<typeof cellShape>;
type StatementOut = z.input<typeof statementShape>;
type ValueOut = z.input<typeof valueShape>;

/** A cell as programs take it; the row says in which unit a quantity is. */
export function toCell(cell: Cell, row: string): CellOut {
  const { state, text, value, by, voices, rivals, estimates, asides } = cell;
  return {
    state,
    text,
    value: value && toValue(value, row),
    shownBy: by,
    statements: voices.map(toStatement),
    rivals: rivals.map(toStatement),
    estimates: estimates.map(toStatement),
    asides: asides.map(toStatement),
  };
}

/** What one source says, with its days. */
function toStatement({ says, source, said, checked, locator, surface, of }: Voice): StatementOut {
  return { says, source: source.id, said, checked, locator, surface, of };
}

/** A value with its unit. */
export function toValue(value: CellValue, row: string): ValueOut {
  if (value.kind !== 'quantity') return value;
  const { kind, number, sense, margin } = value;
  return { kind, number, sense, margin, unit: unitOf(row) };
}

function unitOf(row: string): string | undefined {
  const field = FIELD_IDS.find((id) => id === row);
  return field && fieldOf(field).unit;
}
