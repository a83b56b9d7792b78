/** Places on an axis as percentages of its width; a part at either end is left free for labels. */
const MARGIN = 4;

/** A place between the ends of the axis: 0 is the left one, 1 the right one. */
export function percent(share: number): string {
  return `${Number((MARGIN + share * (100 - 2 * MARGIN)).toFixed(2))}%`;
}

/** Where a price stands between the lowest and the highest, each power of ten equally wide. */
export function logShare(price: number, low: number, high: number): number {
  return Math.log(price / low) / Math.log(high / low);
}

/** Round prices between the two, 1, 2 and 5 of each power of ten, that leave room at the ends. */
export function roundPrices(low: number, high: number, room = 0.14): number[] {
  const powers = [-3, -2, -1, 0, 1, 2, 3];
  const round = powers.flatMap((power) => [1, 2, 5].map((one) => one * 10 ** power));
  const inside = round.filter((price) => {
    const share = logShare(price, low, high);
    return share > room && share < 1 - room;
  });
  return inside.filter(
    (price, index) =>
      index === 0 ||
      logShare(price, low, high) - logShare(inside[index - 1] ?? low, low, high) > room,
  );
}
