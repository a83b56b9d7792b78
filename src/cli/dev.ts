import { tellLanguageServer } from '../editor/files.ts';
import { runAstro } from './astro.ts';

/** `npm run dev`: serves the site and follows every saved record. */
tellLanguageServer(process.cwd());
process.exitCode = await runAstro(['dev', ...process.argv.slice(2)], 'shown', {
  NODE_ENV: 'development',
});
