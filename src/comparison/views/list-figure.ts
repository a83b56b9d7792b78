import { isDisputed } from '../evidence/cell.ts';
import { firstDay } from '../../catalog/values/date.ts';
import { sayAbout } from '../../catalog/values/money.ts';
import { sayQuantity } from '../../catalog/values/quantity.ts';
import type { Cell, CellState } from '../evidence/cell.ts';
import { type Life, type LifeState, isOpen, wholeSurfaces } from '../lives/surface.ts';
import { availabilityCell } from '../rows/availability-row.ts';

/** One figure of a list: what it says, what it sorts by, and where it is told with its sources. */
export interface ListFigure {
  text: string;
  /** Beneath it: who asks the price, say. */
  note?: string | undefined;
  isDisputed?: boolean;
  /** Empty where it is not known. */
  sort: string;
  /** What a filter asks for, where it is not what the figure sorts by. */
  is?: 'yes' | 'no' | undefined;
  /** The row of the record's page; none where there is no more to tell. */
  row?: string | undefined;
}

/** Why there is no value, in the few words that a table has room for. */
const NO_VALUE: Partial<Record<CellState, string>> = {
  undisclosed: 'Not disclosed',
  unknown: 'Unknown',
};

/** A field of a model, in short. */
export function fieldFigure(cell: Cell, row: string): ListFigure {
  const { state, value, estimates } = cell;
  if (state === 'unknown') return { text: 'Unknown', sort: '' };
  const isKnown = state === 'known';
  return {
    text: value?.kind === 'quantity' ? sayQuantity(value) : (NO_VALUE[state] ?? cell.text),
    note: isKnown || estimates.length === 0 ? undefined : sayEstimates(estimates.length),
    isDisputed: isDisputed(cell),
    sort: isKnown ? sortOf(cell) : '',
    is: state === 'not-applicable' ? 'no' : undefined,
    row,
  };
}

/** A price in US dollars per million tokens, and who asks it or for what; none if nobody asks one. */
export function priceFigure(
  amount: number | undefined,
  note: string | undefined,
  row?: string,
  say = sayAbout,
): ListFigure {
  if (amount === undefined) return { text: 'No current paid offer', sort: '' };
  return { text: say(amount), note, sort: `${amount}`, row };
}

/** How many there are of something. */
export function countFigure(number: number, row: string): ListFigure {
  return { text: `${number}`, sort: `${number}`, row: number > 0 ? row : undefined };
}

const STATES: readonly LifeState[] = [
  'available',
  'not before',
  'deprecated',
  'leaves',
  'newcomers closed',
  'left',
  'planned end',
  'announced',
];

/** Where somebody new to a model can use it: those that stay sort first, then those that leave, the soonest first. */
export function availabilityFigure(life: Life): ListFigure {
  const cell = availabilityCell(life);
  const { state, text } = cell;
  const surfaces = wholeSurfaces(life);
  const usable = surfaces.find(isOpen);
  const shown = usable ?? surfaces[0];
  if (state !== 'known' || !shown) return { text: 'Unknown', sort: '' };
  return {
    text,
    isDisputed: isDisputed(cell),
    sort: `${STATES.indexOf(shown.state)} ${firstDay(shown.on)}`,
    is: usable ? 'yes' : 'no',
    row: 'availability',
  };
}

function sortOf({ value, text }: Cell): string {
  if (value?.kind === 'quantity') return `${value.number}`;
  return value?.kind === 'date' ? firstDay(value.date) : text;
}

function sayEstimates(number: number): string {
  return number === 1 ? '1 estimate' : `${number} estimates`;
}
