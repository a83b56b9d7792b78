import { spawnSync } from 'node:child_process';
import { expect, test } from 'vitest';
import { add, siteWith, write } from '../site-check/small-site.ts';

/** Runs the command as a maintainer would, but for the browser. */
function checkSite(...args: string[]) {
  const command = ['src/cli/check-site.ts', ...args, '--no-browser'];
  return spawnSync(process.execPath, command, { encoding: 'utf8' });
}

test('a sound site passes, with its base path found on its start page', () => {
  const { status, stdout, stderr } = checkSite(siteWith());
  expect(stderr).toBe('');
  expect(stdout).toMatch(
    /^\d+ rules over 5 pages and 1 addresses that moved: 0 broken, 0 findings/,
  );
  expect(stdout).toContain('axe was left out');
  expect(status).toBe(0);
});

test('all findings are printed at once, by rule, with how to mend them', () => {
  const { status, stdout, stderr } = checkSite(siteWith(add('<p id="vision"></p>')));
  expect(stderr).toMatch(
    /^Broken: Each id stands once on its page, and is a word \(1\)\n {2}Give one .*\n {2}\/repo\/compare\/one-vs-other\/ {2}twice: vision\n\nBroken: Nothing that should say something is empty/,
  );
  expect(stdout).toContain('2 broken, 2 findings');
  expect(status).toBe(1);
});

test('a base path that is given is held against the pages', () => {
  const { status, stderr } = checkSite(siteWith(), '--base', '/other/');
  expect(stderr).toContain('outside /other/');
  expect(status).toBe(1);
});

test.each([
  ['a folder without a start page', write('index.html', undefined), /has no index\.html\. Build/],
  [
    'a start page without an address',
    write('index.html', '<h1>Start</h1>'),
    /--base \/repo\/ --origin/,
  ],
])('%s is told without a stack', (_, change, message) => {
  const { status, stderr } = checkSite(siteWith(change));
  expect(stderr).toMatch(message);
  expect(stderr.trim().split('\n')).toHaveLength(1);
  expect(status).toBe(1);
});
