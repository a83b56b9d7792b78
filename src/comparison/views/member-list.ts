import type { Studies } from '../study/studies.ts';
import { type Kin, MOST_BESIDE } from './family.ts';
import { type ModelColumnId, headsOf, modelFigures } from './model-column.ts';
import type { ModelOverview } from './overview.ts';

/** The members of a family of many, a line each. */
export interface MemberList {
  heads: Record<string, string>;
  lines: ModelOverview[];
}

const COLUMNS: readonly ModelColumnId[] = [
  'released',
  'context',
  'output',
  'cutoff',
  'parameters',
  'active',
  'weights',
  'availability',
];

/** The members beneath each other, where they are too many to stand side by side. */
export function memberList(studies: Studies, { members }: Kin): MemberList | undefined {
  if (members.length <= MOST_BESIDE) return undefined;
  const lines = members.map((model) => ({
    model,
    family: '',
    figures: modelFigures(studies, model, COLUMNS),
  }));
  return { heads: headsOf(COLUMNS), lines };
}
