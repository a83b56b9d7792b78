import type { BoardMetric } from '../../catalog/catalog.ts';

/** A figure with its unit: `71.5%`, `1,504 points`, `$0.31`. */
export function sayFigure(value: number, { unit }: BoardMetric): string {
  const number = value.toLocaleString('en', { maximumFractionDigits: 2 });
  if (unit === 'USD') return `$${number}`;
  if (unit === '%') return `${number}%`;
  return unit ? `${number} ${unit}` : number;
}

/** What the least difference that counts is, with its reason. */
export function sayMargin({ margin, interval, unit }: BoardMetric): string {
  const least =
    margin?.times === undefined
      ? margin && `${margin.points} ${unit === '%' || !unit ? 'points' : unit}`
      : `${margin.times} times`;
  const printed = interval && `Margins are the ${interval}.`;
  return [printed, least && `Less than ${least} says nothing. ${margin?.why}`]
    .filter(Boolean)
    .join(' ');
}
