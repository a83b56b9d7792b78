import { type Sighting, changesBetween } from '../../comparison/offers/history.ts';

/** How a price differs from the one seen before: `input 20% lower`; `the same`. */
export function sayChange(sighting: Sighting, before: Sighting | undefined): string {
  if (!before) return 'first seen';
  const changes = changesBetween([before, sighting]).map((amount) => {
    const [was = 0, is = 0] = [before.offer[amount], sighting.offer[amount]];
    const part = Math.abs(is - was) / was;
    return `${amount} ${Math.round(part * 100)}% ${is < was ? 'lower' : 'higher'}`;
  });
  return changes.join(', ') || 'the same';
}
