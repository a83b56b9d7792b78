import { cpSync, mkdtempSync, readdirSync, rmSync, statSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join, resolve } from 'node:path';
import { costOf, machine } from '../bench/build/cost.ts';
import { writeRecords } from '../bench/build/records.ts';
import { throughEleventy, writeAlone } from '../bench/build/yardstick.ts';

/**
 * `npm run bench:build`: builds catalogues of 31, 62, 124 and 331 models, or of the sizes that are
 * named, each in a fresh folder, and prints what that takes, beside another generator that passes
 * the same pages through and the bare writing of their bytes.
 */

const SIZES = [31, 62, 124, 331];
/** A page that only leads on has fewer bytes than this. */
const LEADING = 2000;

const asked = process.argv.slice(2).map(Number).filter(Boolean);
const sizes = asked.length > 0 ? asked : SIZES;

console.log(`Measured with ${machine()}.`);
for (const size of sizes) await bench(size);

async function bench(size: number): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'matchup-bench-'));
  try {
    const [project, site] = [join(folder, 'project'), join(folder, 'site')];
    copyProject(project);
    const copies = writeRecords(resolve('content'), join(project, 'content'), size);
    console.log(`\n${size} models, ${copies} of them copies:`);
    const node = process.execPath;
    const check = await costOf(node, ['src/cli/check.ts'], project);
    say('npm run check', `${check.seconds.toFixed(1)} s`);
    const cost = await costOf(node, ['src/cli/build.ts'], project, { OUT_DIR: site });
    const files = filesIn(site);
    const pages = files.filter((file) => file.endsWith('.html'));
    const bytes = files.reduce((sum, file) => sum + statSync(join(site, file)).size, 0);
    const pairs = pages.filter((page) => isPairPage(site, page));
    say(
      'build',
      `${cost.seconds.toFixed(1)} s, ${cost.processor.toFixed(1)} s of processors, ${cost.memory.toFixed(0)} MB at most`,
    );
    say(
      'site',
      `${pages.length} pages, ${pairs.length} of them pairs; ${files.length} files, ${(bytes / 1e6).toFixed(1)} MB`,
    );
    const passed = await throughEleventy(site, pages, join(folder, 'eleventy'));
    say(
      'Eleventy',
      typeof passed === 'string' ? `left out: ${passed}` : `${passed.seconds.toFixed(1)} s`,
    );
    say('writing alone', `${writeAlone(site, pages, join(folder, 'written')).toFixed(1)} s`);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function say(what: string, text: string): void {
  console.log(`  ${what.padEnd(16)}${text}`);
}

/** A copy of the project without its records. */
function copyProject(folder: string): void {
  const left = [
    'node_modules',
    '.git',
    '.astro',
    '.vitest',
    'dist',
    'content',
    'tests',
    'outcomes',
  ];
  const isKept = (file: string) =>
    resolve(file, '..') !== resolve() || !left.includes(basename(file));
  cpSync('.', folder, { recursive: true, filter: isKept });
  symlinkSync(resolve('node_modules'), join(folder, 'node_modules'), 'junction');
}

function filesIn(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => join(parentPath, name).slice(folder.length + 1))
    .sort();
}

/** Whether it is the page of a pair, and none that leads on to it. */
function isPairPage(site: string, page: string): boolean {
  return (
    page.includes('-vs-') && page.startsWith('compare') && statSync(join(site, page)).size > LEADING
  );
}
