import { type PartialDate, datesAgree, sayDate } from './date.ts';
import type { Field } from '../field.ts';
import { type Quantity, quantitiesAgree, sayQuantity } from './quantity.ts';

/** A value that a source gave. */
export type Value =
  | { kind: 'text'; text: string }
  | { kind: 'flag'; yes: boolean }
  | ({ kind: 'quantity' } & Quantity)
  | { kind: 'date'; date: PartialDate }
  | { kind: 'choice'; choice: string }
  | { kind: 'list'; items: string[] };

/** What a fact may say: a value, or that there is none to be had. */
export type FactValue = Value | { kind: 'undisclosed' } | { kind: 'not-applicable' };

/** A value in the words of the pages. */
export function sayValue(value: Value, field: Field): string {
  switch (value.kind) {
    case 'text':
      return value.text;
    case 'flag':
      return value.yes ? 'Yes' : 'No';
    case 'quantity':
      return sayQuantity(value, field.unit);
    case 'date':
      return sayDate(value.date);
    case 'choice':
      return field.options?.[value.choice] ?? value.choice;
    case 'list':
      return value.items.map((item) => field.options?.[item] ?? item).join(', ');
  }
}

/**
 * Whether two values say the same, within the field's tolerance and the precision of each.
 * @returns undefined for texts in other words: no rule can tell.
 */
export function valuesAgree(one: Value, other: Value, field: Field): boolean | undefined {
  if (one.kind === 'quantity' && other.kind === 'quantity') {
    return quantitiesAgree(one, other, field.tolerance);
  }
  if (one.kind === 'date' && other.kind === 'date') return datesAgree(one.date, other.date);
  if (one.kind === 'text' && other.kind === 'text') {
    return one.text.toLowerCase() === other.text.toLowerCase() ? true : undefined;
  }
  if (one.kind === 'list' && other.kind === 'list') {
    return [...one.items].sort().join() === [...other.items].sort().join();
  }
  return sayValue(one, field) === sayValue(other, field);
}
