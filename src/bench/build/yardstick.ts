import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { type Cost, costOf } from './cost.ts';

/** What other ways take for the same pages: another generator that passes them through, and writing alone. */

const ELEVENTY = '@11ty/eleventy@3.1.2';

/** Pages go in and out as they are: they hold no template. */
const SETTINGS = `export default (eleventy) => {
  eleventy.setQuietMode(true);
  return { htmlTemplateEngine: false, templateFormats: ['html'], dir: { input: 'in', output: 'out' } };
};
`;

/** Passes pages through Eleventy in a folder. @returns why not, where it cannot be had. */
export async function throughEleventy(
  site: string,
  pages: readonly string[],
  folder: string,
): Promise<Cost | string> {
  copyPages(site, pages, join(folder, 'in'));
  writeFileSync(join(folder, 'eleventy.config.mjs'), SETTINGS);
  writeFileSync(join(folder, 'package.json'), '{ "type": "module", "private": true }');
  const npx = (...args: string[]) => costOf('npx', ['--yes', ELEVENTY, ...args], folder);
  const isThere = await npx('--version').then(
    () => true,
    () => false,
  );
  if (!isThere) return `${ELEVENTY} cannot be had here`;
  return npx('--config=eleventy.config.mjs');
}

/** Writes the bytes of pages, in seconds. */
export function writeAlone(site: string, pages: readonly string[], folder: string): number {
  const texts = pages.map((page) => ({ page, text: readFileSync(join(site, page)) }));
  const start = performance.now();
  for (const { page, text } of texts) writeIn(folder, page, text);
  const seconds = (performance.now() - start) / 1000;
  rmSync(folder, { recursive: true });
  return seconds;
}

function copyPages(site: string, pages: readonly string[], folder: string): void {
  for (const page of pages) writeIn(folder, page, readFileSync(join(site, page)));
}

function writeIn(folder: string, page: string, text: Uint8Array): void {
  const file = join(folder, page);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, text);
}
