import { buildSite } from './site.ts';

/**
 * `npm run build`: checks the records and builds the site into `OUT_DIR`, or `dist`. With
 * `-- --compress` each text has a compressed copy beside it, for hosts that send those; with
 * `-- --pictures` pages of models, jobs and pairs have a picture for those who share them.
 */
if (process.argv.includes('--pictures')) process.env['PICTURES'] = '1';
const isCompressed = process.argv.includes('--compress');
if (!(await buildSite(process.env['OUT_DIR'], isCompressed))) process.exitCode = 1;
