import { sayNumber } from '../../catalog/values/quantity.ts';
import { LOADS } from '../../comparison/offers/load.ts';

/** A stated month of use, in words. */
export interface LoadWords {
  name: string;
  /** `400,000,000 tokens in, 200,000,000 of them cached, 60,000,000 out`. */
  says: string;
}

/** The stated loads. */
export function loadWords(): LoadWords[] {
  return LOADS.map(({ name, input, cached, output }) => {
    const ofThem = cached > 0 ? `, ${sayNumber(cached)} of them cached` : '';
    return { name, says: `${sayNumber(input)} tokens in${ofThem}, ${sayNumber(output)} out` };
  });
}
