import type { Model } from '../../catalog/catalog.ts';
import { type PictureEntry, figureOf, rivalFigures, sayEntry } from './entry.ts';

/** Total and active parameters as bars on one scale that begins at zero. */
export interface ParameterBars {
  /** The row that has the figures: a row that no source speaks of stands on no page. */
  href: '#parameters-total' | '#parameters-active';
  lanes: ParameterLane[];
  /** Whether a source guesses at a size that nobody states: a guess is no bar. */
  hasEstimates: boolean;
}

/** One model: its bars as parts of the longest, each missing where its figure is not known. */
export interface ParameterLane {
  model: Model;
  total?: number | undefined;
  active?: number | undefined;
  /** What others say of either. */
  rivals: number[];
  /** `400 billion, 17 billion active`. */
  says: string;
}

/** One bar has nothing to be seen against. */
const LEAST_BARS = 2;

/** The parameters of some models; undefined where there are not two figures to set side by side. */
export function parameterBarsOf(
  totals: readonly PictureEntry[],
  actives: readonly PictureEntry[],
): ParameterBars | undefined {
  const figures = [...totals, ...actives].flatMap(({ cell }) => figureOf(cell) ?? []);
  if (figures.length < LEAST_BARS) return undefined;
  const rivals = [...totals, ...actives].flatMap(({ cell }) => rivalFigures(cell));
  const longest = Math.max(...figures, ...rivals);
  return {
    href: totals.some(({ cell }) => isTold(cell)) ? '#parameters-total' : '#parameters-active',
    lanes: totals.map((total, index) => toLane(total, actives[index], longest)),
    hasEstimates: [...totals, ...actives].some(({ cell }) => cell.estimates.length > 0),
  };
}

function isTold({ state, notes }: PictureEntry['cell']): boolean {
  return state !== 'unknown' || notes.length > 0;
}

function toLane(
  total: PictureEntry,
  active: PictureEntry | undefined,
  longest: number,
): ParameterLane {
  const share = (entry: PictureEntry | undefined) => {
    const figure = entry && figureOf(entry.cell);
    return figure === undefined ? undefined : figure / longest;
  };
  return {
    model: total.model,
    total: share(total),
    active: share(active),
    rivals: [total, active].flatMap((entry) =>
      entry ? rivalFigures(entry.cell).map((figure) => figure / longest) : [],
    ),
    says: sayParameters(total, active),
  };
}

/** What is not known of both is said once. */
function sayParameters(total: PictureEntry, active: PictureEntry | undefined): string {
  if (!active || (total.cell.state !== 'known' && active.cell.state !== 'known'))
    return sayEntry(total);
  const whole = total.cell.state === 'known' ? sayEntry(total) : `total: ${sayEntry(total)}`;
  const part =
    active.cell.state === 'known' ? `${sayEntry(active)} active` : `active: ${sayEntry(active)}`;
  return `${whole}, ${part}`;
}
