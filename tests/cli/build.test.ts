import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { once } from 'node:events';
import { mkdtempSync, readFileSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { LATER_DATE, SAMPLE_DATE } from '../build-date.ts';
import { build, copyOfProject, startBuild } from '../project.ts';
import { writeSites } from '../sites/make.ts';

/**
 * Builds of a few records at random: the same bytes each time, a whole site whatever happens, and what they say.
 * Those of the first day have no address, those of the later day have one.
 */

const SITES = 2;
const SEED = 7;
const KILLS = 3;
const LATER = { BUILD_DATE: LATER_DATE, SITE: 'https://example.org' };

const folder = mkdtempSync(join(tmpdir(), 'matchup-build-'));
const RECORDS = join(folder, 'content');
const project = join(folder, 'project');
const site = join(project, 'dist');
let duration: number;
let said: string;

beforeAll(async () => {
  writeSites(folder, SITES, SEED, SAMPLE_DATE);
  copyOfProject(project, RECORDS);
  const start = performance.now();
  said = await build(project, { BUILD_DATE: SAMPLE_DATE, SITE: '' });
  duration = performance.now() - start;
});

afterAll(() => rmSync(folder, { recursive: true, force: true }));

test('what passes the check builds, and no rule finds anything in it', () => {
  expect(filesIn(site).length).toBeGreaterThan(30);
  const check = ['src/cli/check-site.ts', '--no-browser'];
  const { stdout, stderr } = spawnSync(process.execPath, check, { cwd: project, encoding: 'utf8' });
  expect(stdout + stderr).toContain(': 0 broken, 0 findings.');
});

test('a site whose pages several processes and machines made is the same to the byte', async () => {
  const other = copyOfProject(join(folder, 'other'), RECORDS);
  const day = { BUILD_DATE: SAMPLE_DATE, SITE: '' };
  const shards = join(folder, 'shards');
  await build(other, { ...day, OUT_DIR: join(shards, '1-of-2') }, ['--shard', '1/2']);
  expect(filesIn(shards).length).toBeGreaterThan(10);
  const stranger = { ...day, BUILD_DATE: LATER_DATE };
  await expect(build(other, stranger, ['--merge', shards])).rejects.toThrow(
    /the shard in ".*1-of-2" was made on another day; set BUILD_DATE to the same day for all/,
  );
  await build(other, { ...day, WORKERS: '2' }, ['--merge', shards]);
  const files = filesIn(site);
  expect(files.length).toBeGreaterThan(30);
  expect(filesIn(join(other, 'dist'))).toEqual(files);
});

test('a build without an address says once what its pages carry instead', () => {
  expect(said.match(/SITE is not set: .*https:\/\/matchup\.example/g)).toHaveLength(1);
});

test('a build that is killed leaves the last site whole, and the next one is sound', async () => {
  const last = filesIn(site);
  const later = copyOfProject(join(folder, 'later'), RECORDS);
  expect(await build(later, LATER), 'with an address').not.toContain('SITE');
  const next = filesIn(join(later, 'dist'));
  expect(next).not.toEqual(last);
  for (let kill = 1; kill <= KILLS; kill += 1) {
    await buildAndKill((duration * kill) / KILLS);
    expect([last, next], `killed at ${kill} of ${KILLS}`).toContainEqual(filesIn(site));
  }
  await build(project, LATER);
  expect(filesIn(site)).toEqual(next);
});

/** Builds the site of the later day, and kills the build and all it started. */
async function buildAndKill(time: number): Promise<void> {
  const child = startBuild(project, LATER, { detached: true });
  const closed = once(child, 'close');
  await Promise.race([wait(time), closed]);
  if (child.exitCode === null) process.kill(-(child.pid ?? 0), 'SIGKILL');
  await closed;
}

/** Every file of a folder with a digest of its bytes. */
function filesIn(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => join(parentPath, name))
    .map((file) => `${file.slice(folder.length)} ${digestOf(file)}`)
    .sort();
}

function digestOf(file: string): string {
  return createHash('sha256').update(readFileSync(file)).digest('hex');
}
