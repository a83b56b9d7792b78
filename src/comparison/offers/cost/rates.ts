import type { Offer } from '../../../catalog/catalog.ts';
import type { Meter, Rates } from './plan.ts';

/** The prices of one offer, by meter. */
export function ratesOf(
  offer: Pick<Offer, 'input' | 'output' | 'cached' | 'cacheWrite' | 'batchInput' | 'batchOutput'>,
): Rates {
  return listed({
    input: offer.input,
    cached: offer.cached,
    write: offer.cacheWrite,
    output: offer.output,
    'batch-input': offer.batchInput,
    'batch-output': offer.batchOutput,
  });
}

const METERS: readonly Meter[] = [
  'input',
  'cached',
  'write',
  'write-hour',
  'output',
  'batch-input',
  'batch-output',
];

/** The rates that are known, in one order. */
export function listed(rates: { [meter in Meter]?: number | undefined }): Rates {
  return Object.fromEntries(
    METERS.flatMap((meter) => (rates[meter] === undefined ? [] : [[meter, rates[meter]]])),
  );
}
