import { ABILITY } from './ability.ts';
import { CASE_AGAINST } from './case-against.ts';
import { CLAIMS } from './claim.ts';
import { ELIMINATION } from './elimination.ts';
import { GONE } from './gone.ts';
import type { FaultKind } from './kind.ts';
import { PRICES } from './price.ts';
import { RUNS } from './run.ts';
import { UNVERIFIABLE } from './unverifiable.ts';

/** Every kind of fault that is counted over what all pairs tell. */
export const KINDS: readonly FaultKind[] = [
  ...ELIMINATION,
  ...GONE,
  ...CASE_AGAINST,
  ...RUNS,
  ...PRICES,
  ...CLAIMS,
  ...ABILITY,
  ...UNVERIFIABLE,
];
