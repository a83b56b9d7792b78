import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { SAMPLE_DATE } from '../build-date.ts';
import { recordsWith, swap } from '../records.ts';

const CHECK = join(import.meta.dirname, '../../src/cli/check.ts');

/** Runs the command as a maintainer does, in the folder that holds the records. */
function check(folder: string, date = SAMPLE_DATE, more: Record<string, string> = {}) {
  const env = { ...process.env, BUILD_DATE: date, NO_COLOR: '1', ...more };
  return spawnSync(process.execPath, [CHECK], { cwd: folder, env, encoding: 'utf8' });
}

test('sound records: exit code 0 and what was read', () => {
  const { status, stdout } = check(recordsWith());
  expect(stdout).toContain('2 models');
  expect(stdout).toContain('no problem found');
  expect(status).toBe(0);
});

test('broken records: exit code 1, every problem on a line, then how many', () => {
  const { status, stderr } = check(
    recordsWith(
      swap('models/alpha.md', 'context-window:', 'contxt-window:'),
      swap('models/alpha.md', 'vision: true', 'vision: yes'),
      swap('providers/host.md', '$1.00', '1.00'),
    ),
  );
  expect(status).toBe(1);
  const lines = stderr.trim().split('\n');
  expect(
    lines.filter((line) => /^content\/\S+\.md:\d+:\d+ {2}\S+ {2}found /.test(line)),
  ).toHaveLength(3);
  expect(lines[0]).toContain('did you mean "context-window"?');
  expect(lines.at(-1)).toBe('3 problems in 2 files.');
});

test('one problem is counted as one', () => {
  const { stderr } = check(recordsWith(swap('models/alpha.md', 'vision: true', 'vision: yes')));
  expect(stderr.trim()).toMatch(/\n1 problem in 1 file\.$/);
});

test('a build date that is no day is told in a line', () => {
  const { status, stderr } = check(recordsWith(), '2026-02-30');
  expect(status).toBe(1);
  expect(stderr).toBe(
    'BUILD_DATE is "2026-02-30"; allowed is a day such as 2026-11-22. Correct or unset it.\n',
  );
});

test('records written after the build date are sound where CHECK_DATE allows them', () => {
  const written = recordsWith(
    swap('models/alpha.md', "reviewed: '2026-11-20'", "reviewed: '2026-12-04'"),
  );
  expect(check(written).stderr).toContain('at most the build date, 2026-11-22');
  expect(check(written, SAMPLE_DATE, { CHECK_DATE: '2026-12-03' }).status).toBe(1);
  expect(check(written, SAMPLE_DATE, { CHECK_DATE: '2026-12-04' }).status).toBe(0);
});
