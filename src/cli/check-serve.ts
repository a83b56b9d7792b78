import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { type Host, checksOf } from '../hosting/checks.ts';
import { type Load, loadOn } from '../hosting/load.ts';
import { type Nginx, isInstalled, startNginx } from '../hosting/nginx.ts';
import { ask } from '../hosting/request.ts';
import { sampleOf } from '../hosting/sample.ts';

/**
 * `npm run check:serve`: serves a compressed build through nginx on this machine and checks what a
 * reader gets; with `-- --load`, how it stands up to many requests at once.
 */

const args = process.argv.slice(2);
const folder = args.find((argument) => !argument.startsWith('-')) ?? 'dist';

if (!isInstalled('nginx')) {
  console.log('Left out: there is no nginx here (Debian: apt-get install nginx-light).');
} else if (!existsSync(join(folder, 'index.html.br'))) {
  console.error(`No compressed site in ${folder}/. Build one: npm run build -- --compress`);
  process.exitCode = 1;
} else {
  const nginx = await startNginx(folder);
  try {
    const isSound = args.includes('--load') ? await measure(nginx) : await check(nginx);
    if (!isSound) process.exitCode = 1;
  } finally {
    await nginx.stop();
  }
}

/** Prints each check with its result. Returns whether all passed. */
async function check(nginx: Nginx): Promise<boolean> {
  const checks = checksOf(hostOf(nginx));
  let failed = 0;
  for (const { what, run } of checks) {
    const wrong = await run();
    if (wrong.length > 0) failed += 1;
    console.log(`${wrong.length > 0 ? 'wrong' : 'right'}  ${[what, ...wrong].join('; ')}`);
  }
  if (!nginx.sendsBrotli) console.log('Left out: brotli, for nginx has no module for it here.');
  console.log(`${checks.length} checks, ${failed} failed.`);
  return failed === 0;
}

/** Prints how the pair page does beside a plain file of as many bytes. Returns whether none failed. */
async function measure(nginx: Nginx): Promise<boolean> {
  if (!isInstalled('wrk')) {
    console.log('Left out: there is no wrk here (Debian: apt-get install wrk).');
    return true;
  }
  const { pair } = sampleOf(folder);
  const headers = { 'accept-encoding': 'br, gzip' };
  const { length } = (await ask(nginx.site, pair, { headers })).body;
  console.log(`${pair}, ${length} bytes as sent; 2 threads, 32 connections, 20 s each`);
  const page = print('pair page', loadOn(nginx.site + pair));
  const plain = print('plain file', loadOn(nginx.plain(length)));
  const ratio = (page.perSecond / plain.perSecond).toFixed(2);
  const slower = (page.slowest / plain.slowest).toFixed(2);
  console.log(`pair page to plain file: ${ratio} of the requests, ${slower} of the time`);
  return page.errors.length + plain.errors.length === 0;
}

function print(name: string, load: Load): Load {
  const rate = `${Math.round(load.perSecond)} requests a second`;
  const errors = load.errors.join('; ') || 'no error';
  console.log(`${name}: ${rate}, 99th percentile ${load.slowest.toFixed(2)} ms, ${errors}`);
  return load;
}

function hostOf({ site, sendsBrotli }: Nginx): Host {
  const encodings = sendsBrotli ? (['br', 'gzip'] as const) : (['gzip'] as const);
  return { origin: site, folder, sample: sampleOf(folder), encodings };
}
