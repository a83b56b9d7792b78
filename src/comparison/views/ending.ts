import { idOf } from '../../catalog/ids.ts';
import type { Model, Remark, Source } from '../../catalog/catalog.ts';
import { isFull } from '../../catalog/full.ts';
import { firstDay } from '../../catalog/values/date.ts';
import { sourcesIn } from '../citations/sources-in.ts';
import { type Brief, wholeOf } from './brief.ts';
import { endCell } from '../rows/availability-row.ts';
import { saySurface } from '../telling/life.ts';
import { byText } from '../evidence/rank.ts';
import { type Advice, adviceOn } from '../lives/advice.ts';
import { type SurfaceLife, ends, isInUse, isOpen, isOver, mainSurface } from '../lives/surface.ts';
import { type Studies, once } from '../study/studies.ts';

/** How a model ends on one surface, or is limited there, and what is named in its place. */
export interface Ending {
  /** Its address on the page: `gpt-4o-on-openai-api`. */
  id: string;
  model: Model;
  life: SurfaceLife;
  /** When it ends, with who says so. */
  shown: Brief;
  /** Where the model stands there, to follow its name: `leaves ChatGPT on 3 April 2026`. */
  says: string;
  /** The advice of the model's maker and others; of the maker's own surface alone. */
  advice?: Advice | undefined;
  /** What is said of this surface alone. */
  remarks: Remark[];
  /** Whether anybody names something to move to. */
  hasAnswer: boolean;
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

/** What shuts down when: all that its page says. */
export interface LifecyclePage extends Endings {
  /** The day that counts as today. */
  date: string;
  /** Of the models for which more than one answer was given. */
  advice: Advice[];
  /** Numbered on the page in this order. */
  sources: Source[];
}

/** All that is known of ends and of what to move to. */
export function lifecyclePage(studies: Studies): LifecyclePage {
  const endings = endingsOf(studies);
  const { ahead, limited, past } = endings;
  const all = [...ahead, ...limited, ...past];
  const advice = studies.models
    .map((model) => studies.of(model).advice)
    .filter(({ steps }) => steps.length > 1);
  const sources = sourcesIn(
    all.map(({ shown }) => shown.cell),
    all.map(({ remarks }) => remarks),
    all.map((ending) => ending.advice?.steps),
    advice.map(({ steps }) => steps),
  );
  return { ...endings, date: studies.date, advice, sources };
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

/** The next ends of fully recorded models on a service of their maker, each once and without its snapshots. */
export function nextOfMakers({ ahead }: Endings, most: number): Ending[] {
  const own = ahead.filter(
    ({ life, model }) => isFull(model) && !model.snapshotOf && life.surface === mainSurface(model),
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
  const remarks = adviceOn(model, life.surface);
  const isAdvised = isMain && advice.steps.length > 0;
  return {
    id: `${model.id}-on-${idOf(life.surface)}`,
    model,
    life,
    shown: wholeOf(endCell(life)),
    says: saySurface(life),
    advice: isAdvised ? advice : undefined,
    remarks,
    hasAnswer: isAdvised || remarks.length > 0,
  };
}
