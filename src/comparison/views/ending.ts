import { idOf } from '../../catalog/ids.ts';
import type { Model, Remark, Source } from '../../catalog/catalog.ts';
import { isFull } from '../../catalog/full.ts';
import { daysBetween, firstDay } from '../../catalog/values/date.ts';
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

/** What shuts down when: all that a page of it says. */
export interface LifecyclePage extends Endings {
  /** The day that counts as today. */
  date: string;
  /** So many days back an end is told on the first page. */
  lately: number;
  /** Of the models for which more than one answer was given. */
  advice: Advice[];
  /** Numbered on the page in this order. */
  sources: Source[];
}

/** A quarter of a year in which anything ended. */
export interface EndQuarter {
  /** Its address under the page of ends: `2026-q4`. */
  id: string;
  /** `October to December 2026`. */
  says: string;
  count: number;
}

/** So many days back an end is told on the first page; every end stands on the page of its quarter. */
const LATELY = 90;

/** What ends next, and what ended lately. */
export function lifecyclePage(studies: Studies): LifecyclePage {
  const { ahead, limited, past } = endingsOf(studies);
  const recent = past.filter(({ life }) => daysBetween(life.on, studies.date) <= LATELY);
  return pageWith(studies, { ahead, limited, past: recent });
}

/** What ended in one quarter of a year. */
export function lifecycleOf(studies: Studies, quarter: string): LifecyclePage {
  const past = endingsOf(studies).past.filter((ending) => quarterOf(ending) === quarter);
  return pageWith(studies, { ahead: [], limited: [], past });
}

/** The quarters in which anything ended, the latest first. */
export function endQuarters(studies: Studies): EndQuarter[] {
  const quarters = Map.groupBy(endingsOf(studies).past, quarterOf);
  return [...quarters].map(([id, own]) => ({ id, says: sayQuarter(id), count: own.length }));
}

/** What stands on the page of which quarter, for addresses that led to it before there were such pages. */
export function placesOfEnds(studies: Studies): Record<string, string[]> {
  return Object.fromEntries(
    endQuarters(studies).map(({ id: quarter }) => {
      const { past, advice } = lifecycleOf(studies, quarter);
      return [quarter, [...past.map(({ id }) => id), ...advice.map(adviceId)]];
    }),
  );
}

/** The address of the advice on what follows a model, on a page of ends. */
function adviceId({ model }: Pick<Advice, 'model'>): string {
  return `advice-${model.id}`;
}

function quarterOf({ life }: Ending): string {
  const [year = '', month = ''] = firstDay(life.on).split('-');
  return `${year}-q${Math.ceil(Number(month) / 3)}`;
}

function sayQuarter(quarter: string): string {
  const [year, number] = quarter.split('-q');
  const months = ['January to March', 'April to June', 'July to September', 'October to December'];
  return `${months[Number(number) - 1] ?? ''} ${year}`;
}

/** A page of some ends, with how the advice for their models moved. */
function pageWith(studies: Studies, endings: Endings): LifecyclePage {
  const all = [...endings.ahead, ...endings.limited, ...endings.past];
  const models = new Set(all.map(({ model }) => model));
  const advice = studies.models
    .filter((model) => models.has(model))
    .map((model) => studies.of(model).advice)
    .filter(({ steps }) => steps.length > 1);
  const sources = sourcesIn(
    all.map(({ shown }) => shown.cell),
    all.map(({ remarks }) => remarks),
    all.map((ending) => ending.advice?.steps),
    advice.map(({ steps }) => steps),
  );
  return { ...endings, date: studies.date, lately: LATELY, advice, sources };
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
