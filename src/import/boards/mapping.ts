import type { Effort } from '../../catalog/values/effort.ts';
import type { ModelId } from '../../catalog/types/record-id.ts';

/** Which run of ours a name on a board stands for. */
export interface MappedRun {
  model: ModelId;
  effort?: Effort | undefined;
  /** What was particular about it. */
  settings?: string | undefined;
}

/** Names as boards list them, each exactly as written there; nothing is matched by its beginning. */
export type Names = Record<string, MappedRun>;

/** How the table of one edition is read. */
export interface Mapping {
  names: Names;
  /** The id of a metric of the board by the words of the table. */
  metrics: Record<string, string>;
  /** Names that look like ours and are not, or whose rows are not to be used, with the reason. */
  leave?: Record<string, string>;
  /** The id of a group of the board by a clause of the settings that its rows have. */
  groups?: Record<string, string>;
  /** The group of rows that have none of those clauses. */
  otherwise?: string;
  /** Whether the effort stands in the settings, `effort high`, and not in the name. */
  effortInSettings?: boolean;
}

/** A run of a model, at an effort if one is named. */
export function run(model: string, effort?: Effort, settings?: string): MappedRun {
  return { model: model as ModelId, effort, settings };
}
