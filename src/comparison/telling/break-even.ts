import type { BreakEven, MachineCost } from '../offers/cost/machine.ts';
import { sayAbout } from '../../catalog/values/money.ts';
import { sayNumber } from '../../catalog/values/quantity.ts';
import { sayDollars } from './cost.ts';

/** From when a machine of one's own pays, in words. */

/** A volume of tokens to three digits: `4.2 billion`. */
export function sayVolume(tokens: number): string {
  return sayNumber(Number(tokens.toPrecision(3)));
}

/** The answer, and how far it holds, a sentence each. */
export function sayBreakEven(
  { tokens, most, isServed }: BreakEven,
  cost: MachineCost,
  offer: { name: string; from: string; billed: number; volume: number },
): string[] {
  const blended = sayAbout((offer.billed / offer.volume) * 1e6);
  const pays = `From ${sayVolume(tokens)} tokens a month on, in the mix that you state, your own machine costs less than ${offer.name} from ${offer.from}.`;
  const why = `The machine costs ${sayDollars(cost.total)} a month, and a million tokens of the mix cost ${blended} there.`;
  const yours =
    offer.volume >= tokens
      ? `Your ${sayVolume(offer.volume)} tokens are more than that: by the token they cost ${sayDollars(offer.billed)} a month.`
      : `Your ${sayVolume(offer.volume)} tokens are fewer: by the token they cost ${sayDollars(offer.billed)} a month.`;
  if (most === undefined) {
    const floor =
      'This is a floor: no throughput is on record, so whether these cards serve that many tokens is not known.';
    return [pays, why, yours, floor];
  }
  if (!isServed) {
    const never = `These cards serve ${sayVolume(most)} tokens a month at most by your figure, fewer than the ${sayVolume(tokens)} from which they would pay. They do not pay.`;
    return [never, why, yours];
  }
  return [pays, why, yours, `By your figure they serve up to ${sayVolume(most)} a month.`];
}
