import { stripVTControlCharacters } from 'node:util';
import { placeOf } from '../output/place.ts';
import { runAstro } from './astro.ts';
import { buildSite } from './site.ts';

/** `npm start`: builds the site into `OUT_DIR`, or `dist`, and serves it, its address printed. */
const folder = process.env['OUT_DIR'];
process.exitCode = (await buildSite(folder)) ? await preview(placeOf(folder, process.cwd())) : 1;

function preview(place: string): Promise<number> {
  const args = ['preview', ...process.argv.slice(2)];
  return runAstro(args, 'passed', { MATCHUP_OUT: place }, ({ stdout }) =>
    stdout?.on('data', sayAddress),
  );
}

/** Says the address once more where Astro has said it, so that it is the last thing one reads. */
function sayAddress(lines: Buffer): void {
  // A terminal has colours in between.
  const address = /Local\s+(http\S+)/.exec(stripVTControlCharacters(lines.toString()))?.[1];
  if (address) console.log(`Matchup is at ${address} until you press Ctrl-C.`);
}
