import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { BUILD_DATE } from '../build-date.ts';
import { copyOfProject } from '../project.ts';

const RECORDS = join(import.meta.dirname, '../planted/content');
const ADDRESS = /^Matchup is at (http:\/\/localhost:\d+\/\S*) until/;

test('a site is built and served, its address comes last, and SIGTERM ends all of it', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'matchup-start-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  const project = copyOfProject(join(folder, 'project'), RECORDS);
  const child = spawn(process.execPath, ['src/cli/run.cjs', 'src/cli/start.ts'], {
    cwd: project,
    env: { ...process.env, BUILD_DATE },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  onTestFinished(() => void child.kill('SIGKILL'));
  const exit = once(child, 'exit');
  let printed = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream.on('data', (chunk: Buffer) => (printed += chunk.toString()));
  }
  const last = () => printed.trim().split('\n').at(-1) ?? '';
  await expect.poll(last, { timeout: 120_000 }).toMatch(ADDRESS);
  const address = ADDRESS.exec(last())?.[1] ?? '';
  const page = await fetch(address);
  expect({ status: page.status, text: await page.text() }).toMatchObject({
    status: 200,
    text: expect.stringContaining('<title>') as string,
  });

  child.kill('SIGTERM');
  await exit;
  await expect(fetch(address)).rejects.toThrow();
});
