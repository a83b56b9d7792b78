import { type SpawnSyncReturns, spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import * as prettier from 'prettier';
import { afterAll, expect, test } from 'vitest';
import { parse } from 'yaml';
import { loadCatalog } from '../../src/catalog/load.ts';
import { CHECK_DATE } from '../build-date.ts';
import { copyOfProject } from '../project.ts';
import { fewerRecords } from '../site/fewer.ts';
import { goTheWay, stepsTo } from './way.ts';

/** Somebody who has never seen the repository adds a model, by the README's commands alone. */

const STEPS = stepsTo('newt');
const folder = mkdtempSync(join(tmpdir(), 'matchup-newcomer-'));
const project = copyOfProject(join(folder, 'project'));
const { scripts } = JSON.parse(readFileSync('package.json', 'utf8')) as {
  scripts: Record<string, string>;
};

afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** What `npm run` runs, without npm's own time. */
function run(command: string): SpawnSyncReturns<string> {
  const [, , name = '', ...args] = command.split(' ').filter((word) => word !== '--');
  const [program, ...script] = (scripts[name] ?? '').split(' ');
  expect(program, command).toBe('node');
  return spawnSync(process.execPath, [...script, ...args], { cwd: project, encoding: 'utf8' });
}

test('a made-up model with an offer, a score and a text is sound and has its format', async () => {
  await goTheWay(
    project,
    (command) => {
      const { status, stderr } = run(command);
      expect(stderr, command).toBe('');
      expect(status, command).toBe(0);
    },
    STEPS,
  );
  const { stdout, stderr } = run('npm run check');
  expect(stderr).toBe('');
  expect(stdout).toContain('no problem found');
  for (const file of new Set(STEPS.map((step) => step.file))) {
    const text = readFileSync(join(project, file), 'utf8');
    const options = await prettier.resolveConfig(resolve(file));
    expect(await prettier.check(text, { ...options, filepath: file }), file).toBe(true);
  }
});

test('the smaller sites of the tests are sound with what was added, and have none of it', () => {
  const smaller = join(folder, 'smaller');
  fewerRecords(join(smaller, 'content'), join(project, 'content'));
  const { models, matchups } = loadCatalog(smaller, CHECK_DATE);
  expect(models.map(({ id }) => id)).toContain('gpt-4o');
  expect(matchups.map(({ id }) => id).filter((id) => id.includes('newt'))).toEqual([]);
});

test('each command of the way is in the README', () => {
  const readme = readFileSync('README.md', 'utf8');
  for (const { command } of STEPS) {
    const [, , , , noun = ''] = command.split(' ');
    expect(readme).toContain(`\`npm run new -- ${noun} `);
  }
});

test('a pull request is tested by commands that anybody can run', () => {
  const workflow = parse(readFileSync('.github/workflows/pull-request.yml', 'utf8')) as {
    jobs: { test: { steps: { run?: string; env?: object }[] } };
  };
  const commands = workflow.jobs.test.steps.filter((step) => step.run);
  expect(commands.map((step) => step.run)).toContain('npm test');
  for (const { run: command = '', env } of commands) {
    const [program, verb = '', name = ''] = command
      .split(' ')
      .filter((word) => !word.startsWith('-'));
    expect(program).toBe('npm');
    if (verb === 'run') expect(scripts).toHaveProperty(name);
    else expect(['ci', 'audit', 'test']).toContain(verb);
    expect(env).toBeUndefined();
  }
});
