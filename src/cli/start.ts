import { runAstro } from './astro.ts';
import { buildSite } from './site.ts';

/** `npm start`: builds the site and serves it, its address printed. */
process.exitCode = (await buildSite('dist'))
  ? await runAstro(['preview', ...process.argv.slice(2)], 'shown')
  : 1;
