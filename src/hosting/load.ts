import { spawnSync } from 'node:child_process';

/** How a host stands up to many requests at once. */
export interface HostLoad {
  perSecond: number;
  /** The time within which 99 of 100 answers came, in milliseconds. */
  slowest: number;
  /** What went wrong, in the words of wrk; empty if nothing did. */
  errors: string[];
}

const BOUNDS = ['--threads', '2', '--connections', '32', '--duration', '20s', '--latency'];
const MILLISECONDS = { us: 0.001, ms: 1, s: 1000 };

/** Asks for one address again and again for 20 seconds, as a browser would, through wrk. */
export function loadOn(address: string): HostLoad {
  const headers = ['--header', 'Accept-Encoding: br, gzip'];
  const { stdout, stderr } = spawnSync('wrk', [...BOUNDS, ...headers, address], {
    encoding: 'utf8',
  });
  const [, time = '', unit = 'ms'] = /99%\s+([\d.]+)(us|ms|s)\b/.exec(stdout) ?? [];
  const [, rate = ''] = /Requests\/sec:\s+([\d.]+)/.exec(stdout) ?? [];
  if (!time || !rate) throw new Error(`wrk did not finish:\n${stdout}${stderr}`);
  return {
    perSecond: Number(rate),
    slowest: Number(time) * MILLISECONDS[unit as keyof typeof MILLISECONDS],
    errors: stdout.match(/(?:Socket errors|Non-2xx).*/g) ?? [],
  };
}
