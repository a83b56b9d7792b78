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

/** Long enough for Astro's own lines to be passed on first, in milliseconds. */
const A_MOMENT = 200;

/** Says the address once more when Astro has said all of its lines, so that it is read last. */
function sayAddress(lines: Buffer): void {
  const address = /Local\s+(http\S+)/.exec(lines.toString())?.[1];
  if (!address) return;
  setTimeout(() => console.log(`Matchup is at ${address} until you press Ctrl-C.`), A_MOMENT);
}
