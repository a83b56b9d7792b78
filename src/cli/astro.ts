import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { findPackageJSON } from 'node:module';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { guarded, isStopping } from '../output/stop.ts';

/**
 * Whether Astro writes where this process does, its lines are passed on as they come, or they are kept
 * for the case that it fails.
 */
type Output = 'shown' | 'passed' | 'kept';

/** How long Astro may take to end when it is asked to, in milliseconds. */
const PATIENCE = 3000;

/** What Vite tells pages of itself: a variable of the same name would have them believe otherwise. */
const OF_VITE = ['DEV', 'PROD', 'MODE', 'SSR', 'BASE_URL'];

/** The variables of this process, without those by which a built page would lose its security policy. */
function ownVariables(): NodeJS.ProcessEnv {
  return Object.fromEntries(
    Object.entries(process.env).filter(([name]) => !OF_VITE.includes(name)),
  ) as NodeJS.ProcessEnv;
}

/**
 * Runs an Astro command to its end, in the foreground; it ends with this process, whatever ends that.
 * @param begun is given the process.
 * @returns its exit code.
 */
export function runAstro(
  args: readonly string[],
  output: Output,
  env: Record<string, string> = {},
  begun: (child: ChildProcess) => void = () => undefined,
): Promise<number> {
  const watch = pathToFileURL(join(import.meta.dirname, 'end-with-parent.ts')).href;
  const std = output === 'shown' ? 'inherit' : 'pipe';
  const child = spawn(process.execPath, ['--import', watch, astroProgram(), ...args], {
    stdio: [output === 'kept' ? 'ignore' : 'inherit', std, std, 'ipc'],
    env: {
      ...ownVariables(),
      ASTRO_TELEMETRY_DISABLED: '1',
      ASTRO_DEV_BACKGROUND: '0',
      ASTRO_PREVIEW_BACKGROUND: '0',
      ...env,
    },
  });
  const lines: Buffer[] = [];
  const keep = (chunk: Buffer) => lines.push(chunk);
  if (output === 'passed') pass(child);
  else for (const out of [child.stdout, child.stderr]) out?.on('data', keep);
  const closed = once(child, 'close');
  const work = async () => {
    if (child.pid) begun(child);
    const [code, signal] = (await closed) as [number | null, NodeJS.Signals | null];
    const isAsked = isStopping() || signal === 'SIGTERM';
    if (code !== 0 && !isAsked) process.stderr.write(Buffer.concat(lines));
    return code ?? 1;
  };
  return guarded(work, async () => {
    if (child.exitCode !== null || child.signalCode !== null) return;
    child.kill();
    const timer = setTimeout(() => child.kill('SIGKILL'), PATIENCE);
    await closed;
    clearTimeout(timer);
  });
}

function pass(child: ChildProcess): void {
  child.stdout?.pipe(process.stdout);
  child.stderr?.pipe(process.stderr);
}

/** The file that starts Astro, as its package names it. */
function astroProgram(): string {
  const file = findPackageJSON('astro', import.meta.url);
  if (!file) throw new Error('Astro is not installed. Run: npm ci');
  const { bin } = JSON.parse(readFileSync(file, 'utf8')) as { bin: { astro: string } };
  return join(dirname(file), bin.astro);
}
