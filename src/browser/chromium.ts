import { arch, platform } from 'node:process';
import bundled from '@sparticuz/chromium';
import { type Browser, chromium } from 'playwright-core';

/** The Chromium that comes as a package, unpacked; nothing where it cannot run. */
export async function chromiumPath(): Promise<string> {
  return platform === 'linux' && arch === 'x64' ? bundled.executablePath() : '';
}

/** How a browser without a window is started. */
export const FLAGS = ['--no-sandbox', '--headless=shell'];

/**
 * Starts a headless Chromium: the given program, or else an installed Chrome. The arguments that
 * the package recommends are left out: they weaken the browser and end it with its second context.
 * @param more further arguments: to do without something that the browser knows, say.
 */
export function launch(executablePath: string, more: readonly string[] = []): Promise<Browser> {
  if (!executablePath) return chromium.launch({ channel: 'chrome', args: [...more] });
  return chromium.launch({ executablePath, args: [...FLAGS, ...more] });
}
