import type { BoardMetric } from '../../catalog/catalog.ts';
import { differenceIn, inUnit } from '../evidence/unit.ts';

const FINEST = 8;

/** One for each number of decimals: to make them anew for each figure takes seconds of a build. */
const ROUNDED = Array.from(
  { length: FINEST + 1 },
  (_, decimals) => new Intl.NumberFormat('en', { maximumFractionDigits: decimals }),
);
const SMALL = new Intl.NumberFormat('en', { maximumSignificantDigits: 2 });

/** A figure with its unit: `71.5%`, `1,504 points`, `$0.31`; a small one keeps two digits that count. */
export function sayFigure(value: number, { unit }: Pick<BoardMetric, 'unit'>): string {
  return inUnit(sayNumber(value), unit);
}

/** Two figures with as many digits as tell them apart. */
export function sayApart(one: number, other: number): [string, string] {
  const both = (decimals: number): [string, string] => [
    sayNumber(one, decimals),
    sayNumber(other, decimals),
  ];
  const decimals = one === other ? 2 : [2, 3, 4, 5, 6].find((count) => isApart(both(count)));
  return both(decimals ?? FINEST);
}

function isApart([one, other]: [string, string]): boolean {
  return one !== other;
}

function sayNumber(value: number, decimals = 2): string {
  const rounded = ROUNDED[decimals]?.format(value) ?? '';
  const isLost = Number(rounded.replaceAll(',', '')) === 0 && value !== 0;
  const shown = isLost ? SMALL.format(value) : rounded;
  return shown.replace('-', '−');
}

/** What the least difference that counts is, with its reason. */
export function sayMargin({ margin, interval, unit }: BoardMetric): string {
  const least =
    margin?.times === undefined
      ? margin?.points !== undefined && differenceIn(`${margin.points}`, unit)
      : `${margin.times} times`;
  const printed = interval && `Margins are the ${interval}.`;
  return [printed, least && `Less than ${least} says nothing. ${margin?.why}`]
    .filter(Boolean)
    .join(' ');
}
