import type { Model } from '../../../catalog/catalog.ts';
import { isFull } from '../../../catalog/full.ts';
import { type Life, ends } from '../../../comparison/lives/surface.ts';
import type { Prose } from '../../../comparison/prose/prose.ts';
import { type Sides, bothSides } from '../../../comparison/rows/sides.ts';
import { sayNoReason } from '../../../comparison/telling/choice.ts';
import type { Matchup } from '../../../comparison/views/matchup.ts';

/** When to choose a side: lines that link the rows they rest on, and what speaks against it. */
export interface ChoiceColumn {
  name: string;
  lines: Prose[];
  /** Why there is no line, where there is none. */
  nothing: string | undefined;
  caveat: Prose | undefined;
  /** Where to read what to move to, of a model that leaves; worked out for those of which people keep records. */
  moving: string | undefined;
}

/** When to choose which. */
export function choiceColumns({
  models,
  choices,
  lives,
  benchmarks,
}: Matchup): Sides<ChoiceColumn> {
  return bothSides((side) => {
    const { lines, caveat } = choices[side];
    return {
      name: models[side].name,
      lines: lines.map(({ says }) => says),
      nothing: lines.length === 0 ? sayNoReason(benchmarks) : undefined,
      caveat: caveat?.says,
      moving: hasMoves(models[side], lives[side]) ? `/moving/${models[side].id}/` : undefined,
    };
  });
}

function hasMoves(model: Model, { surfaces }: Life): boolean {
  return isFull(model) && surfaces.some(ends);
}
