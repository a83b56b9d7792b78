import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join, resolve } from 'node:path';
import { stripVTControlCharacters } from 'node:util';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { chromiumPath, launch } from '../../src/browser/chromium.ts';
import { BUILD_DATE } from '../build-date.ts';
import { copyOfProject } from '../project.ts';

/** `npm run dev` beside an editor and a browser: one server, and pages that are never loaded anew by hand. */

const PLANTED = join(import.meta.dirname, '../planted/content');
/** After which a page counts as one that does not follow. */
const A_WHILE = 60_000;
const PATIENTLY = { timeout: A_WHILE, interval: 20 };

const folder = mkdtempSync(join(tmpdir(), 'matchup-dev-'));
const project = copyOfProject(join(folder, 'project'), PLANTED);
const env = {
  ...process.env,
  BUILD_DATE,
  NO_COLOR: '1',
  PATH: [resolve('node_modules', '.bin'), process.env['PATH']].join(delimiter),
  // Astro serves no page where it finds itself tested.
  VITEST: undefined,
};
let server: ChildProcess;
let printed = '';
let address: string;
let browser: Browser;

beforeAll(async () => {
  server = spawn(process.execPath, ['src/cli/dev.ts'], { cwd: project, env, detached: true });
  address = await addressOf(server);
  browser = await launch(await chromiumPath());
});

afterAll(async () => {
  await browser?.close();
  const closed = once(server, 'close');
  if (server.pid) process.kill(-server.pid, 'SIGKILL');
  await closed;
  rmSync(folder, { recursive: true, force: true });
});

test('a page follows each save, shows the problems of a broken record, and recovers', async () => {
  const page = await open('/models/alpha/');
  const sound = read('alpha');
  await follows('saved', page, 'Alpha the Second', () =>
    write('alpha', sound.replace(/^name: .*$/m, 'name: Alpha the Second')),
  );
  await follows('broken', page, '1 problem in 1 file.', () =>
    write('alpha', sound.replace(/^reviewed: .*$/m, 'reviewed: <yesterday>')),
  );
  const report = reportOfCheck();
  expect(report).toMatch(/^content\/models\/alpha\.md:\d+:1 {2}reviewed {2}found "<yesterday>"; /);
  expect(await page.locator('pre').innerText()).toBe(report);
  expect(await page.content()).not.toMatch(/astro\.build|stack/i);
  expect(printed).toContain(report);
  await follows('broken otherwise', page, '2 problems in 1 file.', () =>
    write('alpha', sound.replace(/^reviewed: .*$/m, 'reviewed: 1\nnam: Alpha')),
  );
  await follows('mended', page, 'Alpha PLANTED', () => write('alpha', sound));
});

test('while a record is broken each address answers, its other spellings too', async () => {
  const sound = read('beta');
  write('beta', sound.replace('---\n', '---\nname: twice\n'));
  const start = async () => (await fetch(`${address}/`)).text();
  await expect.poll(start, PATIENTLY).toContain('content/models/beta.md:');
  const paths = ['/', '/models/alpha-one/', '/compare/alpha-vs-beta/', '/compare/beta-vs-alpha/'];
  for (const path of [...paths, '/models/nobody/', '/compare/parts/alpha.json']) {
    const answer = await fetch(address + path, { signal: AbortSignal.timeout(A_WHILE) });
    expect(await answer.text(), path).toContain('content/models/beta.md:');
    expect(answer.status, path).toBe(500);
  }
  write('beta', sound);
  const moved = await open('/compare/beta-vs-alpha/');
  expect(moved.url()).toBe(`${address}/compare/alpha-vs-beta/`);
});

test('a record that is added, renamed or removed has its page, or has none', async () => {
  const gamma = read('alpha-2026-01').replace(/^name: .*$/m, 'name: Gamma');
  const page = await open('/models/gamma/');
  expect(await page.title()).toContain('No such page');
  await follows('added', page, 'Gamma', () => write('gamma', gamma));
  const delta = await open('/models/delta/');
  await follows('renamed', delta, 'Gamma', () => renameSync(fileOf('gamma'), fileOf('delta')));
  await says(page, 'No such page');
  await follows('removed', delta, 'No such page', () => rmSync(fileOf('delta')));
});

/** How often each page has begun to listen for saves. */
const listened = new WeakMap<Page, number>();
const timesOf = (page: Page) => listened.get(page) ?? 0;

/** Does something to the records, and waits until the page's title says so; prints how long it took. */
async function follows(what: string, page: Page, title: string, change: () => void) {
  const times = timesOf(page);
  const start = performance.now();
  change();
  await says(page, title);
  console.log(`${what}: the page follows in ${(performance.now() - start).toFixed(0)} ms`);
  await expect.poll(() => timesOf(page), PATIENTLY).toBeGreaterThan(times);
}

async function says(page: Page, title: string): Promise<void> {
  // A page that is being loaded anew has no title to be asked for.
  await expect.poll(() => page.title().catch(() => ''), PATIENTLY).toContain(title);
}

async function open(path: string): Promise<Page> {
  const page = await browser.newPage();
  page.setDefaultTimeout(A_WHILE);
  page.on('console', (message) => {
    if (message.text() === '[vite] connected.') listened.set(page, timesOf(page) + 1);
  });
  await page.goto(address + path);
  await expect.poll(() => timesOf(page), PATIENTLY).toBeGreaterThan(0);
  return page;
}

function fileOf(id: string): string {
  return join(project, `content/models/${id}.md`);
}

function read(id: string): string {
  return readFileSync(fileOf(id), 'utf8');
}

function write(id: string, text: string): void {
  writeFileSync(fileOf(id), text);
}

/** What the terminal shows of the records as they stand. */
function reportOfCheck(): string {
  const { stderr } = spawnSync(process.execPath, ['src/cli/check.ts'], { cwd: project, env });
  return stderr.toString().trim();
}

/** The address that the server prints, once it has. */
function addressOf({ stdout, stderr }: ChildProcess): Promise<string> {
  return new Promise((done) => {
    const listen = (chunk: Buffer) => {
      printed += stripVTControlCharacters(chunk.toString());
      const found = /Local\s+(http:\S+?)\/\s/.exec(printed)?.[1];
      if (found) done(found);
    };
    stdout?.on('data', listen);
    stderr?.on('data', listen);
  });
}
