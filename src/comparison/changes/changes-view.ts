import { sayDate } from '../../catalog/values/date.ts';
import type { Source } from '../../catalog/catalog.ts';
import { type Change, changesOf } from './change.ts';
import type { Studies } from '../study/studies.ts';
import { sayChange, sayMore } from '../telling/change.ts';

/** One change as a page tells it. */
export interface ChangeLine {
  id: string;
  says: string;
  more?: string | undefined;
  /** The page that tells it in full. */
  page: string;
  sources: Source[];
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
  return { id, sources, says: sayChange(change), more: sayMore(change), page: pageOf(change) };
}

function pageOf(change: Change): string {
  switch (change.kind) {
    case 'board':
      return `/benchmarks/${change.board.benchmark.id}/#${change.board.id}`;
    case 'price':
      return `/models/${change.model.id}/#prices`;
    default:
      return `/models/${change.model.id}/#life`;
  }
}
