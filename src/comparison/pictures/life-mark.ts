import type { EventKind } from '../../catalog/catalog.ts';
import type { Timeline } from '../lives/timeline.ts';
import { EVENT_WORDS } from '../telling/life.ts';
import { isEnd } from '../lives/surface.ts';

/** A sign of a timeline and what it stands for. */
export interface LifeMark {
  what: EventKind;
  isRival: boolean;
  says: string;
}

/** What the marks of a timeline mean, each sign once, in the order of a life. */
export function marksOf({ lanes }: Timeline): LifeMark[] {
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
