import { sayNumber } from '../../catalog/values/quantity.ts';

/** How a price differs from the one before it: `20% lower`, `1,320% higher`; of nothing nothing is a part. */
export function sayStep(was: number, is: number): string {
  if (was === 0) return is === 0 ? 'the same' : 'no longer nothing';
  const part = Math.round((Math.abs(is - was) / was) * 100);
  return `${sayNumber(part)}% ${is < was ? 'lower' : 'higher'}`;
}
