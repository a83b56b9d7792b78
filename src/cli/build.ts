import { buildSite } from './site.ts';

/** `npm run build`: checks the records and builds the site into `OUT_DIR`, or `dist`. */
const folder = process.env['OUT_DIR'] ?? 'dist';
if (!(await buildSite(folder))) process.exitCode = 1;
