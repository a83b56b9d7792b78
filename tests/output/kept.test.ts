import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { keepHashed } from '../../src/output/kept.ts';
import { mark, strangersIn } from '../../src/output/marker.ts';
import { swap } from '../../src/output/swap.ts';

/** A tab that was opened before a build finds the scripts and styles of its page after it. */

test('a hashed file stays for three builds after the last that made it, and no other does', () => {
  const site = placeForSite();
  const seen = [1, 2, 3, 4, 5, 6].map((number) => build(site, [`page.${number}.css`]));
  expect(seen.slice(0, 4)).toEqual([
    ['page.1.css'],
    ['page.1.css', 'page.2.css'],
    ['page.1.css', 'page.2.css', 'page.3.css'],
    ['page.1.css', 'page.2.css', 'page.3.css', 'page.4.css'],
  ]);
  expect(seen.at(-1)).toEqual(['page.3.css', 'page.4.css', 'page.5.css', 'page.6.css']);
  expect(existsSync(join(site, '3.html'))).toBe(false);
  expect(strangersIn(site)).toEqual([]);
});

test('what a build makes anew is its own, and counts from there', () => {
  const site = placeForSite();
  build(site, ['page.1.css']);
  for (const number of [2, 3]) build(site, [`page.${number}.css`]);
  build(site, ['page.1.css']);
  for (const number of [4, 5, 6]) build(site, [`page.${number}.css`]);
  expect(build(site, ['page.7.css'])).not.toContain('page.1.css');
  expect(readFileSync(join(site, '_astro/page.6.css'), 'utf8')).toBe('page.6.css');
});

test('a compressed copy goes with its file', () => {
  const site = placeForSite();
  build(site, ['page.1.css', 'page.1.css.br']);
  expect(build(site, ['page.2.css'])).toEqual(['page.1.css', 'page.1.css.br', 'page.2.css']);
  expect(build(site, ['page.1.css'])).not.toContain('page.1.css.br');
});

test('builds of the same pages leave what one alone leaves', () => {
  const [once, often] = [placeForSite(), placeForSite()];
  build(once, ['page.1.css']);
  for (let time = 0; time < 3; time += 1) build(often, ['page.1.css']);
  const marker = (site: string) => readFileSync(join(site, '.matchup-site'), 'utf8');
  expect(readdirSync(often, { recursive: true })).toEqual(readdirSync(once, { recursive: true }));
  expect(marker(often)).toBe(marker(once));
});

test('nothing is taken over from a folder that no build made', () => {
  const site = placeForSite();
  mkdirSync(join(site, '_astro'), { recursive: true });
  writeFileSync(join(site, '_astro', 'mine.css'), 'mine');
  mkdirSync(`${site}.next`);
  expect([...keepHashed(site, `${site}.next`)]).toEqual([]);
});

function placeForSite(): string {
  const root = mkdtempSync(join(tmpdir(), 'matchup-kept-'));
  onTestFinished(() => rmSync(root, { recursive: true, force: true }));
  return join(root, 'site');
}

/** Puts a site with such hashed files in the place of the last, as a build does. Returns what is there. */
function build(site: string, files: readonly string[]): string[] {
  const fresh = `${site}.next`;
  mkdirSync(join(fresh, '_astro'), { recursive: true });
  for (const file of files) writeFileSync(join(fresh, '_astro', file), file);
  writeFileSync(join(fresh, `${/\d/.exec(files[0] ?? '')?.[0]}.html`), 'A page.');
  mark(fresh, keepHashed(site, fresh));
  swap(fresh, site, `${site}.last`);
  return readdirSync(join(site, '_astro')).sort();
}
