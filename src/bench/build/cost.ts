import { type ChildProcess, spawn } from 'node:child_process';
import { readFileSync, readdirSync } from 'node:fs';
import { cpus } from 'node:os';

/** What a command took, with all that it started. */
export interface Cost {
  /** Seconds on the clock. */
  seconds: number;
  /** Seconds of processors; 0 where the system does not tell. */
  processor: number;
  /** The most memory at one time, in MB, looked at ten times a second; 0 where the system does not tell. */
  memory: number;
}

/** What is done in a second of a processor, by the reckoning of Linux. */
const TICKS = 100;

/**
 * Runs a command to its end.
 * @throws with what it printed, where it fails.
 */
export async function costOf(
  command: string,
  args: readonly string[],
  cwd: string,
  env: Record<string, string> = {},
): Promise<Cost> {
  const [start, before] = [performance.now(), ticksOfChildren()];
  const child = spawn(command, args, { cwd, env: { ...process.env, ...env }, detached: true });
  const printed: Buffer[] = [];
  for (const out of [child.stdout, child.stderr]) out.on('data', (chunk) => printed.push(chunk));
  let memory = 0;
  const timer = setInterval(() => (memory = Math.max(memory, memoryOf(child))), 100);
  const code = await new Promise<number | null>((done, failed) => {
    child.on('error', failed);
    child.on('close', done);
  }).finally(() => clearInterval(timer));
  if (code !== 0)
    throw new Error(`${command} ${args.join(' ')} failed:\n${Buffer.concat(printed)}`);
  const seconds = (performance.now() - start) / 1000;
  return { seconds, processor: (ticksOfChildren() - before) / TICKS, memory };
}

/** The memory of a process and of those of its group, in MB. */
function memoryOf({ pid }: ChildProcess): number {
  const kilobytes = statsOfAll()
    .filter(({ group }) => group === pid)
    .map(({ id }) => Number(/VmRSS:\s+(\d+)/.exec(read(`/proc/${id}/status`))?.[1] ?? 0));
  return kilobytes.reduce((sum, one) => sum + one, 0) / 1000;
}

function statsOfAll(): { id: string; group: number }[] {
  const ids =
    process.platform === 'linux' ? readdirSync('/proc').filter((name) => /^\d+$/.test(name)) : [];
  return ids.map((id) => ({ id, group: Number(fieldsOf(id)[2]) }));
}

/** What children that ended have taken of processors. */
function ticksOfChildren(): number {
  const fields = fieldsOf('self');
  return Number(fields[13] ?? 0) + Number(fields[14] ?? 0);
}

/** The fields of a process after its name, which may hold spaces. */
function fieldsOf(id: string): string[] {
  return read(`/proc/${id}/stat`).split(') ').at(-1)?.split(' ') ?? [];
}

function read(file: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return '';
  }
}

/** On what it was measured: `2 processors, Node 24.21.0`. */
export function machine(): string {
  return `${cpus().length} processors, Node ${process.versions.node}`;
}
