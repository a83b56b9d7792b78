import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { freePort, isListening } from './port.ts';

/** A running Caddy that serves the site. */
export interface Caddy {
  site: string;
  stop: () => Promise<void>;
}

const CONFIG = join(import.meta.dirname, 'Caddyfile');

/** Starts Caddy for this machine alone, with the settings that are handed to maintainers. */
export async function startCaddy(folder: string): Promise<Caddy> {
  const home = mkdtempSync(join(tmpdir(), 'matchup-caddy-'));
  const port = await freePort();
  const site = `http://127.0.0.1:${port}`;
  const config = readFileSync(CONFIG, 'utf8')
    .replace(/^matchup\.example/m, site)
    .replaceAll('/srv/matchup/dist', resolve(folder));
  writeFileSync(join(home, 'Caddyfile'), `{\n\tadmin off\n}\n${config}`);
  const child = spawn('caddy', ['run', '--config', join(home, 'Caddyfile')], {
    stdio: 'ignore',
    env: { ...process.env, HOME: home },
  });
  const exit = once(child, 'exit');
  await Promise.race([exit.then(sayStopped), isListening(port)]);
  return {
    site,
    stop: async () => {
      child.kill();
      await exit;
      rmSync(home, { recursive: true, force: true });
    },
  };
}

function sayStopped(): never {
  throw new Error('Caddy did not start. Try: caddy validate --config src/hosting/Caddyfile');
}
