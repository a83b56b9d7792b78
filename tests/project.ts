import { spawn } from 'node:child_process';
import { cpSync, symlinkSync } from 'node:fs';
import { basename, delimiter, join, resolve } from 'node:path';
import { CHECK_DATE } from './build-date.ts';

/** What a build writes or does not read. */
const LEFT_OUT = ['node_modules', '.git', '.astro', '.vitest', 'dist'];

/**
 * A copy to build from: one build at a time works in a project, and one of somebody else may be
 * running.
 * @param content the records to build, where they are not the real ones.
 */
export function copyOfProject(folder: string, content?: string): string {
  const left = content ? [...LEFT_OUT, 'content'] : LEFT_OUT;
  const isKept = (file: string) =>
    resolve(file, '..') !== resolve() || !left.includes(basename(file));
  cpSync('.', folder, { recursive: true, filter: isKept });
  if (content) cpSync(content, join(folder, 'content'), { recursive: true });
  symlinkSync(resolve('node_modules'), join(folder, 'node_modules'), 'junction');
  return folder;
}

/** The build command as a maintainer runs it, under way. */
export function startBuild(
  project: string,
  env: Record<string, string>,
  { detached = false, args = [] as readonly string[] } = {},
) {
  const path = [resolve('node_modules', '.bin'), process.env['PATH']].join(delimiter);
  return spawn(process.execPath, ['src/cli/build.ts', ...args], {
    cwd: project,
    env: { ...process.env, PATH: path, CHECK_DATE, ...env },
    detached,
  });
}

/** Runs the build command to its end. @returns what it printed, which is shown only if it fails. */
export function build(
  project: string,
  env: Record<string, string>,
  args: readonly string[] = [],
): Promise<string> {
  const child = startBuild(project, env, { args });
  const printed: Buffer[] = [];
  child.stdout.on('data', (chunk: Buffer) => printed.push(chunk));
  child.stderr.on('data', (chunk: Buffer) => printed.push(chunk));
  return new Promise((done, failed) => {
    child.on('error', failed);
    child.on('close', (code) => {
      const text = Buffer.concat(printed).toString();
      if (code === 0) done(text);
      else failed(new Error(`The site does not build:\n${text}`));
    });
  });
}
