import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { restore, swap } from '../../src/cli/swap.ts';

/** Swaps in one fresh folder after another, its number in all of its files, until it is killed. */

const [folder = '', files] = process.argv.slice(2);

restore(folder);
for (let number = 1; ; number += 1) {
  const fresh = `${folder}.${process.pid}-${number}`;
  mkdirSync(fresh);
  for (let file = 0; file < Number(files); file += 1) {
    writeFileSync(join(fresh, `${file}`), `${process.pid}-${number}`);
  }
  swap(fresh, folder);
  process.stdout.write('.');
}
