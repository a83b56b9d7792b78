import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { hostname } from 'node:os';

/**
 * A process as a word that can stand in a file's name: its number, when it began, the start of the
 * machine and the machine's name, the last two shortened: `4711-90210-1f2e3d4c-5b6a7988`. A number
 * alone is given to another process one day.
 */
export function processId(pid = process.pid): string {
  return [pid, statOf(pid)?.begun ?? 0, short(boot()), short(hostname())].join('-');
}

/** The number of the process that such a word names. */
export function pidOf(id: string): number {
  return Number(id.split('-')[0]);
}

/** Whether a process of another machine is named, of which nothing is known here. */
export function isElsewhere(id: string): boolean {
  return id.split('-')[3] !== short(hostname());
}

/** Whether the process that such a word names is running; one of another machine counts as running. */
export function isRunning(id: string): boolean {
  const [, begun, start] = id.split('-');
  if (isElsewhere(id)) return true;
  if (start !== short(boot())) return false;
  if (process.platform !== 'linux') return answers(pidOf(id));
  const stat = statOf(pidOf(id));
  return stat !== undefined && stat.begun === begun && !'ZX'.includes(stat.state);
}

function answers(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}

/** State and beginning of a process, as Linux has them (proc(5), fields 3 and 22). */
function statOf(pid: number): { state: string; begun: string } | undefined {
  const text = textOf(`/proc/${pid}/stat`);
  const [state = '', ...others] = text.slice(text.lastIndexOf(')') + 2).split(' ');
  return text ? { state, begun: others[18] ?? '' } : undefined;
}

function boot(): string {
  return textOf('/proc/sys/kernel/random/boot_id');
}

function textOf(file: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return '';
  }
}

function short(text: string): string {
  return createHash('sha256').update(text).digest('hex').slice(0, 8);
}
