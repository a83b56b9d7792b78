import { differenceIn } from '../evidence/unit.ts';

/** Figures in the words that pages share. */

const DIFFERENCE = new Intl.NumberFormat('en-US', { maximumFractionDigits: 1 });
const FINE_DIFFERENCE = new Intl.NumberFormat('en-US', { maximumSignificantDigits: 1 });
const RATIO = new Intl.NumberFormat('en-US', { maximumFractionDigits: 0 });

/** `7.8×`, `16×`, `1,200×`. */
export function sayTimes(ratio: number): string {
  return `${ratio >= 10 ? RATIO.format(ratio) : Number(ratio.toFixed(1))}×`;
}

/** `12%`; `less than 1%` rather than a share that reads as none. */
export function sayPercent(percent: number): string {
  return percent < 1 ? 'less than 1%' : `${Math.round(percent)}%`;
}

/** `1.2 points`, `1 place`, `$0.31`, `4 s`: a difference between two results, never 0 where there is one. */
export function sayPoints(difference: number, unit: string): string {
  const rounded = DIFFERENCE.format(difference);
  const figure = rounded === '0' && difference > 0 ? FINE_DIFFERENCE.format(difference) : rounded;
  return differenceIn(figure, unit);
}
