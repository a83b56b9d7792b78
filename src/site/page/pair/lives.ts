import { sayDate } from '../../../catalog/values/date.ts';
import { isEnd } from '../../../comparison/lives/surface.ts';
import type { Lane, Point, Timeline } from '../../../comparison/lives/timeline.ts';
import { type SideId, SIDES } from '../../../comparison/rows/sides.ts';
import { saySurface } from '../../../comparison/telling/life.ts';
import type { Matchup } from '../../../comparison/views/matchup.ts';

/** The lives of both models on one axis, a lane for each surface. */
export interface DrawnLives {
  /** The build date. */
  date: string;
  /** What marks mean that are drawn. */
  notes: string[];
  lanes: DrawnLane[];
  timeline: Timeline;
}

export interface DrawnLane {
  side: SideId | undefined;
  /** What the lane shows, in words. */
  words: string;
  spans: Lane['spans'];
  ends: Point[];
  /** What is announced, or told otherwise by others. */
  hollow: Point[];
}

/** The lives of a pair as they are drawn; nothing where no event is known. */
export function drawnLives({ models, date, timeline }: Matchup): DrawnLives | undefined {
  if (!timeline) return undefined;
  const lanes = timeline.lanes.map((lane): DrawnLane => {
    const { model, spans, points } = lane;
    return {
      side: SIDES.find((side) => models[side] === model),
      words: `${model.name} ${sayLife(lane)}`,
      spans,
      ends: points.filter((point) => isEnd(point) && !point.isRival),
      hollow: points.filter(({ what, isRival }) => isRival || what === 'announced'),
    };
  });
  return { date, notes: notesOf(lanes), lanes, timeline };
}

function notesOf(lanes: readonly DrawnLane[]): string[] {
  const isAhead = lanes.some(({ spans }) => spans.some((span) => span.isAhead));
  const isHollow = lanes.some(({ hollow }) => hollow.length > 0);
  const isBare = lanes.some(({ spans, ends }) => spans.length === 0 && ends.length > 0);
  return [
    ...(isAhead ? ['Dashed: still ahead.'] : []),
    ...(isHollow ? ['Hollow: announced, or another date.'] : []),
    ...(isBare ? ['No bar: no source tells when it began.'] : []),
  ];
}

/** A life that ends says when it began too; the others do so themselves. */
function sayLife({ life, points }: Lane): string {
  const says = saySurface(life);
  const start = points.find(({ what, isRival }) => what === 'released' && !isRival);
  return start && points.some(isEnd) ? `${says}, released ${sayDate(start.on)}` : says;
}
