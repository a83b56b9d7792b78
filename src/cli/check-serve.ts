import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { startCaddy } from '../hosting/caddy.ts';
import { type Host, checksOf } from '../hosting/checks.ts';
import { type HostLoad, loadOn } from '../hosting/load.ts';
import { type Nginx, isInstalled, startNginx } from '../hosting/nginx.ts';
import { ask } from '../hosting/request.ts';
import { sampleOf } from '../hosting/sample.ts';

/**
 * `npm run check:serve`: serves a compressed build through nginx and Caddy on this machine and checks what a
 * reader gets; with `-- --load`, how it stands up to many requests at once.
 */

const args = process.argv.slice(2);
const folder = args.find((argument) => !argument.startsWith('-')) ?? 'dist';

if (!existsSync(join(folder, 'index.html.br'))) {
  console.error(`No compressed site in ${folder}/. Build one: npm run build -- --compress`);
  process.exitCode = 1;
} else {
  const isSound = [await withNginx(), await withCaddy()];
  if (isSound.includes(false)) process.exitCode = 1;
}

/** Checks or measures nginx, where it is installed. Returns whether all is right. */
async function withNginx(): Promise<boolean> {
  if (!isInstalled('nginx')) {
    console.log('Left out: there is no nginx here (Debian: apt-get install nginx-light).');
    return true;
  }
  const nginx = await startNginx(folder);
  try {
    if (args.includes('--load')) return await measure(nginx);
    if (!nginx.sendsBrotli) console.log('Left out: brotli, for nginx has no module for it here.');
    return await check('nginx', nginx.site, nginx.sendsBrotli ? ['br', 'gzip'] : ['gzip']);
  } finally {
    await nginx.stop();
  }
}

/** Checks Caddy, where it is installed. Returns whether all is right. */
async function withCaddy(): Promise<boolean> {
  if (args.includes('--load')) return true;
  if (!isInstalled('caddy')) {
    console.log('Left out: there is no Caddy here (Debian: apt-get install caddy).');
    return true;
  }
  const caddy = await startCaddy(folder);
  try {
    return await check('Caddy', caddy.site, ['br', 'gzip']);
  } finally {
    await caddy.stop();
  }
}

/** Prints each check with its result. Returns whether all passed. */
async function check(name: string, origin: string, encodings: Host['encodings']): Promise<boolean> {
  const checks = checksOf({ origin, folder, sample: sampleOf(folder), encodings });
  let failed = 0;
  for (const { what, run } of checks) {
    const wrong = await run();
    if (wrong.length > 0) failed += 1;
    console.log(`${wrong.length > 0 ? 'wrong' : 'right'}  ${[what, ...wrong].join('; ')}`);
  }
  console.log(`${name}: ${checks.length} checks, ${failed} failed.`);
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

function print(name: string, load: HostLoad): HostLoad {
  const rate = `${Math.round(load.perSecond)} requests a second`;
  const errors = load.errors.join('; ') || 'no error';
  console.log(`${name}: ${rate}, 99th percentile ${load.slowest.toFixed(2)} ms, ${errors}`);
  return load;
}
