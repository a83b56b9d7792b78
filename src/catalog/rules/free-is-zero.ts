import type { Finding } from '../problems/problem.ts';
import { type OfferSpot, type Rule, onOffers } from './rule.ts';

export const FREE_IS_ZERO: Rule = {
  id: 'free-is-zero',
  says: 'An offer is free: true just where its prices are zero.',
  mend: 'Add free: true if the source says that it costs nothing; else correct the price.',
  find: onOffers((spot) => [...freeAndPriced(spot), ...zeroAndNotFree(spot)]),
};

function freeAndPriced({ entry, offer, at }: OfferSpot): Finding[] {
  const { input, output, free } = offer;
  if (!free || (!input && !output)) return [];
  const rule = `free: true is for a price of zero, and this one is $${input || output}`;
  return [entry.problem(at('free'), `found true; ${rule}. Leave it out, or correct the price`)];
}

function zeroAndNotFree({ entry, offer, at }: OfferSpot): Finding[] {
  const { input, output, free } = offer;
  if (free || (input !== 0 && output !== 0)) return [];
  const key = input === 0 ? 'input' : 'output';
  const paid = input || output;
  if (paid) {
    const other = input === 0 ? 'output' : 'input';
    const rule = `beside it the ${other} costs $${paid}, and free: true is for what costs nothing at all`;
    const mend = 'Correct the price, or leave both out and say in note what is charged';
    return [entry.problem(at(key), `found $0; ${rule}. ${mend}`)];
  }
  const rule = 'a price of zero needs free: true and a source that says so';
  return [entry.problem(at(key), `found $0; ${rule}. Add it, or leave the price out`)];
}
