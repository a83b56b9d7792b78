/** Something wrong in a record: where, what was found, what is allowed and how to mend it. */
export interface Problem {
  /** Path from the project's root. */
  file: string;
  /** From 1. */
  line: number;
  column: number;
  /** Dotted path within the record: `claims[0].facts.context-window`. */
  field: string;
  message: string;
}

/** Thrown when the records cannot be used; its message lists every problem. */
export class CatalogError extends Error {
  readonly problems: readonly Problem[];
  constructor(problems: readonly Problem[]) {
    super(reportProblems(problems));
    this.name = 'CatalogError';
    this.problems = problems;
  }
}

/** `file:line:column  field  message`, a line each, in the order of files and lines; then the count. */
export function reportProblems(problems: readonly Problem[]): string {
  const ordered = problems.toSorted(
    (one, other) =>
      (one.file < other.file ? -1 : one.file > other.file ? 1 : 0) ||
      one.line - other.line ||
      one.column - other.column,
  );
  const lines = ordered.map(
    ({ file, line, column, field, message }) => `${file}:${line}:${column}  ${field}  ${message}`,
  );
  const files = new Set(problems.map(({ file }) => file)).size;
  return [...lines, '', `${plural(problems.length, 'problem')} in ${plural(files, 'file')}.`].join(
    '\n',
  );
}

/** A found value as it can stand in a message: short, quoted if it is text. */
export function quoteFound(value: unknown): string {
  if (value === undefined) return 'nothing';
  const text = JSON.stringify(value) ?? String(value);
  return text.length > 60 ? `${text.slice(0, 57)}…` : text;
}

function plural(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? '' : 's'}`;
}
