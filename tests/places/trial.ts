import { existsSync } from 'node:fs';
import { join, sep } from 'node:path';
import {
  type Ending,
  TODAY,
  type World,
  dayOf,
  endWorld,
  everythingIn,
  newWorld,
  processesIn,
  start,
} from './world.ts';

/** A setting or a place that a command of the project is tried with. */
export interface Trial {
  name: string;
  /** `build`, if nothing is said. */
  args?: readonly string[];
  env?: (world: World) => Record<string, string>;
  /** Puts the place up. @returns why the trial is left out here, if it is. */
  lay?: (world: World) => unknown;
  /** Where a whole site has to stand afterwards, or what has to be said when none is built. */
  wants: { site: string } | { says: RegExp };
  /** What an earlier build left, which this one clears away. */
  clears?: readonly string[];
  /** What has to be printed beside. */
  prints?: RegExp;
}

export const COLUMNS = ['right', 'wrong', 'lost', 'left behind'] as const;
export type Column = (typeof COLUMNS)[number];

/** What came of a trial. */
export interface Result {
  name: string;
  column: Column | 'left out';
  why: string;
}

/** Tries one setting or place in a world of its own. */
export async function tryOne(trial: Trial, installed: string): Promise<Result> {
  const world = newWorld(installed);
  try {
    const reason = trial.lay?.(world);
    if (typeof reason === 'string') return { name: trial.name, column: 'left out', why: reason };
    const before = everythingIn(world.root);
    const ending = await start(world, trial.env?.(world) ?? {}, trial.args).closed;
    return { name: trial.name, ...judge(trial, world, before, ending) };
  } finally {
    endWorld(world);
  }
}

type Verdict = Pick<Result, 'column' | 'why'>;

function judge(trial: Trial, world: World, before: Map<string, string>, ending: Ending): Verdict {
  const { wants, prints } = trial;
  const site = 'site' in wants ? join(world.root, wants.site) : undefined;
  const cleared = (trial.clears ?? []).map((path) => join(world.root, path));
  const [lost] = lostOf(before, world, [...cleared, ...(site ? [site] : [])]);
  if (lost) return { column: 'lost', why: lost };
  const [left] = leftIn(before, world, site);
  if (left) return { column: 'left behind', why: left };
  const wrong =
    wrongWith(ending, wants, site) ?? (prints?.test(ending.printed) === false && 'says otherwise');
  return wrong
    ? { column: 'wrong', why: `${wrong}: ${ending.printed}` }
    : { column: 'right', why: '' };
}

function wrongWith(ending: Ending, wants: Trial['wants'], site?: string): string | undefined {
  if (site) {
    if (ending.code !== 0) return `ends with ${ending.code}`;
    const day = dayOf(site);
    return day === TODAY ? undefined : `the site is of ${day}`;
  }
  if (ending.code !== 1) return `ends with ${ending.code}`;
  if (/^\s+at |node:internal/m.test(ending.printed)) return 'a stack is shown';
  return 'says' in wants && wants.says.test(ending.printed) ? undefined : 'says something else';
}

/** What was there and is no more, or is something else; the old site may go where a new one stands. */
function lostOf(before: Map<string, string>, { root }: World, ours: readonly string[]): string[] {
  const after = everythingIn(root);
  return [...before.keys()].filter(
    (path) => !ours.some((one) => isWithin(path, one)) && after.get(path) !== before.get(path),
  );
}

/** What was not there before, and is no part of the site; and what still runs. */
function leftIn(before: Map<string, string>, world: World, site?: string): string[] {
  const onTheWay = (path: string) => site?.startsWith(path + sep) ?? false;
  const after = [...everythingIn(world.root).keys()].filter(existsSync);
  return [
    ...after.filter((path) => !before.has(path) && !isWithin(path, site) && !onTheWay(path)),
    ...processesIn(world).map((pid) => `process ${pid}`),
  ];
}

function isWithin(path: string, folder?: string): boolean {
  return folder !== undefined && (path === folder || path.startsWith(folder + sep));
}
