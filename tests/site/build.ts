import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import type { TestProject } from 'vitest/node';
import { BUILD_DATE } from '../build-date.ts';
import { BASE, ORIGIN } from './address.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** The folder of the site built for the root of a host. */
    site: string;
    /** The folder of the same site built for a base path. */
    based: string;
  }
}

/** What the projects that test the site share: one run builds it once for all of them. */
const shared = globalThis as typeof globalThis & { builtSite?: Promise<string> };

/** Builds the site before the first test and removes it after the last. */
export default async function setup(project: TestProject): Promise<() => void> {
  shared.builtSite ??= buildBoth();
  const folder = await shared.builtSite;
  project.provide('site', join(folder, 'site'));
  project.provide('based', join(folder, 'based'));
  return () => rmSync(folder, { recursive: true, force: true });
}

async function buildBoth(): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), 'matchup-site-'));
  await build(join(folder, 'site'), '/');
  await build(join(folder, 'based'), BASE);
  return folder;
}

/** Runs the build command as a maintainer would; what it prints is shown only if it fails. */
function build(folder: string, base: string): Promise<void> {
  const path = [join('node_modules', '.bin'), process.env['PATH']].join(delimiter);
  const env = { PATH: path, OUT_DIR: folder, BASE: base, SITE: ORIGIN, BUILD_DATE };
  const child = spawn(process.execPath, ['src/cli/build.ts'], { env: { ...process.env, ...env } });
  const printed: Buffer[] = [];
  child.stdout.on('data', (chunk: Buffer) => printed.push(chunk));
  child.stderr.on('data', (chunk: Buffer) => printed.push(chunk));
  return new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('close', (code) => {
      if (code === 0) resolve();
      else reject(new Error(`The site does not build:\n${Buffer.concat(printed)}`));
    });
  });
}
