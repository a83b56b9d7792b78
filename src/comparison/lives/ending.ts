import type { Catalog, Model, Remark } from '../../catalog/catalog.ts';
import { firstDay, sayDate } from '../../catalog/values/date.ts';
import { type Advice, adviceOf, adviceOn } from './advice.ts';
import type { Cell } from '../evidence/cell.ts';
import { byText } from '../evidence/testimony.ts';
import { blankCell } from '../evidence/field-cell.ts';
import { type SurfaceLife, lifeOf } from './lifecycle.ts';

/** A model's last day on one surface, and what is named in its place there. */
export interface Ending {
  model: Model;
  surface: string;
  /** The day, who says so, and who gives another. */
  cell: Cell;
  /** The advice of the model's maker and others; of the maker's own API alone. */
  advice?: Advice | undefined;
  /** What is said of this surface alone. */
  remarks: Remark[];
}

/** What ends after a day, the next first, and what had ended by then, the latest first. */
export interface Endings {
  ahead: Ending[];
  past: Ending[];
}

/** Every last day on every surface, as of a day. */
export function endingsOf(catalog: Catalog, date: string): Endings {
  const lives = catalog.models.flatMap((model) =>
    lifeOf(model, date).surfaces.map((life) => ({ model, life })),
  );
  const listed = (state: SurfaceLife['state'], order: number) =>
    lives
      .filter(({ life }) => life.state === state)
      .toSorted(
        (one, other) =>
          byText(firstDay(one.life.on), firstDay(other.life.on)) * order ||
          byText(one.life.surface, other.life.surface) ||
          byText(one.model.name, other.model.name),
      )
      .map(({ model, life }) => toEnding(catalog, model, life));
  return { ahead: listed('leaving', 1), past: listed('left', -1) };
}

function toEnding(catalog: Catalog, model: Model, life: SurfaceLife): Ending {
  const { surface, on, voices, rivals } = life;
  const [top] = voices;
  const advice = adviceOf(catalog, model);
  const notes = top?.note ? [top.note] : [];
  return {
    model,
    surface,
    cell: { ...blankCell(notes), state: 'known', text: sayDate(on), voices, rivals },
    advice: isOwnApi(surface) && advice.steps.length > 0 ? advice : undefined,
    remarks: adviceOn(model, surface),
  };
}

/** The maker's own API as a whole: what its advice is about. */
function isOwnApi(surface: string): boolean {
  return surface.endsWith(' API');
}
