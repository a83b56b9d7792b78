import { spawn } from 'node:child_process';
import { cpSync, mkdtempSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, delimiter, join, resolve } from 'node:path';
import type { TestProject } from 'vitest/node';
import { BUILD_DATE, LATER_DATE } from '../build-date.ts';
import { BASE, ORIGIN } from './address.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** The folder of the site built for the root of a host. */
    site: string;
    /** The folder of the same site built for a base path. */
    based: string;
    /** The folder of the same records built on a later day. */
    later: string;
  }
}

/** What the projects that test the site share: one run builds it once for all of them. */
const shared = globalThis as typeof globalThis & { builtSite?: Promise<string> };

/** Builds the site before the first test and removes it after the last. */
export default async function setup(project: TestProject): Promise<() => void> {
  shared.builtSite ??= buildAll();
  const folder = await shared.builtSite;
  project.provide('site', join(folder, 'site'));
  project.provide('based', join(folder, 'based'));
  project.provide('later', join(folder, 'later'));
  return () => rmSync(folder, { recursive: true, force: true });
}

async function buildAll(): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), 'matchup-site-'));
  const built = await Promise.allSettled([
    build(folder, 'site', '/'),
    build(folder, 'based', BASE).then(() => build(folder, 'later', '/', LATER_DATE)),
  ]);
  const failed = built.find(({ status }) => status === 'rejected');
  if (failed?.status !== 'rejected') return folder;
  rmSync(folder, { recursive: true, force: true });
  throw failed.reason;
}

/** Runs the build command as a maintainer would; what it prints is shown only if it fails. */
function build(folder: string, name: string, base: string, date = BUILD_DATE): Promise<void> {
  const path = [resolve('node_modules', '.bin'), process.env['PATH']].join(delimiter);
  const place = { OUT_DIR: join(folder, name), BASE: base, SITE: ORIGIN };
  const own = { PATH: path, ...place, BUILD_DATE: date };
  const child = spawn(process.execPath, ['src/cli/build.ts'], {
    cwd: copyOfProject(join(folder, `${name}-from`)),
    env: { ...process.env, ...own },
  });
  const printed: Buffer[] = [];
  child.stdout.on('data', (chunk: Buffer) => printed.push(chunk));
  child.stderr.on('data', (chunk: Buffer) => printed.push(chunk));
  return new Promise((done, failed) => {
    child.on('error', failed);
    child.on('close', (code) => {
      if (code === 0) done();
      else failed(new Error(`The site does not build:\n${Buffer.concat(printed)}`));
    });
  });
}

/** What a build writes or does not read. */
const LEFT_OUT = ['node_modules', '.git', '.astro', '.vitest', 'dist', 'dist.next', 'dist.old'];

/**
 * A copy to build from. Two builds in one project overwrite each other's half-made pages in
 * `.astro`, and one of somebody else may be running.
 */
function copyOfProject(folder: string): string {
  const isKept = (file: string) => resolve(file, '..') !== resolve() || !isLeftOut(file);
  cpSync('.', folder, { recursive: true, filter: isKept });
  symlinkSync(resolve('node_modules'), join(folder, 'node_modules'), 'junction');
  return folder;
}

function isLeftOut(file: string): boolean {
  return LEFT_OUT.includes(basename(file));
}
