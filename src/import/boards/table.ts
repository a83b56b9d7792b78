import { readFileSync, statSync } from 'node:fs';
import { basename } from 'node:path';
import { CsvError, parse } from 'csv-parse/sync';
import type { z } from 'zod';
import type { Problem } from '../../catalog/problems/problem.ts';
import { nearest } from '../../catalog/text/nearest.ts';
import { quoteFound } from '../../catalog/text/quote.ts';
import { COLUMNS, line } from './cell.ts';

/** One figure of a board as its table gives it. */
export interface TableFigure {
  /** The line of the file on which it stands, from 1. */
  line: number;
  name: string;
  metric: string;
  value: number;
  /** The settings, taken apart at their semicolons. */
  clauses: string[];
  on: string;
}

interface Table {
  figures: TableFigure[];
  problems: Problem[];
}

const LARGEST = 5_000_000;
const MOST_LINES = 50_000;

/**
 * Reads a table of a board: comma-separated, a figure a line, its columns named in the first.
 * @returns the figures, or the problems of every line that is refused.
 */
export function readTable(path: string): Table {
  const { size } = statSync(path);
  const at = problemsOf(basename(path));
  if (size > LARGEST)
    return refused(at(1, 'file', `found ${size} bytes; allowed are ${LARGEST}. Split the file`));
  try {
    return toTable(recordsOf(readFileSync(path, 'utf8')), at);
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    const place = typeof error['lines'] === 'number' ? error['lines'] : 1;
    return refused(
      at(place, 'file', `found what is no table (${error.code}). Save it as CSV again`),
    );
  }
}

type ProblemAt = (line: number, field: string, message: string) => Problem;

function problemsOf(file: string): ProblemAt {
  return (line, field, message) => ({
    file,
    line,
    column: 1,
    field,
    message,
    kind: 'table',
    asks: false,
  });
}

function refused(...problems: Problem[]): Table {
  return { figures: [], problems };
}

interface Raw {
  record: string[];
  info: { lines: number };
}

function recordsOf(text: string): Raw[] {
  return parse(text, { bom: true, info: true, skip_empty_lines: true }) as unknown as Raw[];
}

function toTable([head, ...body]: Raw[], at: ProblemAt): Table {
  const columns = head?.record.map((name) => name.trim()) ?? [];
  const missing = COLUMNS.filter((name) => !columns.includes(name));
  if (missing.length > 0)
    return refused(...missing.map((name) => at(1, name, sayMissing(name, columns))));
  if (body.length > MOST_LINES)
    return refused(
      at(1, 'file', `found ${body.length} lines; allowed are ${MOST_LINES}. Split it`),
    );
  const table: Table = { figures: [], problems: [] };
  for (const { record, info } of body) {
    const cells = Object.fromEntries(columns.map((name, index) => [name, record[index]]));
    const { data, error } = line.safeParse(cells);
    if (data) table.figures.push(toFigure(data, info.lines));
    for (const { path, message } of error?.issues ?? []) {
      const column = String(path[0]);
      const found = `found ${quoteFound(cells[column])}; ${message}`;
      table.problems.push(at(info.lines, column, found));
    }
  }
  return table;
}

function sayMissing(name: string, columns: string[]): string {
  const guess = nearest(name, columns);
  const mend = guess ? `Is it "${guess}"? Rename it` : 'Add it';
  return `found no column of that name; a table has ${COLUMNS.join(', ')}. ${mend}`;
}

function toFigure(cells: z.output<typeof line>, place: number): TableFigure {
  return {
    line: place,
    name: cells.model_as_listed,
    metric: cells.metric,
    value: cells.score,
    clauses: cells.settings.split(';').map((clause) => clause.trim()),
    on: cells.as_of_date,
  };
}
