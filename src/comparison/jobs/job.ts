import type { Opinion, UseCase } from '../../catalog/catalog.ts';
import type { RowId } from '../../catalog/row-id.ts';
import { WEIGHTS } from '../../catalog/vocabulary.ts';
import { type Comparison, findRow } from '../rows/compare.ts';
import { type Fitness, fitnessOf } from './fitness.ts';
import { type SurfaceLife } from '../lives/surface.ts';
import { type Row } from '../rows/row.ts';
import { type SideId, type Sides } from '../rows/sides.ts';
import { lowerLabel, nameRow } from '../rows/row-name.ts';
import { otherSide, SIDES } from '../rows/sides.ts';
import { type Studies, once } from '../study/studies.ts';

/** How two models stand for a job. */
export type Result =
  | { kind: 'winner'; side: SideId; by: 'rows' | 'elimination' }
  /** Rows or leans on both sides. */
  | { kind: 'split' }
  /** Known on both sides, and the same. */
  | { kind: 'even' }
  /** Not enough evidence. */
  | { kind: 'open' }
  | { kind: 'neither' };

/** A job decided for a pair: by what rules a model out, then by the rows that bear on it. */
export interface Job {
  useCase: UseCase;
  result: Result;
  fitness: Sides<Fitness>;
  /** Rows that a side leads, or to which they lean, the weightiest first. */
  leads: Sides<Row[]>;
  leans: Sides<Row[]>;
  /** Rows on which both stand alike. */
  even: Row[];
  /** Rows that decide nothing here, for want of figures that compare. */
  missing: Missing[];
  /** Where each stands on the surfaces that bear on the job. */
  lives: Sides<SurfaceLife[]>;
  /** What authors pick of the two. */
  opinions: JobOpinion[];
}

/** A row without figures that compare: the only side that has one, or neither. */
export interface Missing {
  name: string;
  only?: SideId | undefined;
  neither: boolean;
}

export interface JobOpinion {
  opinion: Opinion;
  /** The sides picked; both where the author calls them equal. */
  picks: SideId[];
  agrees: boolean;
}

interface Weighed {
  leads: Sides<Row[]>;
  leans: Sides<Row[]>;
  even: Row[];
  missing: Missing[];
  weight: { leads: Sides<number>; leans: Sides<number>; missing: number };
}

/** Every job, decided for a pair, in the order of the records. */
export function jobsOf(studies: Studies, comparison: Comparison): Job[] {
  return studies.useCases.map((useCase) => jobOf(studies, comparison, useCase));
}

/** One job, decided for a pair. */
export const jobOf = once((studies, comparison: Comparison, useCase: UseCase): Job => {
  const { models, lives } = comparison;
  const fitness = {
    a: fitnessOf(studies, models.a, useCase),
    b: fitnessOf(studies, models.b, useCase),
  };
  const weighed = weigh(comparison, useCase, (id) => lowerLabel(nameRow(studies, id)));
  const result = decide(fitness, weighed, useCase);
  const onSurfaces = (side: SideId) =>
    lives[side].surfaces.filter(({ surface }) => useCase.surfaces.includes(surface));
  return {
    useCase,
    result,
    fitness,
    leads: weighed.leads,
    leans: weighed.leans,
    even: weighed.even,
    missing: weighed.missing,
    lives: { a: onSurfaces('a'), b: onSurfaces('b') },
    opinions: useCase.opinions.flatMap((opinion) => toJobOpinion(opinion, comparison, result)),
  };
});

function weigh(
  comparison: Comparison,
  { decides }: UseCase,
  nameOf: (id: string) => string,
): Weighed {
  const weighed: Weighed = {
    leads: { a: [], b: [] },
    leans: { a: [], b: [] },
    even: [],
    missing: [],
    weight: { leads: { a: 0, b: 0 }, leans: { a: 0, b: 0 }, missing: 0 },
  };
  const ordered = decides.toSorted((one, other) => WEIGHTS[other.weight] - WEIGHTS[one.weight]);
  for (const { row: id, weight } of ordered) {
    const row = findRow(comparison, id);
    const points = WEIGHTS[weight];
    if (row && (row.outcome.kind === 'lead' || row.outcome.kind === 'lean')) {
      const kind = row.outcome.kind === 'lead' ? 'leads' : 'leans';
      weighed[kind][row.outcome.side].push(row);
      weighed.weight[kind][row.outcome.side] += points;
    } else if (row?.outcome.kind === 'even') {
      weighed.even.push(row);
    } else {
      weighed.missing.push(toMissing(comparison, id, nameOf(id)));
      weighed.weight.missing += points;
    }
  }
  return weighed;
}

function toMissing(comparison: Comparison, id: RowId, name: string): Missing {
  const has = SIDES.filter((side) => isKnown(comparison, id, side));
  return { name, only: has.length === 1 ? has[0] : undefined, neither: has.length === 0 };
}

/** Whether a side has a figure for a row, on the page or in its own list of results. */
function isKnown(comparison: Comparison, id: RowId, side: SideId): boolean {
  const alone = comparison.benchmarks.only[side].some(({ benchmark }) => benchmark.id === id);
  return alone || findRow(comparison, id)?.cells[side].state === 'known';
}

/**
 * Who fits alone wins. Of two that fit, a side wins when its leads outweigh everything that speaks
 * for the other together with everything that is not known, so that no unknown ever decides.
 */
function decide(fitness: Sides<Fitness>, weighed: Weighed, useCase: UseCase): Result {
  const fits = SIDES.filter((side) => fitness[side].state === 'fits');
  const out = SIDES.filter((side) => fitness[side].state === 'ruled out');
  const [only] = fits;
  if (out.length === 2) return { kind: 'neither' };
  if (fits.length < 2) {
    const isAlone = only !== undefined && out.length === 1 && !useCase.unmeasured;
    return isAlone ? { kind: 'winner', side: only, by: 'elimination' } : { kind: 'open' };
  }
  if (useCase.unmeasured) return { kind: 'open' };
  const { leads, leans, missing } = weighed.weight;
  const winner = SIDES.find((side) => {
    const against = leads[otherSide(side)] + leans[otherSide(side)] + missing;
    return leads[side] > against;
  });
  if (winner) return { kind: 'winner', side: winner, by: 'rows' };
  if (SIDES.every((side) => leads[side] + leans[side] > 0)) return { kind: 'split' };
  const isKnown = missing === 0 && SIDES.every((side) => leads[side] + leans[side] === 0);
  return isKnown ? { kind: 'even' } : { kind: 'open' };
}

function toJobOpinion(opinion: Opinion, { models }: Comparison, result: Result): JobOpinion[] {
  const picks = SIDES.filter((side) => opinion.picks.includes(models[side].id));
  const [first] = picks;
  if (!first) return [];
  const isSetAgainst = opinion.over.includes(models[otherSide(first)].id);
  if (!isSetAgainst && picks.length < 2) return [];
  const agrees =
    picks.length === 2
      ? result.kind === 'even' || result.kind === 'split'
      : result.kind === 'winner' && result.side === first;
  return [{ opinion, picks, agrees }];
}
