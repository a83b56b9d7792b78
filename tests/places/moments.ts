import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { CLAIM } from '../../src/output/claim.ts';
import { mount } from './mount.ts';
import type { Result } from './trial.ts';
import { siteAt } from './trials.ts';
import {
  BEFORE,
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

/** Moments at which a build is stopped, or another one begins, or the disk is full. */

/** About how long a build takes here, in milliseconds; moments are spread over somewhat more. */
const DURATION = 1600;

/** A kind of moment: what happens, and what is wrong afterwards, if anything. */
type Moment = (world: World, at: number) => Promise<string | undefined>;

const KINDS: Record<string, Moment> = {
  'killed, with all it started': (world, at) => stopped(world, at, 'SIGKILL', (pid) => -pid),
  'killed alone': (world, at) => stopped(world, at, 'SIGKILL', (pid) => pid),
  SIGTERM: (world, at) => stopped(world, at, 'SIGTERM', (pid) => pid),
  'SIGINT to all, as Ctrl-C sends': (world, at) => stopped(world, at, 'SIGINT', (pid) => -pid),
  'a second build': second,
  'a second build while a dead one is cleared away': thirds,
};

const FULL = 'a disk that is full';

/** Each kind of moment so often, at random times. */
export function moments(
  times: number,
  installed: string,
  wanted: string,
): (() => Promise<Result>)[] {
  const inWorlds = Object.entries(KINDS)
    .filter(([name]) => name.includes(wanted))
    .flatMap(([name, moment]) =>
      spread(times).map((at) => () => tryMoment(name, moment, at, installed)),
    );
  const isFullWanted = FULL.includes(wanted);
  const full = Array.from({ length: isFullWanted ? times : 0 }, () => () => tryFull(installed));
  return [...inWorlds, ...full];
}

/** Random times, one in each of as many equal parts of a build. */
function spread(times: number): number[] {
  return Array.from({ length: times }, (_, part) => ((part + Math.random()) * DURATION) / times);
}

async function tryMoment(
  name: string,
  moment: Moment,
  at: number,
  installed: string,
): Promise<Result> {
  const world = newWorld(installed);
  try {
    siteAt('project/dist')(world);
    const wrong = await moment(world, at);
    return resultOf(name, wrong ?? (await soundAfter(world)), `at ${at.toFixed(0)} ms`);
  } finally {
    endWorld(world);
  }
}

/** Stops a build, and looks at what stands there at once. */
async function stopped(
  world: World,
  at: number,
  signal: NodeJS.Signals,
  whom: (pid: number) => number,
): Promise<string | undefined> {
  const build = start(world, {});
  await Promise.race([wait(at), build.closed]);
  try {
    process.kill(whom(build.pid), signal);
  } catch {
    // It was over before.
  }
  const { printed } = await build.closed;
  if (/^\s+at /m.test(printed)) return `a stack is shown: ${printed}`;
  const fault = wholeFault(world);
  if (fault || signal === 'SIGKILL') return fault;
  return tracesOf(world);
}

/** Starts a second build while the first is at work: one of the two is refused, or follows the other. */
async function second(world: World, at: number): Promise<string | undefined> {
  const one = start(world, {});
  await wait(at);
  const other = start(world, {});
  return settled(world, await Promise.all([one.closed, other.closed]));
}

/** Kills a build and starts three at once, all of which find what it left. */
async function thirds(world: World, at: number): Promise<string | undefined> {
  await stopped(world, at, 'SIGKILL', (pid) => pid);
  const builds = [1, 2, 3].map(() => start(world, {}));
  return settled(world, await Promise.all(builds.map(({ closed }) => closed)));
}

function settled(world: World, endings: readonly Ending[]): string | undefined {
  const odd = endings.find(
    ({ code, printed }) => code !== 0 && !/Another build is at work/.test(printed),
  );
  if (odd) return `ends with ${odd.code}: ${odd.printed}`;
  if (endings.every(({ code }) => code !== 0)) return 'neither build came through';
  const day = dayOf(join(world.project, 'dist'));
  return day === TODAY ? tracesOf(world) : `the site is of ${day}`;
}

/** Builds on a disk that is full at a random point, the project on it as well. */
async function tryFull(installed: string): Promise<Result> {
  const world = newWorld(installed);
  try {
    const size = 100 + Math.floor(Math.random() * 300);
    const unmount = mount(join(world.root, 'disk'), `size=${size}k`);
    if (!unmount)
      return { name: FULL, column: 'left out', why: 'no file system can be mounted here' };
    world.ends.push(unmount);
    const env = { OUT_DIR: '../disk/site' };
    const first = await start(world, { ...env, BUILD_DATE: BEFORE }).closed;
    const next = await start(world, env).closed;
    return resultOf(FULL, fullFault(world, first, next), `${size} kB`);
  } finally {
    endWorld(world);
  }
}

function fullFault(world: World, first: Ending, next: Ending): string | undefined {
  const odd = [first, next].find(({ code, printed }) => code !== 0 && !/ENOSPC/.test(printed));
  if (odd) return `ends with ${odd.code}: ${odd.printed}`;
  const site = join(world.root, 'disk/site');
  const wanted = next.code === 0 ? TODAY : first.code === 0 ? BEFORE : undefined;
  if (!wanted) return existsSync(site) ? 'half a site stands there' : undefined;
  const day = dayOf(site);
  return day === wanted ? undefined : `the site is of ${day}, not ${wanted}`;
}

/** What is wrong with the site that stands there, if it is neither of the two. */
function wholeFault({ project }: World): string | undefined {
  const day = dayOf(join(project, 'dist'));
  return day === BEFORE || day === TODAY ? undefined : `the site is of ${day}`;
}

/** The next build goes through, and nothing is left. */
async function soundAfter(world: World): Promise<string | undefined> {
  const built = saysBuilt(await start(world, {}).closed);
  if (built) return built;
  const day = dayOf(join(world.project, 'dist'));
  return day === TODAY ? tracesOf(world) : `the next site is of ${day}`;
}

function saysBuilt({ code, printed }: Ending): string | undefined {
  return code === 0 ? undefined : `a build that nobody disturbs ends with ${code}: ${printed}`;
}

function tracesOf(world: World): string | undefined {
  const left = [...everythingIn(world.root).keys()].find((path) => path.includes(CLAIM));
  if (left) return `left behind: ${left}`;
  const [pid] = processesIn(world);
  if (pid) return `left behind: process ${pid} ${readFileSync(`/proc/${pid}/cmdline`, 'utf8')}`;
  return readFileSync(join(world.project, 'dist.old/mine.txt'), 'utf8')
    ? undefined
    : 'lost: dist.old';
}

function resultOf(name: string, wrong: string | undefined, at: string): Result {
  if (!wrong) return { name, column: 'right', why: '' };
  const column = wrong.startsWith('left behind') ? 'left behind' : 'wrong';
  return { name, column, why: `${at}: ${wrong}` };
}
