import { type PartialDate, daysBetween } from '../../catalog/values/date.ts';
import { type FieldId, fieldOf } from '../../catalog/fields.ts';
import { SHELF_LIVES } from '../../catalog/field.ts';
import type { Testimony } from '../../catalog/catalog.ts';
import type { Note } from './note.ts';

/** How old what the records say is, and whether that is too old. */

/** A price seen longer ago than this carries its age. */
export const PRICE_FRESH_DAYS = 90;

/** A price seen longer ago than this is shown and compared with nothing. */
export const PRICE_COMPARABLE_DAYS = 180;

/** Whether a model can still be had: what nobody has gone through for so long may have changed. */
export const AVAILABILITY_DAYS = 180;

/** The last date for which one of the sources says so; undefined where none has a date. */
export function lastSaid(voices: readonly Pick<Testimony, 'said'>[]): PartialDate | undefined {
  return voices
    .flatMap(({ said }) => said ?? [])
    .sort()
    .at(-1);
}

/** Whether what was last said of a field on a date has outlived its shelf life. */
export function isOutlived(field: FieldId, said: PartialDate, date: string): boolean {
  return daysBetween(said, date) > SHELF_LIVES[fieldOf(field).shelf];
}

/** The date of a statement that is past its shelf life. */
export function ageNote(
  field: FieldId,
  voices: readonly Pick<Testimony, 'said'>[],
  date: string,
): Note[] {
  const said = lastSaid(voices);
  return said && isOutlived(field, said, date) ? [{ kind: 'as of', said }] : [];
}
