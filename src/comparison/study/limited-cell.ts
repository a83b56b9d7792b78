import { type FieldId, fieldOf } from '../../catalog/fields.ts';
import { sayDate } from '../../catalog/values/date.ts';
import { sayWhen } from '../telling/life.ts';
import type { Cell } from '../evidence/cell.ts';
import {
  type Life,
  type SurfaceLife,
  ends,
  isInUse,
  isOver,
  wholeSurfaces,
} from '../lives/surface.ts';

/**
 * What a service lets a model do, held against the lives of the model and of that part of the
 * service: what is closed to newcomers, has ended or is offered of a model that can be had nowhere
 * is no Yes. Of a snapshot, the parts that its parent's life tells of hold too. Weights that were
 * given out stay open to it.
 */
export function limitedCell(cell: Cell, id: FieldId, life: Life, parent?: Life): Cell {
  const { part, shelf } = fieldOf(id);
  if (shelf !== 'served' || cell.state !== 'known') return cell;
  if (cell.value.kind !== 'flag' || !cell.value.yes) return cell;
  const whole = wholeSurfaces(life);
  if (whole.some((one) => one.surface === 'weights' && isInUse(one))) return cell;
  if (life.isReleased && whole.length > 0 && !whole.some(isInUse)) {
    return {
      ...cell,
      text: whole.some(({ state }) => state === 'planned end')
        ? 'Not known to be had anywhere any more'
        : 'No longer, as it can be had nowhere',
      value: NO,
      limit: 'nowhere',
      notes: [],
    };
  }
  if (part === undefined) return cell;
  const parts = [life, parent].flatMap((one) => one?.surfaces ?? []);
  const limit = parts.find(({ surface }) => surface.endsWith(`, ${part}`));
  const text = limit && sayLimit(limit);
  if (!limit || !text) return cell;
  const voices = limit.voices.map((voice) => ({ ...voice, surface: undefined }));
  const kind = isOver(limit) ? 'gone' : 'existing users';
  return { ...cell, text, value: NO, limit: kind, voices: [...voices, ...cell.voices] };
}

const NO = { kind: 'flag', yes: false } as const;

/** `Existing users only, until 6 January 2027`; nothing where all can begin to use it. */
function sayLimit(part: SurfaceLife): string | undefined {
  const { state, on, closed } = part;
  if (state === 'planned end') return `Was to end ${sayWhen(on)}, not confirmed`;
  if (isOver(part)) return `No longer, since ${sayDate(on)}`;
  if (closed === undefined && state !== 'newcomers closed') return undefined;
  return `Existing users only${ends(part) ? `, until ${sayDate(on)}` : ''}`;
}
