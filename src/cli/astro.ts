import { spawn } from 'node:child_process';

/** Whether Astro's own lines are shown as they come, or kept for the case that it fails. */
type Output = 'shown' | 'kept';

/**
 * Runs an Astro command to its end, in the foreground.
 * @returns its exit code.
 */
export function runAstro(
  args: readonly string[],
  output: Output,
  env: Record<string, string> = {},
): Promise<number> {
  const child = spawn('astro', args, {
    stdio: output === 'shown' ? 'inherit' : ['ignore', 'pipe', 'pipe'],
    shell: process.platform === 'win32',
    env: {
      ...process.env,
      ASTRO_TELEMETRY_DISABLED: '1',
      ASTRO_DEV_BACKGROUND: '0',
      ASTRO_PREVIEW_BACKGROUND: '0',
      ...env,
    },
  });
  const lines: Buffer[] = [];
  child.stdout?.on('data', (chunk: Buffer) => lines.push(chunk));
  child.stderr?.on('data', (chunk: Buffer) => lines.push(chunk));
  return new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('close', (code) => {
      if (code !== 0) process.stderr.write(Buffer.concat(lines));
      resolve(code ?? 1);
    });
  });
}
