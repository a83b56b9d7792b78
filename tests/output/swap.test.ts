import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { MARKER } from '../../src/output/marker.ts';
import { restore } from '../../src/output/swap.ts';

const FOREVER = join(import.meta.dirname, 'swap-forever.ts');
const FILES = 20;
const KILLS = 30;

test.runIf(process.platform === 'linux')(
  'a folder is whole whenever a swap is killed',
  async () => {
    const folder = placeForFolder();
    for (let kill = 1; kill <= KILLS; kill += 1) {
      const gaps = await swapAndKill(folder, process.env['PATH'] ?? '', kill);
      expect(gaps, 'moments without a folder').toBe(0);
      expectWhole(folder);
    }
  },
);

test('where folders cannot change places, the next command makes one whole', async () => {
  const folder = placeForFolder();
  for (let kill = 1; kill <= KILLS; kill += 1) {
    await swapAndKill(folder, '', kill);
    restore(folder, spareOf(folder));
    expectWhole(folder);
  }
});

test('a folder that a stop between two renames put aside is put back', () => {
  const folder = placeForFolder();
  mkdirSync(spareOf(folder));
  restore(folder, spareOf(folder));
  expect(existsSync(folder)).toBe(true);
  expect(existsSync(spareOf(folder))).toBe(false);
});

/** Where the last folder stands between two renames. */
function spareOf(folder: string): string {
  return `${folder}.spare`;
}

/** Where a folder can stand with others beside it. */
function placeForFolder(): string {
  const root = mkdtempSync(join(tmpdir(), 'matchup-swap-'));
  onTestFinished(() => rmSync(root, { recursive: true, force: true }));
  return join(root, 'site');
}

/**
 * Swaps one folder after another for some milliseconds from the first swap on, then kills all at
 * once. Without a path there is no program that exchanges folders.
 * @returns how often there was no folder meanwhile.
 */
async function swapAndKill(folder: string, path: string, time: number): Promise<number> {
  const child = spawn(process.execPath, [FOREVER, folder, `${FILES}`], {
    env: { ...process.env, PATH: path },
    stdio: ['ignore', 'pipe', 'inherit'],
    detached: true,
  });
  const exit = once(child, 'exit');
  await once(child.stdout, 'data');
  let gaps = 0;
  for (const end = performance.now() + time; performance.now() < end;) {
    if (!existsSync(folder)) gaps += 1;
  }
  process.kill(-(child.pid ?? 0), 'SIGKILL');
  await exit;
  return gaps;
}

function expectWhole(folder: string): void {
  const files = readdirSync(folder).filter((name) => name !== MARKER);
  expect(files).toHaveLength(FILES);
  const numbers = new Set(files.map((file) => readFileSync(join(folder, file), 'utf8')));
  expect([...numbers], 'one number in all of the files').toHaveLength(1);
}
