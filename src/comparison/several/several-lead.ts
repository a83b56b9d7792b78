import { joinWords } from '../prose/join-words.ts';
import { sayMargin, sayWhys } from '../telling/outcome.ts';
import type { Outcome } from '../rows/outcome.ts';
import type { Sides } from '../rows/sides.ts';

/**
 * Who leads a row of several models. Nothing is decided here: each two have been compared on their
 * own page, and this puts together how those came out. A reader's browser runs it too.
 */

/** How a row comes out between two of the models, by their names. */
export interface RowMeeting {
  models: Sides<string>;
  outcome: Outcome;
  /** Why there is nothing to compare, where the page of the two has no such row. */
  nothing?: string | undefined;
}

/**
 * The models that lead a row: each leads all the others, and among themselves they are even. One
 * undecided meeting of theirs, and nobody leads.
 */
export function leadersOf(names: readonly string[], meetings: readonly RowMeeting[]): string[] {
  const unbeaten = names.filter((name) =>
    meetings
      .filter((meeting) => isOf(meeting, name))
      .every((meeting) => meeting.outcome.kind === 'even' || isLedBy(meeting, name)),
  );
  const isAll = unbeaten.length === names.length;
  return !isAll && meetings.every((meeting) => agrees(meeting, unbeaten)) ? unbeaten : [];
}

/** Whether those who lead are even where they meet, and lead everybody else they meet. */
function agrees(meeting: RowMeeting, leaders: readonly string[]): boolean {
  const within = leaders.filter((name) => isOf(meeting, name));
  if (within.length === 2) return meeting.outcome.kind === 'even';
  return within.every((name) => isLedBy(meeting, name));
}

/** Whom a model leads, and how far: `leads Llama 4 Scout (7.8× larger) and GPT-4o (2× larger)`. */
export function sayLeads(name: string, meetings: readonly RowMeeting[]): string {
  const led = (kind: 'lead' | 'lean') =>
    meetings.flatMap(({ models, outcome }) => {
      if (outcome.kind !== kind || models[outcome.side] !== name) return [];
      const over = models[outcome.side === 'a' ? 'b' : 'a'];
      // That only one of two has it means nothing among several.
      return outcome.margin.kind === 'only' ? over : `${over} (${sayMargin(outcome.margin)})`;
    });
  const [leads, leans] = [led('lead'), led('lean')];
  return [
    leads.length > 0 ? `leads ${joinWords(leads)}` : '',
    leans.length > 0 ? `leans ahead of ${joinWords(leans)}` : '',
  ]
    .filter(Boolean)
    .join('; ');
}

/** What no model leads, a line each: who is even, and what is undecided for which reason. */
export function sayOpen(meetings: readonly RowMeeting[]): string[] {
  const of = (kind: Outcome['kind']) => meetings.filter(({ outcome }) => outcome.kind === kind);
  const even = of('even');
  const undecided = of('undecided');
  const isAllOpen = undecided.length === meetings.length;
  return [
    ...(even.length > 0 ? [`Even${where(even, meetings, ': ')}`] : []),
    ...(isAllOpen
      ? sayUndecided(undecided, meetings)
      : eachReason(undecided, (list) => sayUndecided(list, meetings))),
    ...eachReason(of('lean'), (list) => [
      `A lean${where(list, meetings, ' between ')}, not counted (${reasonsOf(list)})`,
    ]),
  ];
}

function sayUndecided(list: readonly RowMeeting[], all: readonly RowMeeting[]): string[] {
  return list.length > 0 ? [`Undecided${where(list, all, ' between ')} (${reasonsOf(list)})`] : [];
}

function eachReason(
  list: readonly RowMeeting[],
  say: (list: readonly RowMeeting[]) => string[],
): string[] {
  return [...Map.groupBy(list, (meeting) => reasonsOf([meeting])).values()].flatMap(say);
}

/** Why these are not decided, each reason once. */
function reasonsOf(list: readonly RowMeeting[]): string {
  const clauses = list.flatMap(({ outcome, models, nothing }) =>
    nothing ? [nothing] : sayWhys(outcome, models),
  );
  return [...new Set(clauses)].join('; ');
}

/** The models that a line is about; nothing where it is about all of them. */
function where(list: readonly RowMeeting[], all: readonly RowMeeting[], before: string): string {
  return list.length === all.length ? '' : before + sayWho(list);
}

/** `A, B and C` where each two of them are meant, `A and B or C` where one meets the others. */
function sayWho(list: readonly RowMeeting[]): string {
  const names = [...new Set(list.flatMap(({ models: { a, b } }) => [a, b]))];
  if (list.length === (names.length * (names.length - 1)) / 2) return joinWords(names);
  const hub = names.find((name) => list.every((meeting) => isOf(meeting, name)));
  if (hub)
    return `${hub} and ${joinWords(
      names.filter((name) => name !== hub),
      'or',
    )}`;
  return list.map(({ models: { a, b } }) => `${a} and ${b}`).join('; ');
}

function isOf({ models: { a, b } }: RowMeeting, name: string): boolean {
  return a === name || b === name;
}

function isLedBy({ models, outcome }: RowMeeting, name: string): boolean {
  return outcome.kind === 'lead' && models[outcome.side] === name;
}
