import { expect, test } from 'vitest';
import { expectNone } from '../site/finding.ts';
import { tryPlaces } from '../places/try.ts';

/** How often each kind of moment is tried; `npm run try:places -- --all` tries 50. */
const MOMENTS = 1;

const TEN_MINUTES = 600_000;

test(
  'wherever a site goes and whatever happens meanwhile, nothing is lost, mixed or left',
  { timeout: TEN_MINUTES },
  async () => {
    const { rows, faults } = await tryPlaces(MOMENTS);
    expectNone(faults);
    expect(rows.length).toBeGreaterThan(40);
  },
);
