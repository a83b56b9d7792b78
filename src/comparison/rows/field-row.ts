import type { Catalog } from '../../catalog/catalog.ts';
import { daysBetween, monthsBetween } from '../../catalog/values/date.ts';
import type { Field } from '../../catalog/field.ts';
import { type FieldId, fieldOf } from '../../catalog/fields.ts';
import { sayNumber } from '../../catalog/values/quantity.ts';
import { type Value, valuesAgree } from '../../catalog/values/value.ts';
import type { Cell } from '../evidence/cell.ts';
import { fieldCell } from '../evidence/field-cell.ts';
import type { Outcome } from './outcome.ts';
import type { Row, Sides } from './row.ts';
import type { Model } from '../../catalog/catalog.ts';

/** How far ahead a Yes is of a No. */
export const ONLY_ONE = 'only this one of the two';

/** The row of one field: both cells, and how it comes out. */
export function fieldRow(catalog: Catalog, models: Sides<Model>, id: FieldId, date: string): Row {
  const field = fieldOf(id);
  const cells = {
    a: fieldCell(catalog, models.a, id, date),
    b: fieldCell(catalog, models.b, id, date),
  };
  const outcome = fieldOutcome(field, id, cells, models);
  return { id, label: field.label, explain: field.explain, cells, outcome };
}

/** Who leads: only where both are known and the field has a better direction. */
function fieldOutcome(
  field: Field,
  id: FieldId,
  { a, b }: Sides<Cell>,
  models: Sides<Model>,
): Outcome {
  if (!field.better) return { kind: 'unordered' };
  const why = [whyUndecided(a, models.a), whyUndecided(b, models.b)].filter(Boolean).join('; ');
  if (why !== '' || !a.value || !b.value) return { kind: 'undecided', why };
  if (valuesAgree(a.value, b.value, field)) return { kind: 'even' };
  const side = rankOf(a.value) > rankOf(b.value) ? 'a' : 'b';
  const [better, worse] = side === 'a' ? [a.value, b.value] : [b.value, a.value];
  return { kind: 'lead', side, margin: sayMargin(better, worse, id, field) };
}

/** Why a cell cannot be compared; empty if it can. */
function whyUndecided(cell: Cell, model: Model): string {
  if (cell.state === 'known') {
    return isSecondHand(cell) ? `only secondary sources for ${model.name}` : '';
  }
  if (cell.state === 'undisclosed') return `not disclosed for ${model.name}`;
  if (cell.state === 'not-applicable') return `does not apply to ${model.name}`;
  return `no source found for ${model.name}`;
}

/** A value that no source nearer than an article or a generated page gives: it decides nothing. */
export function isSecondHand({ voices }: Cell): boolean {
  return voices.length > 0 && voices.every(({ source }) => source.tier === 'secondary');
}

/** A number that grows with what is better. */
function rankOf(value: Value): number {
  if (value.kind === 'quantity') return value.number;
  if (value.kind === 'flag') return Number(value.yes);
  return value.kind === 'date' ? daysBetween('1970', value.date) : 0;
}

function sayMargin(better: Value, worse: Value, id: FieldId, field: Field): string {
  if (better.kind === 'quantity' && worse.kind === 'quantity') {
    return sayRatio(better.number, worse.number, 'larger', field.unit);
  }
  if (better.kind === 'date' && worse.kind === 'date') {
    return `${sayGap(worse.date, better.date)} ${id === 'knowledge-cutoff' ? 'fresher' : 'later'}`;
  }
  return ONLY_ONE;
}

/** `7.8× larger`, or the difference where the ratio is small: `5,000 tokens more`. */
function sayRatio(more: number, less: number, word: string, unit = ''): string {
  const ratio = more / less;
  if (less === 0 || ratio < 1.1) return `${sayNumber(more - less)} ${unit} more`.replace('  ', ' ');
  return `${sayTimes(ratio)} ${word}`;
}

/** `7.8×`, `16×`. */
export function sayTimes(ratio: number): string {
  return `${ratio >= 10 ? Math.round(ratio) : Number(ratio.toFixed(1))}×`;
}

/** The time between two dates: `10 months`, `12 days`; never finer than the dates themselves. */
function sayGap(from: string, to: string): string {
  const months = monthsBetween(from, to);
  const isToTheDay = from.length === 10 && to.length === 10;
  if (months < 1 && !isToTheDay) return 'less than a month';
  const [count, noun] = months >= 1 ? [months, 'month'] : [daysBetween(from, to), 'day'];
  return `${count} ${noun}${count === 1 ? '' : 's'}`;
}
