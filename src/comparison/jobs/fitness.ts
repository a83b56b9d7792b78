import type { Model, UseCase } from '../../catalog/catalog.ts';
import { daysBetween } from '../../catalog/values/date.ts';
import { type FieldId, fieldOf } from '../../catalog/fields.ts';
import { sayQuantity } from '../../catalog/values/quantity.ts';
import type { Cell } from '../evidence/cell.ts';
import { isSecondHand } from '../evidence/cell.ts';
import { type Life, type SurfaceLife, wholeSurfaces, isOpen } from '../lives/surface.ts';
import { sayThe, saySurface } from '../telling/life.ts';
import { lowerFirst } from '../prose/lower-first.ts';
import { type Prose, prose } from '../prose/prose.ts';
import { type Studies, once } from '../study/studies.ts';
import { wasRun } from './vote.ts';

/** Whether a model can do a job at all: it fits, is ruled out, or nobody is known to say. */
export interface Fitness {
  state: 'fits' | 'ruled out' | 'unconfirmed';
  /** Why not, a fragment each. */
  why: Prose[];
}

/** Whether a model meets what a job needs on a day. */
export const fitnessOf = once((studies, model: Model, useCase: UseCase): Fitness => {
  const study = studies.of(model);
  const checks = [
    ...checkLife(study.life, useCase, studies.date),
    ...useCase.needs
      .filter((field) => !isProven(studies, model, useCase, field))
      .map((field) => checkNeed(field, study.cell(field))),
    ...useCase.limits.map((limit) => checkLimit(limit, study.cell(limit.field))),
  ];
  const found = (state: Fitness['state']) => checks.filter((check) => check.state === state);
  const state = (['ruled out', 'unconfirmed'] as const).find((bad) => found(bad).length > 0);
  return state
    ? { state, why: found(state).flatMap(({ why }) => why) }
    : { state: 'fits', why: [] };
});

/** What a model that was run on a test of it can do, whatever nobody says of it. */
const SHOWN_BY_RUNS: readonly FieldId[] = ['vision', 'function-calling'];

/** Whoever has the weights can train them further, as far as the licence allows. */
function isProven(studies: Studies, model: Model, useCase: UseCase, field: FieldId): boolean {
  if (field === 'fine-tuning' && isYes(studies.of(model).cell('open-weights'))) return true;
  return SHOWN_BY_RUNS.includes(field) && wasRun(studies, useCase.measures, model);
}

function isYes(cell: Cell): boolean {
  return cell.value?.kind === 'flag' && cell.value.yes && !isSecondHand(cell);
}

const FITS: Fitness = { state: 'fits', why: [] };

function checkLife(life: Life, { leavesWithin }: UseCase, date: string): Fitness[] {
  if (!life.isReleased) {
    return [{ state: 'ruled out', why: [[{ text: 'never released', row: 'availability' }]] }];
  }
  const surfaces = wholeSurfaces(life);
  // A model that can be had nowhere any more fits no job.
  const stays = surfaces.some((surface) => staysFor(surface, leavesWithin ?? 0, date));
  const [first] = surfaces;
  if (stays || !first) return [];
  const [top] = first.voices;
  const why = prose`${{ text: saySurface(first), row: 'availability' }}${top && { cite: top.source }}`;
  return [{ state: 'ruled out', why: [why] }];
}

/** Whether somebody who begins to use it can do so for a number of days, as far as is announced. */
function staysFor(life: SurfaceLife, days: number, date: string): boolean {
  if (life.state === 'leaves') return isOpen(life) && daysBetween(date, life.on) > days;
  return isOpen(life);
}

function checkNeed(field: FieldId, cell: Cell): Fitness {
  // That it can be had nowhere is told of its life.
  if (cell.limit === 'nowhere') return FITS;
  const label = fieldOf(field).label.toLowerCase();
  const [top] = cell.voices;
  if (cell.value?.kind !== 'flag' || isSecondHand(cell)) {
    if (cell.state === 'not-applicable') {
      return { state: 'ruled out', why: [[{ text: `${label}: does not apply`, row: field }]] };
    }
    return { state: 'unconfirmed', why: [[`${label}: ${sayGap(cell)}`]] };
  }
  if (cell.value.yes) return FITS;
  const where = top?.surface ? ` on ${sayThe(top.surface)}` : '';
  const why = prose`${{ text: `${label}: ${lowerFirst(cell.text)}${where}`, row: field }}${top && { cite: top.source }}`;
  return { state: 'ruled out', why: [why] };
}

function checkLimit(limit: UseCase['limits'][number], cell: Cell): Fitness {
  const { label, unit } = fieldOf(limit.field);
  const name = label.toLowerCase();
  if (cell.value?.kind !== 'quantity') {
    return { state: 'unconfirmed', why: [[`${name}: ${sayGap(cell)}`]] };
  }
  const { atMost, atLeast, why: reason } = limit;
  const isWithin =
    cell.value.number <= (atMost?.number ?? Infinity) &&
    cell.value.number >= (atLeast?.number ?? 0);
  if (isWithin) return FITS;
  const [top] = cell.voices;
  const text = `${name}: ${sayQuantity(cell.value, unit)}`;
  // The reason has a figure of its own, which the row does not hold.
  const why = prose`${{ text, row: limit.field }}${top && { cite: top.source }}; ${reason}`;
  return { state: 'ruled out', why: [why] };
}

function sayGap(cell: Cell): string {
  if (cell.state === 'known') return 'only secondary sources speak of it';
  return cell.state === 'undisclosed' ? 'not disclosed' : 'no source found';
}
