import type { Model, Remark } from '../../catalog/catalog.ts';
import { firstDay } from '../../catalog/values/date.ts';
import { byText } from '../evidence/rank.ts';
import { type Advice, adviceOn } from '../lives/advice.ts';
import { type SurfaceLife, ends, isInUse, isOpen, isOver, mainSurface } from '../lives/surface.ts';
import { type Studies, once } from '../study/studies.ts';

/** How a model ends on one surface, or is limited there, and what is named in its place. */
export interface Ending {
  model: Model;
  life: SurfaceLife;
  /** The advice of the model's maker and others; of the maker's own surface alone. */
  advice?: Advice | undefined;
  /** What is said of this surface alone. */
  remarks: Remark[];
}

/**
 * What ends after a day, the next first; what is limited without a last day; and what had ended by
 * then, or was to, the latest first.
 */
export interface Endings {
  ahead: Ending[];
  limited: Ending[];
  past: Ending[];
}

/** Every end and limit on every surface, as of a day. */
export const endingsOf = once((studies): Endings => {
  const lives = studies.models.flatMap((model) =>
    studies.of(model).life.surfaces.map((life) => ({ model, life })),
  );
  const listed = (isListed: (life: SurfaceLife) => boolean, order: number) =>
    lives
      .filter(({ life }) => isListed(life))
      .toSorted(
        (one, other) =>
          byText(firstDay(one.life.on), firstDay(other.life.on)) * order ||
          byText(one.life.surface, other.life.surface) ||
          byText(one.model.name, other.model.name),
      )
      .map(({ model, life }) => toEnding(studies, model, life));
  return {
    ahead: listed(({ state }) => state === 'leaves', 1),
    limited: listed(isLimited, 1),
    past: listed(isOver, -1),
  };
});

/** The next ends on a service of the model's own maker, each model once and without its snapshots. */
export function nextOfMakers({ ahead }: Endings, most: number): Ending[] {
  const own = ahead.filter(
    ({ life, model }) => !model.snapshotOf && life.surface === mainSurface(model),
  );
  return [...new Map(own.toReversed().map((ending) => [ending.model, ending])).values()]
    .reverse()
    .slice(0, most);
}

/** Whether it can be used, and not by all or not for good, while no last day is named. */
function isLimited(life: SurfaceLife): boolean {
  if (!isInUse(life) || ends(life)) return false;
  return !isOpen(life) || life.state === 'deprecated' || life.state === 'not before';
}

function toEnding(studies: Studies, model: Model, life: SurfaceLife): Ending {
  const { advice } = studies.of(model);
  const isMain = life.surface === mainSurface(model);
  return {
    model,
    life,
    advice: isMain && advice.steps.length > 0 ? advice : undefined,
    remarks: adviceOn(model, life.surface),
  };
}
