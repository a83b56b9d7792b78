import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
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

describe('formats for programs', () => {
  const broken = () =>
    recordsWith(swap('models/alpha.md', 'max-output: 16K', 'max-output: 16.384'), (files) => ({
      ...files,
      'providers/host.md': (files['providers/host.md'] ?? '').replace('$1.00', '100%'),
    }));
  const run = (...options: string[]) => {
    const env = { ...process.env, BUILD_DATE: SAMPLE_DATE };
    return spawnSync(process.execPath, [CHECK, ...options], {
      cwd: broken(),
      env,
      encoding: 'utf8',
    });
  };

  test('annotations of a pull request, a percent sign escaped', () => {
    const { stdout, status } = run('--format', 'github');
    expect(status).toBe(1);
    expect(stdout).toMatch(
      /^::warning file=content\/models\/alpha\.md,line=17,col=7,title=figure-in-range::claims/m,
    );
    expect(stdout).toMatch(
      /^::error file=content\/providers\/host\.md,line=5,col=5,title=value::/m,
    );
    expect(stdout).toContain('found "100%25"');
  });

  test('data', () => {
    const problems = JSON.parse(run('--format', 'json').stdout) as unknown[];
    expect(problems).toContainEqual(
      expect.objectContaining({ kind: 'figure-in-range', asks: true, line: 17, column: 7 }),
    );
  });

  test('an option that there is none of', () => {
    const { stderr, status } = run('--format', 'xml');
    expect(status).toBe(1);
    expect(stderr).toContain(
      'Allowed are --strict, --kinds and --format with one of text, github, json',
    );
  });
});

test('what is asked about passes, and fails where the check is strict', () => {
  const asked = recordsWith(swap('models/alpha.md', 'max-output: 16K', 'max-output: 100'));
  const { stderr, stdout, status } = check(asked);
  expect([status, stdout]).toEqual([0, expect.stringContaining('nothing refused')]);
  expect(stderr).toContain('sure? found 100 tokens');
  const env = { ...process.env, BUILD_DATE: SAMPLE_DATE };
  expect(spawnSync(process.execPath, [CHECK, '--strict'], { cwd: asked, env }).status).toBe(1);
});

test('an option that npm took for its own is heard all the same', () => {
  const folder = recordsWith(swap('providers/host.md', '$2.00', '$9000.00'));
  const run = (strict: string) =>
    spawnSync(process.execPath, [join(import.meta.dirname, '../../src/cli/run.cjs'), CHECK], {
      cwd: folder,
      env: { ...process.env, BUILD_DATE: SAMPLE_DATE, NO_COLOR: '1', npm_config_strict: strict },
      encoding: 'utf8',
    });
  expect(run('').status).toBe(0);
  const { status, stderr } = run('true');
  expect(stderr).toMatch(/sure\? found \$9/);
  expect(status).toBe(1);
});
