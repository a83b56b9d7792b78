import { type FieldId, fieldOf } from '../src/catalog/fields.ts';
import { parseQuantity } from '../src/catalog/values/quantity.ts';
import type { Value } from '../src/catalog/values/value.ts';

/** A value of a field from the spelling that a record would have. */
export function valueOf(field: FieldId, spelling: unknown): Value {
  const { kind } = fieldOf(field);
  switch (kind) {
    case 'quantity': {
      const quantity = parseQuantity(spelling as string | number);
      if (!quantity) throw new Error(`${String(spelling)} is no quantity`);
      return { kind, ...quantity };
    }
    case 'flag':
      return { kind, yes: spelling as boolean };
    case 'date':
      return { kind, date: spelling as string };
    case 'list':
      return { kind, items: spelling as string[] };
    case 'choice':
      return { kind, choice: spelling as string };
    case 'text':
      return { kind, text: spelling as string };
  }
}
