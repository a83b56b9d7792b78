import { placeOf } from '../output/place.ts';
import { runAstro } from './astro.ts';
import { buildSite } from './site.ts';

/** `npm start`: builds the site into `OUT_DIR`, or `dist`, and serves it, its address printed. */
const folder = process.env['OUT_DIR'];
process.exitCode = (await buildSite(folder)) ? await preview(placeOf(folder, process.cwd())) : 1;

function preview(place: string): Promise<number> {
  return runAstro(['preview', ...process.argv.slice(2)], 'shown', { MATCHUP_OUT: place });
}
