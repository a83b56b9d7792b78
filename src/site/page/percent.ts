/** Places on an axis as percentages of its width; a part at either end is left free for labels. */
const MARGIN = 4;

/** A place between the ends of the axis: 0 is the left one, 1 the right one. */
export function percent(share: number): string {
  return `${Number((MARGIN + share * (100 - 2 * MARGIN)).toFixed(1))}%`;
}
