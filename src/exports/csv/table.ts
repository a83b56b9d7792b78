import { stringify } from 'csv-stringify/sync';

/** What a cell of a table may hold; undefined and empty text are an empty cell. */
export type CsvCell = string | number | boolean | undefined;

/** A table as RFC 4180 has it: a head, then rows, each ended by CR and LF. */
export interface CsvTable {
  columns: readonly string[];
  rows: readonly (readonly CsvCell[])[];
}

/**
 * A table as text. A text that a spreadsheet would take for a formula begins with an apostrophe;
 * numbers stay numbers.
 */
export function toCsv({ columns, rows }: CsvTable): string {
  return stringify(
    rows.map((row) => [...row]),
    {
      header: true,
      columns: [...columns],
      record_delimiter: 'windows',
      escape_formulas: true,
      cast: { boolean: (yes) => (yes ? 'yes' : 'no'), number: String },
    },
  );
}
