import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { putSound } from './case.ts';
import type { Report } from './reader.ts';

/** How a reading ended: with a report, without one, or not in time. */
export type Ending = ({ kind: 'report' } & Report) | { kind: 'crash' } | { kind: 'hang' };

/** A process that reads records. It is started anew after a crash or a hang. */
export interface Reader {
  /** Reads the sound records with what is written among them. */
  read: (write: (content: string) => void) => Promise<Ending>;
  end: () => void;
}

/** Far more than a reading takes, in milliseconds. */
const LIMIT = 20_000;

/** Starts a process that reads records. */
export function startReader(limit = LIMIT): Reader {
  let child: ChildProcess | undefined;
  const start = async () => {
    if (child) return child;
    child = fork(join(import.meta.dirname, 'reader.ts'), { stdio: 'ignore' });
    await once(child, 'message');
    return child;
  };
  const end = () => {
    child?.kill('SIGKILL');
    child = undefined;
  };
  const read: Reader['read'] = async (write) => {
    const root = mkdtempSync(join(tmpdir(), 'matchup-broken-'));
    putSound(join(root, 'content'));
    write(join(root, 'content'));
    const ending = await ask(await start(), root, limit);
    if (ending.kind !== 'report') end();
    rmSync(root, { recursive: true });
    return ending;
  };
  return { read, end };
}

function ask(child: ChildProcess, root: string, limit: number): Promise<Ending> {
  return new Promise((resolve) => {
    const settle = (ending: Ending) => {
      clearTimeout(timer);
      child.removeAllListeners();
      resolve(ending);
    };
    const timer = setTimeout(() => settle({ kind: 'hang' }), limit);
    child.once('message', (report) => settle({ kind: 'report', ...(report as Report) }));
    child.once('exit', () => settle({ kind: 'crash' }));
    child.send(root);
  });
}
