import { sayDate } from '../../catalog/values/date.ts';
import { isEnd } from '../lives/surface.ts';
import type { Lane, Point, Timeline } from '../lives/timeline.ts';
import { EVENT_WORDS, sayAlone, saySurface } from '../telling/life.ts';
import { type LifeMark, marksOf } from './life-mark.ts';

/** Lives on one axis of time, with the words that say what is drawn. Places are fractions. */
export interface LifeLanes {
  ticks: Timeline['ticks'];
  /** The build date, as a place and in words. */
  today: number;
  date: string;
  lanes: LifeLane[];
  marks: LifeMark[];
  /** Whether a life is drawn of which no source tells when it began. */
  isBare: boolean;
}

/** One model on one surface. */
export interface LifeLane {
  /** The model, where the lanes are of several. */
  name?: string | undefined;
  says: string;
  spans: Lane['spans'];
  points: (Point & { says: string })[];
}

/**
 * The lives of a timeline, drawn.
 * @param isNamed whether each lane names its model.
 */
export function lifeLanesOf(timeline: Timeline, date: string, isNamed: boolean): LifeLanes {
  const { ticks, today, lanes } = timeline;
  return {
    ticks,
    today,
    date: sayDate(date),
    lanes: lanes.map((lane) => toLane(lane, isNamed)),
    marks: marksOf(timeline),
    isBare: lanes.some(({ spans, points }) => spans.length === 0 && points.some(isEnd)),
  };
}

function toLane({ model, life, spans, points }: Lane, isNamed: boolean): LifeLane {
  return {
    name: isNamed ? model.name : undefined,
    says: isNamed ? saySurface(life) : sayAlone(life),
    spans,
    points: points.map((point) => ({ ...point, says: sayPoint(point) })),
  };
}

function sayPoint({ on, what, isRival }: Point): string {
  return `${sayDate(on)}: ${EVENT_WORDS[what]}${isRival ? ', a rival date' : ''}`;
}
