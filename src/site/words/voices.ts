import type { Cell } from '../../comparison/evidence/cell.ts';
import { count } from './words.ts';

/** How many sources contradict a value: `2 sources disagree`. */
export function sayDispute({ rivals }: Cell): string {
  const opposed = new Set(rivals.map(({ source }) => source)).size;
  return count(opposed, 'source disagrees', 'sources disagree');
}

/** How many guess at a value: `2 estimates`. */
export function sayGuesses({ estimates }: Cell): string {
  return count(estimates.length, 'estimate');
}

/** What is left to a model's page: `2 other runs` of a test, `3 more said`. */
export function sayUntold(untold: number, isScore: boolean): string {
  return isScore ? count(untold, 'other run') : `${untold} more said`;
}
