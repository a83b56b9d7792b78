import { showUnseen } from '../text/characters.ts';

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

/** More than these of one file are not listed but counted. */
const MOST_OF_A_FILE = 100;

/** `file:line:column  field  message`, a line each, in the order of files and lines; then the count. */
export function reportProblems(problems: readonly Problem[]): string {
  const files = Map.groupBy(problems.toSorted(byPlace), ({ file }) => file);
  const lines = [...files].flatMap(([file, listed]) => {
    const more = listed.length - MOST_OF_A_FILE;
    const said = listed.slice(0, MOST_OF_A_FILE).map(sayProblem);
    return more > 0
      ? [...said, `${file}: ${plural(more, 'further problem')}. Mend these first`]
      : said;
  });
  const total = `${plural(problems.length, 'problem')} in ${plural(files.size, 'file')}.`;
  return [...lines, '', total].join('\n');
}

function sayProblem({ file, line, column, field, message }: Problem): string {
  return `${file}:${line}:${column}  ${showUnseen(field)}  ${message}`;
}

function byPlace(one: Problem, other: Problem): number {
  return (
    byText(one.file, other.file) ||
    one.line - other.line ||
    one.column - other.column ||
    byText(one.field, other.field) ||
    byText(one.message, other.message)
  );
}

function byText(one: string, other: string): number {
  if (one === other) return 0;
  return one < other ? -1 : 1;
}

function plural(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? '' : 's'}`;
}
