/** What has to be put right before a command ends, whichever way it ends. */

type Undo = () => void | Promise<void>;

const SIGNALS = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;
const undos: Undo[] = [];
const stopping = new AbortController();

/** Runs `work`, then `undo`: also where the work throws, or a signal ends the command meanwhile. */
export async function guarded<T>(work: () => Promise<T>, undo: Undo): Promise<T> {
  if (undos.length === 0) for (const signal of SIGNALS) process.on(signal, stop);
  undos.push(undo);
  try {
    return await work();
  } finally {
    await finish(undo);
  }
}

/** Whether a signal has come, and the command only tidies up. */
export function isStopping(): boolean {
  return stopping.signal.aborted;
}

/** @throws if a signal has come: nothing may be begun that is not undone. */
export function throwIfStopping(): void {
  stopping.signal.throwIfAborted();
}

async function finish(undo: Undo): Promise<void> {
  const at = undos.lastIndexOf(undo);
  // A signal has taken it, and ends the command when all are done.
  if (at < 0) return new Promise(() => undefined);
  undos.splice(at, 1);
  await undo();
  if (undos.length === 0) for (const signal of SIGNALS) process.off(signal, stop);
}

/** Undoes all, the last first, and ends as the signal would have ended the command at once. */
async function stop(signal: NodeJS.Signals): Promise<void> {
  if (isStopping()) return;
  stopping.abort();
  for (const undo of undos.splice(0).reverse()) {
    try {
      await undo();
    } catch (error) {
      console.error((error as Error).message);
    }
  }
  for (const name of SIGNALS) process.off(name, stop);
  process.kill(process.pid, signal);
}
