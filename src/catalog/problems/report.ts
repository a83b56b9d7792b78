import { showUnseen } from '../text/characters.ts';
import type { Finding, Problem } from './problem.ts';

/** More than these of one file are not listed but counted. */
const MOST_OF_A_FILE = 100;

/** `file:line:column  field  message`, a line each, in the order of files and lines; then the count. */
export function reportProblems(problems: readonly Problem[]): string {
  const files = Map.groupBy(inOrder(problems), ({ file }) => file);
  const lines = [...files].flatMap(([file, listed]) => {
    const more = listed.length - MOST_OF_A_FILE;
    const said = listed.slice(0, MOST_OF_A_FILE).map(sayProblem);
    return more > 0
      ? [...said, `${file}: ${plural(more, 'further problem')}. Mend these first`]
      : said;
  });
  return [...lines, '', sayCount(problems)].join('\n');
}

/** `3 problems in 2 files.`, and how many of them are questions. */
function sayCount(problems: readonly Problem[]): string {
  const questions = problems.filter(({ asks }) => asks);
  const wrong = problems.filter(({ asks }) => !asks);
  const count = (list: readonly Problem[], noun: string) =>
    `${plural(list.length, noun)} in ${plural(new Set(list.map(({ file }) => file)).size, 'file')}`;
  return [
    wrong.length > 0 || questions.length === 0 ? `${count(wrong, 'problem')}.` : '',
    questions.length > 0 ? `${count(questions, 'question')}.` : '',
  ]
    .filter(Boolean)
    .join(' ');
}

/** Each problem as an annotation of a pull request on GitHub, beside the line that it is of. */
export function annotateProblems(problems: readonly Problem[], isStrict: boolean): string {
  const lines = inOrder(problems).map(({ file, line, column, field, message, kind, asks }) => {
    const level = asks && !isStrict ? 'warning' : 'error';
    const place = `file=${property(file)},line=${line},col=${column},title=${property(kind)}`;
    return `::${level} ${place}::${data(`${showUnseen(field)}: ${message}`)}`;
  });
  return [...lines, sayCount(problems)].join('\n');
}

/** Each problem as data: a list of objects, for programs. */
export function problemsAsJson(problems: readonly Problem[]): string {
  return JSON.stringify(inOrder(problems), null, 2);
}

function data(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}

function property(text: string): string {
  return data(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}

function sayProblem({ file, line, column, field, message, asks }: Problem): string {
  return `${file}:${line}:${column}  ${showUnseen(field)}  ${asks ? 'sure? ' : ''}${message}`;
}

/** In the order of files, lines and columns. */
function inOrder(problems: readonly Problem[]): Problem[] {
  return problems.toSorted(byPlace);
}

function byPlace(one: Finding, other: Finding): number {
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
