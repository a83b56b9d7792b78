import type { PartialDate } from '../../catalog/values/date.ts';
import type { SideId, Sides } from './sides.ts';

/**
 * How a row comes out. A lead counts in the tally. A lean is a comparison that is shown and not
 * counted. Undecided rows say why. Unordered rows have no better side.
 */
export type Outcome =
  | { kind: 'lead'; side: SideId; margin: Margin }
  | { kind: 'lean'; side: SideId; margin: Margin; why: Why[] }
  /** `within` tells that the figures differ by less than their margins of error. */
  | { kind: 'even'; within?: 'margin of error' | undefined }
  | { kind: 'undecided'; why: Why[] }
  | { kind: 'unordered' };

/** How far the leading side is ahead. */
export type Margin =
  /** The larger figure by the smaller; `atLeast` where one of the two is a bound. */
  | { kind: 'ratio'; ratio: number; than: 'larger' | 'cheaper'; atLeast?: boolean | undefined }
  /** Of two prices: the part of the larger that is saved, and what the larger asks more, in per cent. */
  | { kind: 'saving'; percent: number; dearer: number }
  /** Nothing against a price. */
  | { kind: 'free' }
  | { kind: 'difference'; amount: number; unit: string; atLeast?: boolean | undefined }
  /** From the earlier date to the later one; a month or a year stands for its last day. */
  | { kind: 'time'; from: PartialDate; to: PartialDate }
  /** In the unit of the benchmark: `%`, `Elo`, `place`. */
  | { kind: 'points'; points: number; unit: string }
  /** A Yes against a No. */
  | { kind: 'only' };

/** Why nobody leads a row, or why a lean is not counted. `side` is the one that it is said of. */
export type Why =
  | { kind: 'undisclosed' | 'not-applicable' | 'unknown' | 'second-hand' | 'tie'; side: SideId }
  /** The figure is of a snapshot older than the one that the name calls. */
  | { kind: 'earlier snapshot'; side: SideId }
  /** The model can be had nowhere any more, so a service of it is no reason for or against it. */
  | { kind: 'nowhere'; side: SideId }
  /** Those alone have it who use it already, and the other side nobody. */
  | { kind: 'existing users'; side: SideId }
  | { kind: 'bounds' }
  | { kind: 'no price'; sides: SideId[] }
  /** Prices that hold under other conditions. */
  | { kind: 'other terms' }
  | { kind: 'settings not stated' }
  | { kind: 'other settings'; runners: Sides<string> }
  /** One party ran both in one setting, on other days. */
  | { kind: 'other time'; days: Sides<PartialDate | undefined> }
  | { kind: 'own runs'; runners: Sides<string> }
  | { kind: 'same figure of two runs' }
  | { kind: 'within margin of error' };
