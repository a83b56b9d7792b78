import type { Source } from '../../catalog/catalog.ts';
import type { Advice, AdviceStep } from '../../comparison/lives/advice.ts';
import { type Cell, sourcesOf } from '../../comparison/evidence/cell.ts';
import { endCell } from '../../comparison/rows/availability-row.ts';
import type { Ending } from '../../comparison/views/ending.ts';
import type { Kin } from '../../comparison/views/family.ts';
import { briefOf } from '../words/brief.ts';

/** The sources that a family's page leads to, in the order of its parts. */
export function sourcesOfKin({ rows, claims, snapshots, successions }: Kin): Source[] {
  return [
    ...new Set([
      ...rows.flatMap(({ cells }) => shownIn(cells)),
      ...claims.flatMap(({ remarks }) => remarks.map(({ source }) => source)),
      ...snapshots.flatMap((part) =>
        [...part.rows, ...part.scores].flatMap(({ cells }) => shownIn(cells)),
      ),
      ...successions.flatMap(({ advice, follows }) =>
        sourcesOfSteps([...advice.steps, ...follows]),
      ),
    ]),
  ];
}

/** The sources that a list of endings leads to, and the advice beneath it. */
export function sourcesOfEndings(endings: readonly Ending[], advice: readonly Advice[]): Source[] {
  return [
    ...new Set([
      ...endings.flatMap(({ life }) => sourcesOf(endCell(life))),
      ...endings.flatMap(({ remarks }) => remarks.map(({ source }) => source)),
      ...endings.flatMap((ending) => sourcesOfSteps(ending.advice?.steps ?? [])),
      ...advice.flatMap(({ steps }) => sourcesOfSteps(steps)),
    ]),
  ];
}

function shownIn(cells: readonly Cell[]): Source[] {
  return cells.flatMap((cell) => sourcesOf(briefOf(cell).cell));
}

function sourcesOfSteps(steps: readonly AdviceStep[]): Source[] {
  return steps.flatMap(({ told }) => told.map(({ source }) => source));
}
