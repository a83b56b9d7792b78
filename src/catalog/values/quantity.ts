/**
 * A number as a source gave it: `step` is the size of its last stated digit, so `1M` has 1e6.
 * `margin` is the error that the source states, to either side, in the same unit.
 */
export interface Quantity {
  number: number;
  step: number;
  sense: 'exactly' | 'about' | 'more than' | 'less than';
  margin?: number | undefined;
}

/** All that a quantity may stand for, from `low` to `high`, neither of them in it for a bound. */
export interface Extent {
  low: number;
  high: number;
  isBound: boolean;
}

const SPELLING = /^([~<>]?)(\d{1,3}(?:,\d{3})+|\d+)(\.\d{1,6})?([KMBT]?)$/;
const SCALES: Record<string, number> = { '': 1, K: 1e3, M: 1e6, B: 1e9, T: 1e12 };
const SENSES = { '': 'exactly', '~': 'about', '>': 'more than', '<': 'less than' } as const;
const WORDS: [number, string][] = [
  [1e12, 'trillion'],
  [1e9, 'billion'],
  [1e6, 'million'],
];
const LONG = new Intl.NumberFormat('en-US', { maximumFractionDigits: 3 });
const SHORT = new Intl.NumberFormat('en-US', { maximumFractionDigits: 2 });
/** Rounding excuses a difference only up to this part of the figure: 1M is not 1.4M. */
const ROUNDING_LIMIT = 0.05;

/**
 * Reads `128K`, `1M`, `~40T`, `>30T`, `1,048,576` or a plain number.
 * @returns undefined when the text is spelt otherwise.
 */
export function parseQuantity(spelling: string | number): Quantity | undefined {
  const [, sense, whole = '', decimals = '', scale = ''] = SPELLING.exec(String(spelling)) ?? [];
  if (sense === undefined) return undefined;
  const factor = SCALES[scale] ?? 1;
  return {
    number: roundAway(Number(whole.replaceAll(',', '') + decimals) * factor),
    step: roundAway(factor / 10 ** Math.max(0, decimals.length - 1)),
    sense: SENSES[sense as keyof typeof SENSES],
  };
}

/** The numbers that a quantity allows: `>30T` all above 30T, `40 ± 2` those from 38 to 42. */
export function extentOf({ number, sense, margin = 0 }: Quantity): Extent {
  if (sense === 'more than') return { low: number, high: Infinity, isBound: true };
  if (sense === 'less than') return { low: 0, high: number, isBound: true };
  return { low: number - margin, high: number + margin, isBound: false };
}

/** Whether every number that one quantity allows lies above all that the other allows. */
export function isProvenLarger(one: Quantity, other: Quantity): boolean {
  const [upper, lower] = [extentOf(one), extentOf(other)];
  const mayTouch = !upper.isBound && !lower.isBound;
  return mayTouch ? upper.low > lower.high : upper.low >= lower.high;
}

/**
 * Whether two quantities can both be true: within the tolerance (a part of the larger), by rounding,
 * within the margins of error that they state, or because one is a bound that the other keeps.
 */
export function quantitiesAgree(one: Quantity, other: Quantity, tolerance = 0): boolean {
  const isVague = [one, other].some((each) => extentOf(each).isBound || each.margin !== undefined);
  if (isVague && !isProvenLarger(one, other) && !isProvenLarger(other, one)) return true;
  const larger = Math.max(one.number, other.number);
  const rounding = Math.min(Math.max(one.step, other.step) / 2, ROUNDING_LIMIT * larger);
  return Math.abs(one.number - other.number) <= Math.max(tolerance * larger, rounding);
}

/** In words: `128,000 tokens`, `10 million tokens`, `about 40 trillion tokens`. */
export function sayQuantity(quantity: Quantity, unit = ''): string {
  const sense = quantity.sense === 'exactly' ? '' : quantity.sense;
  const margin = quantity.margin === undefined ? '' : `± ${sayNumber(quantity.margin)}`;
  return [sense, sayNumber(quantity.number), margin, unit].filter(Boolean).join(' ');
}

/** A number with a scale word when it is a round one of at least a million, else with commas. */
export function sayNumber(number: number): string {
  const [size, word] = WORDS.find(([scale]) => number >= scale) ?? [1, ''];
  const short = number / size;
  const isRound = word !== '' && Math.abs(short * 100 - Math.round(short * 100)) < 1e-9;
  return isRound ? `${SHORT.format(short)} ${word}` : LONG.format(number);
}

/** Removes the dust of binary fractions: 2.38 × 1e6 is 2,380,000. */
function roundAway(number: number): number {
  return Number(number.toPrecision(12));
}
