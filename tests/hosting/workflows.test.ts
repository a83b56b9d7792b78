import { execFileSync } from 'node:child_process';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { describe, expect, onTestFinished, test } from 'vitest';
import { parse } from 'yaml';

interface Job {
  uses?: string;
  permissions?: Record<string, string>;
  steps?: { name?: string; uses?: string; run?: string; with?: Record<string, unknown> }[];
}

interface Workflow {
  on: Record<string, unknown>;
  permissions: Record<string, string>;
  concurrency?: unknown;
  jobs: Record<string, Job>;
}

const FOLDER = '.github/workflows';
const workflows = readdirSync(FOLDER).map((file): [string, Workflow, string] => {
  const text = readFileSync(join(FOLDER, file), 'utf8');
  return [file, parse(text) as Workflow, text];
});

/** The rights that a job may have beyond reading. */
const RIGHTS: Record<string, string[]> = {
  'advisories.yml list': ['issues'],
  'import.yml propose': ['contents', 'pull-requests'],
  'pages.yml deploy': ['id-token', 'pages'],
  'stale.yml list': ['issues'],
};

describe.each(workflows)('%s', (file, workflow, text) => {
  const jobs = Object.entries(workflow.jobs);
  const steps = jobs.flatMap(([, job]) => job.steps ?? []);

  test('takes each action at one commit, with its version beside it', () => {
    const uses = text.match(/uses: .*/g) ?? [];
    expect(uses.length).toBeGreaterThan(0);
    for (const use of uses) {
      expect(use).toMatch(/^uses: (\.\/|actions\/[\w-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+$)/);
    }
  });

  test('has no right that it does not need', () => {
    expect(workflow.permissions).toEqual({});
    for (const [name, { permissions = {} }] of jobs) {
      const written = Object.entries(permissions).filter(([, right]) => right !== 'read');
      expect(written.map(([right]) => right).sort()).toEqual(RIGHTS[`${file} ${name}`] ?? []);
    }
  });

  test('runs one at a time, and nothing that a stranger wrote with rights', () => {
    expect(workflow.concurrency).toBeDefined();
    expect(workflow.on).not.toHaveProperty('pull_request_target');
    expect(text).not.toMatch(/\bsecrets(?:\.\w|:|\[)/);
    for (const { run } of steps) expect(run ?? '').not.toMatch(/\$\{\{/);
  });

  test('leaves no token in the checkout', () => {
    const checkouts = steps.filter(({ uses }) => uses?.startsWith('actions/checkout@'));
    for (const step of checkouts) expect(step.with?.['persist-credentials']).toBe(false);
  });
});

test('the weekly import proposes what an import writes, and no code, workflow or record of a person', () => {
  const root = mkdtempSync(join(tmpdir(), 'matchup-proposal-'));
  onTestFinished(() => rmSync(root, { recursive: true }));
  const git = (...args: string[]) => execFileSync('git', args, { cwd: root, encoding: 'utf8' });
  const ours = [
    'content/catalogues/catalogues.yaml',
    'content/imported/models/alpha.yaml',
    'outcomes/alpha.txt',
  ];
  const others = ['.github/workflows/import.yml', 'content/models/alpha.md', 'src/cli/import.ts'];
  for (const path of [...ours, ...others]) {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), 'made by an import\n');
  }
  git('init', '--quiet');
  git('add', '--all');
  mkdirSync(join(root, 'found'));
  writeFileSync(join(root, 'found/import.patch'), git('diff', '--cached', '--binary'));
  git('rm', '-r', '--quiet', '--force', '.');
  const [, job] = workflows.find(([file]) => file === 'import.yml')?.slice(0, 2) as [
    string,
    Workflow,
  ];
  const apply = job.jobs['propose']?.steps?.find(({ name }) => name === 'Apply')?.run ?? 'false';
  execFileSync('sh', ['-c', apply], { cwd: root });
  expect([...ours, ...others].filter((path) => existsSync(join(root, path)))).toEqual(ours);
});
