import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { once } from 'node:events';
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  readlinkSync,
  renameSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, dirname, join, resolve } from 'node:path';
import { entriesIn } from '../../src/output/entries.ts';

/** A throw-away folder with a project in it, and files of somebody else about it. */
export interface World {
  root: string;
  project: string;
  /** Where its packages stand. */
  installed: string;
  /** What undoes that which deleting the folder does not. */
  ends: (() => void)[];
}

const RECORDS = resolve('tests/planted/content');
const GENERATOR = resolve('tests/places/generator.mjs');

/** The day of the site that is built, and that of the site that stands there before. */
export const [TODAY, BEFORE] = ['2026-11-22', '2026-11-21'];

/** Packages as they are installed, but for Astro, in whose place a quick generator stands. */
export function packages(): string {
  const root = mkdtempSync(join(tmpdir(), 'matchup-packages-'));
  const folder = join(root, 'node_modules');
  mkdirSync(folder);
  for (const name of readdirSync('node_modules').filter(
    (one) => !['astro', '.cache'].includes(one),
  )) {
    symlinkSync(resolve('node_modules', name), join(folder, name));
  }
  mkdirSync(join(folder, '.cache'));
  put(join(folder, 'astro/package.json'), '{ "name": "astro", "bin": { "astro": "./astro.mjs" } }');
  cpSync(GENERATOR, join(folder, 'astro/astro.mjs'));
  return root;
}

/** A project of a few records among somebody's files. */
export function newWorld(installed: string): World {
  const root = freeFolder(join(tmpdir(), `matchup-place-${process.pid}`));
  const project = join(root, 'project');
  mkdirSync(project);
  takePrograms(installed, join(project, 'src'));
  cpSync('package.json', join(project, 'package.json'));
  cpSync(RECORDS, join(project, 'content'), { recursive: true });
  symlinkSync(join(installed, 'node_modules'), join(project, 'node_modules'));
  for (const file of ['public/mine.txt', 'tests/mine.txt', '.git/config', '.github/mine.txt']) {
    put(join(project, file), file);
  }
  for (const file of ['dist.next/mine.txt', 'dist.old/mine.txt']) put(join(project, file), file);
  put(join(root, 'beside/mine.txt'), 'mine');
  return { root, project, installed, ends: [] };
}

/** Programs of a world that has ended, which no command has changed; copied where there are none. */
function takePrograms(installed: string, to: string): void {
  const [left] = readdirSync(installed).filter((name) => name.startsWith(PROGRAMS));
  if (left === undefined) cpSync('src', to, { recursive: true });
  else renameSync(join(installed, left), to);
}

/** Leaves the programs of a world for the next one: to copy them takes as long as to run them. */
function leavePrograms({ project, root, installed }: World): void {
  renameSync(join(project, 'src'), join(installed, PROGRAMS + basename(root)));
}

const PROGRAMS = 'src-of-';

/**
 * Makes the first of some folders that is not there. A world takes the place of one that has ended: what
 * Node keeps of files that it compiled is found by their paths, and is most of how soon a command starts.
 */
function freeFolder(start: string, number = 1): string {
  const folder = `${start}-${number}`;
  if (existsSync(folder)) return freeFolder(start, number + 1);
  mkdirSync(folder);
  return folder;
}

/** How a command ended. */
export interface Ending {
  code: number | null;
  signal: NodeJS.Signals | null;
  printed: string;
}

/** A command of the project under way. */
export function start(
  { project }: World,
  env: Record<string, string>,
  args: readonly string[] = ['build'],
) {
  const [command = '', ...others] = args;
  const child = spawn(process.execPath, [`src/cli/${command}.ts`, ...others], {
    cwd: project,
    env: {
      ...outerEnv(),
      NODE_COMPILE_CACHE: join(project, 'node_modules/.cache'),
      BUILD_DATE: TODAY,
      ...env,
    },
    stdio: ['ignore', 'pipe', 'pipe'],
    detached: true,
  });
  let printed = '';
  child.stdout.on('data', (text: Buffer) => (printed += text.toString()));
  child.stderr.on('data', (text: Buffer) => (printed += text.toString()));
  const closed = once(child, 'close').then(([code, signal]): Ending => ({
    code: code as number | null,
    signal: signal as NodeJS.Signals | null,
    printed,
  }));
  return { pid: child.pid ?? 0, closed };
}

/** The variables of this process, but for those that are settings of a site. */
function outerEnv(): NodeJS.ProcessEnv {
  const settings = ['OUT_DIR', 'SITE', 'BASE'];
  return Object.fromEntries(
    Object.entries(process.env).filter(([name]) => !settings.includes(name)),
  );
}

/** Everything in a folder, by path, with what it holds; but what Astro leaves in `.astro`. */
export function everythingIn(root: string): Map<string, string> {
  const all = entriesIn(root).map(({ path, kind }): [string, string] => {
    const whole = join(root, path);
    if (kind.isSymbolicLink()) return [whole, `link to ${readlinkSync(whole)}`];
    if (kind.isDirectory()) return [whole, 'folder'];
    return [whole, kind.isFile() ? digestOf(whole) : 'neither'];
  });
  return new Map(all.filter(([path]) => !/\/project\/\.astro(?:\/|$)/.test(path)));
}

function digestOf(file: string): string {
  return createHash('sha256').update(readFileSync(file)).digest('hex');
}

/** The day of a site, if it is one whole site and nothing else; otherwise what is wrong with it. */
export function dayOf(site: string, pages = 12): string {
  try {
    const day = readFileSync(join(site, 'index.html'), 'utf8');
    const days = Array.from({ length: pages }, (_, page) => {
      const [first = '', dashes = ''] = readFileSync(
        join(site, `${page + 1}`, 'index.html'),
        'utf8',
      ).split('\n');
      return dashes.length === 8000 ? first : 'a page cut short';
    });
    if (days.some((one) => one !== day)) return `mixed: ${[...new Set([day, ...days])].join(', ')}`;
    const files = entriesIn(site).filter(({ kind }) => kind.isFile());
    const count = files.filter(
      ({ path }) => !/\.(?:br|gz|DS_Store)$/.test(path) && !isOfEarlier(path, day),
    ).length;
    return count === pages + 3 ? day : `${count} files`;
  } catch (error) {
    return (error as Error).message;
  }
}

/** Whether a file has a name of another day in it, and so is kept from an earlier build. */
function isOfEarlier(path: string, day: string): boolean {
  return path.startsWith('_astro/') && path !== `_astro/${day}.css`;
}

/** The processes that still work in a world (Linux; elsewhere none is seen). */
export function processesIn({ root }: World): number[] {
  if (process.platform !== 'linux') return [];
  return readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .filter((name) => folderOf(name).startsWith(root))
    .map(Number);
}

function folderOf(pid: string): string {
  try {
    return readlinkSync(`/proc/${pid}/cwd`);
  } catch {
    return '';
  }
}

/** Writes a file, with the folders that lead to it. */
export function put(file: string, text: string): void {
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, text);
}

/** Removes a world, and what was mounted in it. */
export function endWorld(world: World): void {
  for (const end of world.ends) end();
  leavePrograms(world);
  remove(world.root);
}

export function remove(path: string): void {
  rmSync(path, { recursive: true, force: true });
}
