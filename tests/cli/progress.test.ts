import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join, resolve } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { BUILD_DATE } from '../build-date.ts';
import { copyOfProject } from '../project.ts';

const RECORDS = join(import.meta.dirname, '../planted/content');

/** Builds a few records as a maintainer does, and gives what the channel of errors shows. */
function build(site: string): string {
  const folder = mkdtempSync(join(tmpdir(), 'matchup-progress-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  const project = copyOfProject(join(folder, 'project'), RECORDS);
  const path = [resolve('node_modules', '.bin'), process.env['PATH']].join(delimiter);
  const env = { ...process.env, PATH: path, BUILD_DATE, SITE: site };
  const built = spawnSync(process.execPath, ['src/cli/build.ts'], { cwd: project, env });
  expect(built.status, built.stderr.toString()).toBe(0);
  return built.stderr.toString();
}

test('a build without an address says once what its pages carry instead', () => {
  const said = build('').match(/SITE is not set: .*https:\/\/matchup\.example/g);
  expect(said).toHaveLength(1);
  expect(build('https://example.org')).not.toContain('SITE');
});
