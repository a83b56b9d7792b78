import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { freePort, isListening } from './port.ts';

/** A running nginx that serves the site, and a single file beside it under no settings of ours. */
export interface Nginx {
  site: string;
  /** The address of a file with as many bytes as were asked for. */
  plain: (bytes: number) => string;
  sendsBrotli: boolean;
  stop: () => Promise<void>;
}

const CONFIG = join(import.meta.dirname, 'nginx.conf');
const BROTLI = '/usr/lib/nginx/modules/ngx_http_brotli_static_module.so';

/** Whether there is a program of that name. */
export function isInstalled(program: string): boolean {
  return !spawnSync(program, ['-v']).error;
}

/** Starts nginx for this machine alone, with the settings that are handed to maintainers. */
export async function startNginx(folder: string): Promise<Nginx> {
  const prefix = mkdtempSync(join(tmpdir(), 'matchup-nginx-'));
  const place = { folder: resolve(folder), port: await freePort() };
  const plain = { folder: join(prefix, 'plain'), port: await freePort() };
  const sendsBrotli = existsSync(BROTLI);
  mkdirSync(plain.folder);
  writeFileSync(
    join(prefix, 'nginx.conf'),
    mainConfig(siteConfig(place, sendsBrotli), plain, sendsBrotli),
  );
  const stop = await run(prefix, place.port);
  return {
    site: `http://127.0.0.1:${place.port}`,
    plain: (bytes) => {
      writeFileSync(join(plain.folder, `${bytes}.html`), 'x'.repeat(bytes));
      return `http://127.0.0.1:${plain.port}/${bytes}.html`;
    },
    sendsBrotli,
    stop,
  };
}

/** Runs nginx in a folder of its own. @returns what ends it. */
async function run(prefix: string, port: number): Promise<Nginx['stop']> {
  const args = ['-p', prefix, '-c', 'nginx.conf', '-e', 'error.log'];
  const child = spawn('nginx', args, { stdio: 'inherit' });
  const exit = once(child, 'exit');
  await Promise.race([exit.then(sayStopped), isListening(port)]);
  return async () => {
    child.kill('SIGQUIT');
    await exit;
    rmSync(prefix, { recursive: true, force: true });
  };
}

/** A folder that is served, and the port on this machine. */
interface Place {
  folder: string;
  port: number;
}

/** The settings of the site, with the places of this machine. */
function siteConfig({ folder, port }: Place, sendsBrotli: boolean): string {
  const config = readFileSync(CONFIG, 'utf8')
    .replace('listen 80;', `listen 127.0.0.1:${port};`)
    .replaceAll('/srv/matchup/dist', folder);
  return sendsBrotli ? config : config.replace('brotli_static on;', '');
}

function mainConfig(site: string, plain: Place, sendsBrotli: boolean): string {
  return `
${sendsBrotli ? `load_module ${BROTLI};` : ''}
${process.getuid?.() === 0 ? 'user root;' : ''}
daemon off;
pid nginx.pid;
error_log error.log;
worker_processes auto;
events {}
http {
  include /etc/nginx/mime.types;
  access_log off;
  sendfile on;
  ${TEMPORARY.map((kind) => `${kind}_temp_path temporary;`).join(' ')}
  ${site}
  server {
    listen 127.0.0.1:${plain.port};
    root ${plain.folder};
  }
}
`;
}

/** Where nginx would write, were there anything to write. */
const TEMPORARY = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'];

function sayStopped(): never {
  throw new Error('nginx did not start; what it says stands above.');
}
