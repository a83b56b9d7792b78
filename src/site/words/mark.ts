import type { EventKind } from '../../catalog/catalog.ts';
import type { Point, Timeline } from '../../comparison/lives/timeline.ts';
import { EVENT_WORDS } from './words.ts';

/** A sign of a timeline and what it stands for. */
interface Key {
  what: EventKind;
  isRival: boolean;
  says: string;
}

/** What the marks of a timeline mean, each sign once, in the order of a life. */
export function marksOf({ lanes }: Timeline): Key[] {
  const points = lanes.flatMap((lane) => lane.points);
  const told = points.filter(({ isRival }) => !isRival);
  const kinds = (Object.keys(EVENT_WORDS) as EventKind[]).filter(
    (kind) => !isEnd({ what: kind }) && told.some(({ what }) => what === kind),
  );
  const marks = kinds.map((what) => ({ what, isRival: false, says: EVENT_WORDS[what] }));
  const [end] = told.filter(isEnd);
  if (end) marks.push({ what: end.what, isRival: false, says: 'Last day' });
  const [rival] = points.filter(({ isRival }) => isRival);
  if (rival)
    marks.push({ what: rival.what, isRival: true, says: 'Another date than the one shown' });
  return marks;
}

/** Whether a point is where a life ends. */
export function isEnd({ what }: Pick<Point, 'what'>): boolean {
  return what === 'retired' || what === 'shut-down';
}
