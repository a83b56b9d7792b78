#!/usr/bin/env node
/**
 * Stands in for Astro where places are tried: takes the same words and variables, and treats its
 * folders in the same way (half-made pages in `.astro`, the folder that it writes into emptied
 * first), but makes a small site of the day in a moment.
 */
import { existsSync, mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';

const {
  MATCHUP_OUT: out,
  BUILD_DATE: day,
  TRY_PAGES: pages = '12',
  TRY_FAILS: fails,
} = process.env;
const HALF_MADE = '.astro/.prerender';

if (process.argv[2] === 'preview') {
  console.log(`Serves ${out}.`);
} else {
  rmSync(HALF_MADE, { recursive: true, force: true });
  mkdirSync(HALF_MADE, { recursive: true });
  for (let page = 1; page <= Number(pages); page += 1) {
    writeFileSync(join(HALF_MADE, `${page}.html`), `${day}\n${'-'.repeat(8000)}`);
    await wait(10);
  }
  if (existsSync(out)) rmSync(out, { recursive: true });
  mkdirSync(join(out, '_astro'), { recursive: true });
  for (let page = 1; page <= Number(pages); page += 1) {
    mkdirSync(join(out, `${page}`));
    renameSync(join(HALF_MADE, `${page}.html`), join(out, `${page}`, 'index.html'));
    await wait(2);
  }
  writeFileSync(join(out, '_astro', `${day}.css`), day);
  writeFileSync(join(out, 'index.html'), day);
  if (fails) process.exit(1);
}
