import { tryPlaces } from './try.ts';
import { COLUMNS } from './trial.ts';

/**
 * `npm run try:places [-- --all] [-- WORDS]`: tries settings and places in throw-away folders, stops builds at
 * random moments and starts two at once, and prints how each kind came out. With `--all` there are
 * 50 moments of each kind.
 */
const moments = process.argv.includes('--all') ? 50 : 4;
const words = process.argv
  .slice(2)
  .filter((word) => !word.startsWith('--'))
  .join(' ');
const { rows, faults, leftOut } = await tryPlaces(moments, words);

for (const fault of faults) console.error(fault);
console.table(rows);
console.log(
  COLUMNS.map((column) => `${column}: ${rows.reduce((sum, row) => sum + row[column], 0)}`).join(
    ', ',
  ),
);
for (const reason of leftOut) console.log(`Left out: ${reason}.`);
if (faults.length > 0) process.exitCode = 1;
