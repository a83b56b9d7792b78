import type { Entries, Entry } from '../file/read.ts';
import type { KindOfProblem } from '../problems/of-reading.ts';
import { type Finding, type Problem, ofKind } from '../problems/problem.ts';

/** A reason that somebody gave under `sure`, with the part of the record that it answers for. */
interface Answer {
  entry: Entry;
  /** The path of what carries it: a fact, a block, an offer; empty for the record itself. */
  path: PropertyKey[];
}

export const SURE_NEEDED: KindOfProblem = {
  id: 'sure-needed',
  says: 'A reason under sure stands only where something is asked about.',
  mend: 'Leave it out.',
};

/** Takes away the questions that records answer, and adds the answers that nothing asks for. */
export function answerQuestions(entries: Entries, found: readonly Problem[]): Problem[] {
  const answers = Object.values(entries).flatMap((list) => (list as Entry[]).flatMap(answersIn));
  const used = new Set<Answer>();
  const open = found.filter((problem) => {
    const answer = problem.asks && answers.find((each) => covers(each, problem));
    if (answer) used.add(answer);
    return !answer;
  });
  const idle = answers.filter((answer) => !used.has(answer));
  const isSettled = open.every(({ asks }) => asks);
  return isSettled ? [...open, ...ofKind(SURE_NEEDED, idle.map(sayIdle))] : open;
}

function sayIdle({ entry, path }: Answer): Finding {
  const message = 'found a reason, and nothing is asked about here. Leave it out';
  return entry.problem([...path, 'sure'], message);
}

/** The reasons of a record: its own, those of its blocks, those of facts within them. */
function answersIn(entry: Entry): Answer[] {
  return pathsOfSure(entry.record, []).map((path) => ({ entry, path }));
}

function pathsOfSure(value: unknown, path: PropertyKey[]): PropertyKey[][] {
  if (typeof value !== 'object' || value === null) return [];
  const parts = Array.isArray(value) ? [...value.entries()] : Object.entries(value);
  const within = parts.flatMap(([key, part]) => pathsOfSure(part, [...path, key]));
  // The deepest first, for that is the nearest to what is asked about.
  return Object.hasOwn(value, 'sure') && typeof (value as { sure?: unknown }).sure === 'string'
    ? [...within, path]
    : within;
}

/** A block answers for all within it; a record for its own keys and its text, not for its blocks. */
function covers({ entry, path }: Answer, { file, field }: Finding): boolean {
  if (file !== entry.file) return false;
  if (path.length === 0) return !field.includes('[') || /^aliases\[/.test(field);
  const block = entry.problem(path, '').field;
  return field === block || field.startsWith(`${block}.`) || field.startsWith(`${block}[`);
}
