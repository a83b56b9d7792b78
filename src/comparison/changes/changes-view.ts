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

/** The page of changes: the last days in sight, the rest by year. */
export interface ChangesView {
  recent: ChangeDay[];
  older: { year: string; count: number; days: ChangeDay[] }[];
}

/** So many changes stand in sight; the day on which they run out is told whole. */
const IN_SIGHT = 40;

/** Everything that changed up to the day of the build. */
export function changesView(studies: Studies): ChangesView {
  const changes = changesOf(studies);
  const last = changes[IN_SIGHT - 1]?.on ?? '';
  const older = Map.groupBy(
    changes.filter(({ on }) => on < last),
    ({ on }) => on.slice(0, 4),
  );
  return {
    recent: toDays(changes.filter(({ on }) => on >= last)),
    older: [...older].map(([year, own]) => ({ year, count: own.length, days: toDays(own) })),
  };
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
const MOST_LISTED = 20;

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
