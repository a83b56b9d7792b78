import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';

interface Job {
  uses?: string;
  permissions?: Record<string, string>;
  steps?: { uses?: string; run?: string; with?: Record<string, unknown> }[];
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
