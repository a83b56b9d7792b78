import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { parse } from 'yaml';
import { goTheWay, stepsTo } from './way.ts';

/**
 * `npm run try:newcomer`: a fresh clone of what is committed, the README's recipe for a made-up
 * model, then each step of the workflow for pull requests and a build, with the time of each.
 * With `-- --short` packages are borrowed, and the workflow and the build are left out.
 */

const isShort = process.argv.includes('--short');
const folder = mkdtempSync(join(tmpdir(), 'matchup-newcomer-'));
const project = join(folder, 'matchup');

interface Workflow {
  jobs: Record<string, { steps: { run?: string }[] }>;
}

/** The commands that a pull request has to pass, as the workflow states them. */
function commandsOfWorkflow(): string[] {
  const text = readFileSync(join(project, '.github/workflows/pull-request.yml'), 'utf8');
  const { jobs } = parse(text) as Workflow;
  return Object.values(jobs).flatMap(({ steps }) => steps.flatMap(({ run }) => run ?? []));
}

/** What npm says where its registry is one that takes no questions on advisories. */
const NO_ANSWER = /audit endpoint returned an error/;

/** Runs a command to its end and prints its time; its output is shown if it fails. */
async function run(command: string, cwd = project): Promise<void> {
  const start = performance.now();
  // Whoever started this quietly still wants to know what failed.
  const env = { ...process.env, npm_config_loglevel: 'warn' };
  const child = spawn(command, { cwd, shell: true, env });
  const printed: Buffer[] = [];
  child.stdout.on('data', (chunk: Buffer) => printed.push(chunk));
  child.stderr.on('data', (chunk: Buffer) => printed.push(chunk));
  const code = await new Promise((done) => child.on('close', done));
  const seconds = ((performance.now() - start) / 1000).toFixed(1);
  const said = String(Buffer.concat(printed));
  const isLeftOut = code !== 0 && NO_ANSWER.test(said);
  console.log(
    `${seconds.padStart(7)} s  ${command}${isLeftOut ? ' (the registry audits nothing)' : ''}`,
  );
  if (code !== 0 && !isLeftOut) throw new Error(`It ended with ${code}:\n${said}`);
}

async function goAll(): Promise<void> {
  await run(`git clone --quiet "${resolve()}" "${project}"`, folder);
  const [install = '', ...others] = commandsOfWorkflow();
  if (isShort) symlinkSync(resolve('node_modules'), join(project, 'node_modules'), 'junction');
  else await run(install);
  // The tests that are run then add a newt of their own.
  await goTheWay(project, run, stepsTo('toad'));
  await run('npm run format');
  await run('npm run check');
  await run('npm run outcomes');
  if (isShort) return;
  for (const command of others) await run(command);
  await run('npm run build');
}

try {
  const start = performance.now();
  await goAll();
  console.log(`${((performance.now() - start) / 60_000).toFixed(1)} min in all`);
} catch (error) {
  console.error((error as Error).message);
  process.exitCode = 1;
} finally {
  rmSync(folder, { recursive: true, force: true });
}
