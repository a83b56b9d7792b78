import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { SAMPLE_DATE } from '../build-date.ts';
import { copyOfProject } from '../project.ts';
import { writeSites } from './make.ts';

/**
 * `npm run try:sites [-- COUNT [SEED]]`: random records of so many small sites that pass the check,
 * some sites to a build; each builds, and `check:site` finds nothing in it. The folder of a build in
 * which something is wrong is kept, and named.
 */

const COUNT = Number(process.argv[2] ?? 5);
const FIRST = Number(process.argv[3] ?? 1);
const A_BUILD = 5;

let faults = 0;
for (let built = 0; built < COUNT; built += A_BUILD) {
  const sites = Math.min(A_BUILD, COUNT - built);
  if (!(await tryBuild(sites, FIRST + built / A_BUILD))) faults += 1;
}
console.log(`${COUNT} sites, ${Math.ceil(COUNT / A_BUILD)} builds: ${faults} with a fault.`);
if (faults > 0) process.exitCode = 1;

async function tryBuild(sites: number, seed: number): Promise<boolean> {
  const start = performance.now();
  const folder = mkdtempSync(join(tmpdir(), 'matchup-sites-'));
  const records = writeSites(folder, sites, seed, SAMPLE_DATE);
  const project = copyOfProject(join(folder, 'project'), join(folder, 'content'));
  const said =
    (await run(project, ['src/cli/build.ts'])) ?? (await run(project, ['src/cli/check-site.ts']));
  const seconds = ((performance.now() - start) / 1000).toFixed(0);
  const what = `seed ${seed}: ${sites} sites, ${Object.keys(records).length} records, ${seconds} s`;
  console.log(said === undefined ? what : `${what}, in ${folder}:\n${said}`);
  if (said === undefined) rmSync(folder, { recursive: true });
  return said === undefined;
}

/** Runs a command to its end; what it printed where it failed. */
function run(cwd: string, args: readonly string[]): Promise<string | undefined> {
  const env = { ...process.env, BUILD_DATE: SAMPLE_DATE, CHECK_DATE: SAMPLE_DATE };
  const child = spawn(process.execPath, args, { cwd, env });
  const printed: Buffer[] = [];
  child.stdout.on('data', (chunk: Buffer) => printed.push(chunk));
  child.stderr.on('data', (chunk: Buffer) => printed.push(chunk));
  return new Promise((done) =>
    child.on('close', (code) => done(code === 0 ? undefined : String(Buffer.concat(printed)))),
  );
}
