import type { SideId } from './row.ts';

/**
 * How a row comes out. A lead counts in the tally. A lean is a comparison that is shown and not
 * counted. Undecided rows say why. Unordered rows have no better side.
 */
export type Outcome =
  | { kind: 'lead'; side: SideId; margin: string }
  | { kind: 'lean'; side: SideId; margin: string; why: string }
  | { kind: 'even' }
  | { kind: 'undecided'; why: string }
  | { kind: 'unordered' };
