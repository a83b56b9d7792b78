import { daysBetween } from '../../catalog/values/date.ts';
import type { Field } from '../../catalog/field.ts';
import { type FieldId, fieldOf } from '../../catalog/fields.ts';
import { type Quantity, extentOf, isProvenLarger } from '../../catalog/values/quantity.ts';
import { valuesAgree } from '../../catalog/values/value.ts';
import { type Cell, type KnownCell, isSecondHand } from '../evidence/cell.ts';
import type { Study } from '../study/study.ts';
import type { Margin, Outcome, Why } from './outcome.ts';
import type { Row } from './row.ts';
import { type SideId, type Sides, otherSide, SIDES } from './sides.ts';

/** The row of one field: both cells, and how it comes out. */
export function fieldRow(studies: Sides<Pick<Study, 'cell'>>, id: FieldId): Row {
  const field = fieldOf(id);
  const cells = { a: studies.a.cell(id), b: studies.b.cell(id) };
  const outcome = fieldOutcome(field, cells);
  return { kind: 'field', id, label: field.label, explain: field.explain, cells, outcome };
}

/** Who leads: only where both are known, nobody of equal standing disagrees, and one is better. */
function fieldOutcome(field: Field, { a, b }: Sides<Cell>): Outcome {
  if (!field.better) return { kind: 'unordered' };
  const why = SIDES.flatMap((side) => whyUndecided(side === 'a' ? a : b, side));
  if (why.length > 0) return { kind: 'undecided', why };
  if (a.state !== 'known' || b.state !== 'known') return { kind: 'undecided', why };
  const closed = SIDES.filter((side) => isClosedAgainstNo({ a, b }, side));
  if (closed.length > 0) {
    return { kind: 'undecided', why: closed.map((side) => ({ kind: 'existing users', side })) };
  }
  return compareValues({ a, b }, field);
}

/** Whether one side goes on for those who use it already, and the other for nobody. */
function isClosedAgainstNo(cells: Sides<KnownCell>, side: SideId): boolean {
  const { value, limit } = cells[otherSide(side)];
  const isNo = value.kind === 'flag' && !value.yes && limit !== 'existing users';
  return cells[side].limit === 'existing users' && isNo;
}

/** Why a cell cannot be compared; nothing if it can. */
function whyUndecided(cell: Cell, side: SideId): Why[] {
  if (cell.state !== 'known') return [{ kind: cell.state, side }];
  if (cell.limit === 'nowhere') return [{ kind: 'nowhere', side }];
  if (isSecondHand(cell)) return [{ kind: 'second-hand', side }];
  return cell.by === 'tie' ? [{ kind: 'tie', side }] : [];
}

function compareValues(
  { a: { value: a }, b: { value: b } }: Sides<KnownCell>,
  field: Field,
): Outcome {
  if (a.kind === 'quantity' && b.kind === 'quantity') return compareQuantities(a, b, field);
  if (a.kind === 'date' && b.kind === 'date') {
    if (valuesAgree(a, b, field)) return { kind: 'even' };
    const [side, from, to] =
      daysBetween(a.date, b.date) < 0
        ? (['a', b.date, a.date] as const)
        : (['b', a.date, b.date] as const);
    return { kind: 'lead', side, margin: { kind: 'time', from, to } };
  }
  if (a.kind === 'flag' && b.kind === 'flag') {
    if (a.yes === b.yes) return { kind: 'even' };
    return { kind: 'lead', side: a.yes ? 'a' : 'b', margin: { kind: 'only' } };
  }
  return { kind: 'unordered' };
}

/** A bound decides only what it proves, and a figure with a margin of error only beyond it. */
function compareQuantities(a: Quantity, b: Quantity, field: Field): Outcome {
  const isBounded = extentOf(a).isBound || extentOf(b).isBound;
  const isAlike = a.number === b.number && a.sense === b.sense;
  if (isAlike) return { kind: 'even' };
  const isLarger = { a: isProvenLarger(a, b), b: isProvenLarger(b, a) };
  const side = SIDES.find((one) => isLarger[one]);
  if (isBounded && !side) return { kind: 'undecided', why: [{ kind: 'bounds' }] };
  if (!isBounded && valuesAgree(asValue(a), asValue(b), field)) {
    const isWithin = a.margin !== undefined || b.margin !== undefined;
    return { kind: 'even', within: isWithin ? 'margin of error' : undefined };
  }
  if (!side) return { kind: 'even' };
  const [more, less] = side === 'a' ? [a.number, b.number] : [b.number, a.number];
  return { kind: 'lead', side, margin: marginOf(more, less, field.unit, isBounded) };
}

function asValue(quantity: Quantity) {
  return { kind: 'quantity' as const, ...quantity };
}

/** The ratio, or the difference where the ratio is small. */
function marginOf(more: number, less: number, unit = '', isBounded: boolean): Margin {
  const atLeast = isBounded || undefined;
  const ratio = more / less;
  return less === 0 || ratio < 1.1
    ? { kind: 'difference', amount: more - less, unit, atLeast }
    : { kind: 'ratio', ratio, than: 'larger', atLeast };
}
