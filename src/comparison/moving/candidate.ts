import type { Model, UseCase } from '../../catalog/catalog.ts';
import type { PartialDate } from '../../catalog/values/date.ts';
import type { Load } from '../offers/load.ts';
import type { Prose } from '../prose/prose.ts';
import type { Comparison } from '../rows/compare.ts';
import type { SideId } from '../rows/sides.ts';
import type { Line } from '../telling/choice.ts';

/** What a load costs on both, now and after the next announced change of the candidate's price. */
export interface LoadCost {
  load: Load;
  before: number | undefined;
  after: number | undefined;
  later: number | undefined;
  /** Where the same provider asks another price for long prompts. */
  long?: number | undefined;
}

/** A model to move to, held against the one that ends. */
export interface Candidate {
  model: Model;
  comparison: Comparison;
  /** The candidate's side of the comparison. */
  side: SideId;
  /** Whether the advice that is shown names it. */
  isAdvised: boolean;
  /** Jobs in which it beats the model that ends, and those in which it is beaten. */
  wins: UseCase[];
  defeats: UseCase[];
  /** Why it stands where it does, in one line. */
  grounds: Prose;
  gains: Line[];
  losses: Line[];
  /** What differs in calling it, from the rows. */
  changes: Prose[];
  costs: LoadCost[];
  /** The number of tokens of a prompt above which the same provider asks another price. */
  longAbove?: number | undefined;
  /** When its price changes, if that is announced, and at which provider. */
  changesOn?: string | undefined;
  changesAt?: string | undefined;
  /** The dates of the two prices, where they have aged. */
  seen: { before?: PartialDate | undefined; after?: PartialDate | undefined };
}
