/** Log scales: each power of ten is equally wide. Places on them are fractions, 0 to 1. */
export interface Scale {
  low: number;
  high: number;
}

/** A mark with its label on a scale. */
export interface Tick {
  at: number;
  value: number;
}

/** Where a figure stands between the lowest and the highest. */
export function logShare(figure: number, { low, high }: Scale): number {
  return Math.log(figure / low) / Math.log(high / low);
}

/** The narrowest scale with round ends, 1, 2 or 5 of a power of ten, that holds all figures. */
export function scaleOf(figures: readonly number[]): Scale {
  const [least, most] = [Math.min(...figures), Math.max(...figures)];
  const low = ROUND.findLast((round) => round <= least) ?? least;
  const high = ROUND.find((round) => round >= most && round > low) ?? most;
  return { low, high };
}

/** A label nearer than this to the one before it would run into it. */
export const ROOM = 0.14;

/** Round figures of a scale, as many as have room beside each other, and some at its ends. */
export function ticksOf(scale: Scale, inset = 0): Tick[] {
  return ROUND.map((value) => ({ value, at: logShare(value, scale) }))
    .filter(({ at }) => at >= inset && at <= 1 - inset)
    .reduce<Tick[]>((kept, tick) => {
      const last = kept.at(-1);
      return last && tick.at - last.at <= ROOM ? kept : [...kept, tick];
    }, []);
}

const POWERS = Array.from({ length: 16 }, (_, index) => index - 6);
const ROUND = POWERS.flatMap((power) => [1, 2, 5].map((one) => Number(`${one}e${power}`)));
