import { sayDate } from '../../catalog/values/date.ts';
import type { Source } from '../../catalog/catalog.ts';
import { type Change, changesOf } from './change.ts';
import type { Studies } from '../study/studies.ts';
import { sayChange, sayMore, sayMove } from '../telling/change.ts';

/** One change as a page tells it. */
export interface ChangeLine {
  id: string;
  says: string;
  more?: string | undefined;
  /** The page that tells it in full. */
  page: string;
  sources: Source[];
  /** The pairs that came out otherwise, where it tells of such. */
  moves?: { says: string; because: string; page: string }[] | undefined;
  /** How many more there are than are listed. */
  unlisted?: number | undefined;
}

/** What changed on one day. */
export interface ChangeDay {
  says: string;
  lines: ChangeLine[];
}

/** A month in which something changed. */
export interface ChangeMonth {
  /** Its address under the page of changes: `2026-10`. */
  id: string;
  /** `October 2026`. */
  says: string;
  count: number;
}

/** The page of changes: the last days, and the months to which pages of their own belong. */
export interface ChangesView {
  recent: ChangeDay[];
  /** By year, the newest first. */
  years: { year: string; months: ChangeMonth[] }[];
}

/** All that changed in one month. */
export interface ChangesOfMonth {
  month: ChangeMonth;
  days: ChangeDay[];
  /** The months beside it in which anything changed. */
  before?: ChangeMonth | undefined;
  after?: ChangeMonth | undefined;
}

/** So many changes stand on the first page; the day on which they run out is told whole. */
const IN_SIGHT = 40;

/** What changed last, up to the day of the build. */
export function changesView(studies: Studies): ChangesView {
  const changes = changesOf(studies);
  const last = changes[IN_SIGHT - 1]?.on ?? '';
  const months = monthsOf(changes).map(({ month }) => month);
  return {
    recent: toDays(changes.filter(({ on }) => on >= last)),
    years: [...Map.groupBy(months, ({ id }) => id.slice(0, 4))].map(([year, own]) => ({
      year,
      months: own,
    })),
  };
}

/** Each month in which anything changed, the newest first. */
export function changesByMonth(studies: Studies): ChangesOfMonth[] {
  const months = monthsOf(changesOf(studies));
  return months.map(({ month, own }, at) => ({
    month,
    days: toDays(own),
    before: months[at + 1]?.month,
    after: months[at - 1]?.month,
  }));
}

/** Where each change stands, by month, for addresses that led to it before its month had a page. */
export function placesOfChanges(studies: Studies): Record<string, string[]> {
  const months = monthsOf(changesOf(studies));
  return Object.fromEntries(months.map(({ month, own }) => [month.id, own.map(({ id }) => id)]));
}

function monthsOf(changes: readonly Change[]): { month: ChangeMonth; own: Change[] }[] {
  return [...Map.groupBy(changes, ({ on }) => monthOf(on))].map(([id, own]) => ({
    month: { id, says: sayDate(id), count: own.length },
    own,
  }));
}

function monthOf(day: string): string {
  return day.slice(0, '2026-10'.length);
}

function toDays(changes: readonly Change[]): ChangeDay[] {
  return [...Map.groupBy(changes, ({ on }) => on)].map(([on, own]) => ({
    says: sayDate(on),
    lines: own.map(toLine),
  }));
}

function toLine(change: Change): ChangeLine {
  const { id, sources } = change;
  const line = { id, sources, says: sayChange(change), page: pageOf(change) };
  if (change.kind !== 'conclusions') return { ...line, more: sayMore(change) };
  const moves = change.moves.slice(0, MOST_LISTED).map((move) => ({
    says: sayMove(move),
    because: move.because,
    page: `/compare/${move.pair}/#job-${move.useCase.id}`,
  }));
  return { ...line, moves, unlisted: change.moves.length - moves.length };
}

/** So many pairs of one job are listed. */
const MOST_LISTED = 8;

/** The page that tells a change in full: of its model, board or job. */
export function pageOf(change: Change): string {
  switch (change.kind) {
    case 'board':
      return `/benchmarks/${change.board.benchmark.id}/#${change.board.id}`;
    case 'price':
      return `/models/${change.model.id}/#prices`;
    case 'conclusions':
      return `/use-cases/${change.useCase.id}/`;
    default:
      return `/models/${change.model.id}/#life`;
  }
}
