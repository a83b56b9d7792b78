import { spawnSync } from 'node:child_process';
import { resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import { recordsWith, swap } from '../records.ts';

describe('npm run stale', () => {
  const command = resolve('src/cli/stale.ts');
  const run = (root: string, ...args: string[]) =>
    spawnSync(process.execPath, [command, ...args], {
      cwd: root,
      encoding: 'utf8',
      env: { ...process.env, BUILD_DATE: '2027-04-01' },
    });

  test('lists and exits 0, whatever it finds', () => {
    const { status, stdout, stderr } = run(recordsWith(), '--markdown');
    expect(stdout).toContain('## Announced for a day that has passed: 1');
    expect([status, stderr]).toEqual([0, '']);
  });

  test('exits 1 where the records cannot be read, with their problems', () => {
    const { status, stderr } = run(recordsWith(swap('models/alpha.md', '128K', 'much')));
    expect(stderr).toContain('content/models/alpha.md:');
    expect(status).toBe(1);
  });
});
