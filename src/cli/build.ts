import { parseArgs } from 'node:util';
import { parseShard } from '../site/build/slice.ts';
import { buildSite } from './site.ts';

/**
 * `npm run build`: checks the records and builds the site into `OUT_DIR`, or `dist`. With
 * `-- --compress` each text has a compressed copy beside it, for hosts that send those; with
 * `-- --pictures` pages of models, jobs and pairs have a picture for those who share them. With
 * `-- --shard 2/4` it makes a share of the pages on one of several machines, and with
 * `-- --merge FOLDER` the site from the shares that lie in a folder.
 */
const wishes = wished();
if (wishes && !(await buildSite(process.env['OUT_DIR'], wishes))) process.exitCode = 1;

/** What the command line asks for; nothing where it cannot be read, which is said. */
function wished() {
  const options = {
    compress: { type: 'boolean', default: false },
    pictures: { type: 'boolean', default: false },
    shard: { type: 'string' },
    merge: { type: 'string' },
  } as const;
  try {
    const { values } = parseArgs({ options });
    if (values.shard !== undefined && values.merge !== undefined)
      throw new RangeError(
        '--shard makes a share and --merge the site of all shares. Leave one out.',
      );
    if (values.pictures) process.env['PICTURES'] = '1';
    const shard = values.shard === undefined ? undefined : parseShard(values.shard);
    return { isCompressed: values.compress, shard, merge: values.merge };
  } catch (error) {
    if (!(error instanceof Error)) throw error;
    console.error(error.message);
    process.exitCode = 1;
    return undefined;
  }
}
