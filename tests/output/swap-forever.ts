import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { mark } from '../../src/output/marker.ts';
import { restore, swap } from '../../src/output/swap.ts';

/** Swaps in one fresh folder after another, its number in all of its files, until it is killed. */

const [folder = '', files] = process.argv.slice(2);

restore(folder, `${folder}.spare`);
for (let number = 1; ; number += 1) {
  const fresh = `${folder}.${process.pid}-${number}`;
  mkdirSync(fresh);
  for (let file = 0; file < Number(files); file += 1) {
    writeFileSync(join(fresh, `${file}`), `${process.pid}-${number}`);
  }
  mark(fresh);
  swap(fresh, folder, `${folder}.spare`);
  process.stdout.write('.');
}
