import { sayStep } from '../../comparison/telling/price-step.ts';
import { type Sighting, changesBetween } from '../../comparison/offers/history.ts';

/** How a price differs from the one seen before: `input 20% lower`; `the same`. */
export function sayChange(sighting: Sighting, before: Sighting | undefined): string {
  if (!before) return 'first seen';
  const changes = changesBetween([before, sighting]).map((amount) => {
    const [was = 0, is = 0] = [before.offer[amount], sighting.offer[amount]];
    return `${amount} ${sayStep(was, is)}`;
  });
  return changes.join(', ') || 'the same';
}
