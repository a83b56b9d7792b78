import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { parse } from 'yaml';

/** What npm knows against the packages is listed, and stops a release only where somebody said so. */

const GRAVE = {
  name: 'some-parser',
  title: 'Some parser [all of it] runs what it reads',
  url: 'https://github.com/advisories/GHSA-aaaa-bbbb-cccc',
  severity: 'critical',
};
const AUDIT = {
  vulnerabilities: {
    'some-parser': { via: [GRAVE] },
    // Comes by the other one, and is not told twice.
    'some-tool': { via: ['some-parser', GRAVE] },
  },
};

test('each advisory is listed once, and even a critical one stops nothing by itself', () => {
  const { status, stdout } = advisories(AUDIT, '# None.\n');
  expect(stdout).toBe(
    '- `some-parser`, critical: [Some parser all of it runs what it reads](https://github.com/advisories/GHSA-aaaa-bbbb-cccc)\n',
  );
  expect(status).toBe(0);
});

test('one by which somebody can do harm stops a release, and says so', () => {
  const { status, stderr } = advisories(AUDIT, 'GHSA-aaaa-bbbb-cccc Records are parsed by it.\n');
  expect(stderr).toMatch(/^some-parser: GHSA-aaaa-bbbb-cccc stops a release/);
  expect(status).toBe(1);
});

test('one that is no longer there stops nothing', () => {
  const { status, stdout } = advisories({ vulnerabilities: {} }, 'GHSA-aaaa-bbbb-cccc Old.\n');
  expect({ status, stdout }).toEqual({ status: 0, stdout: 'npm knows of no advisory.\n' });
});

test('a registry that gives no answer stops nothing, and is not taken for a clean one', () => {
  const { status, stdout } = advisories({ message: '503 Service Unavailable' }, '# None.\n');
  expect(stdout).toBe(
    'The registry gave no answer, so nothing is known: 503 Service Unavailable\n',
  );
  expect(status).toBe(0);
});

test('a site is built, held to its rules and to the advisories, and only then handed over', () => {
  const { jobs } = parse(readFileSync('.github/workflows/pages.yml', 'utf8')) as Workflow;
  const steps = jobs['build']?.steps.map(({ run, uses = '' }) => run ?? uses.split('@')[0]) ?? [];
  const order = [
    'npm ci',
    'npm audit --json --omit=dev > audit.json || true',
    'npm run --silent advisories -- audit.json .github/stops-release.txt',
    'if [ -d shards ]; then npm run build -- --merge shards; else npm run build; fi',
    'npm run check:site -- dist --no-browser',
    'actions/upload-pages-artifact',
  ];
  expect(steps.filter((step) => order.includes(step ?? ''))).toEqual(order);
  // Shares are made only where they are asked for; without them the build goes on.
  expect(jobs['shard']?.needs).toBe('test');
  expect(jobs['build']?.needs).toEqual(['test', 'shard']);
  expect(jobs['build']?.if).toContain("needs.test.result == 'success'");
  expect(jobs['deploy']?.needs).toBe('build');
  expect(jobs['deploy']?.if).toContain("needs.build.result == 'success'");
});

test('on a pull request the audit speaks, and fails nothing', () => {
  const { jobs } = parse(readFileSync('.github/workflows/pull-request.yml', 'utf8')) as Workflow;
  const audits = jobs['test']?.steps.filter(({ run }) => run?.startsWith('npm audit'));
  expect(audits).toEqual([expect.objectContaining({ 'continue-on-error': true })]);
});

interface Workflow {
  jobs: Record<
    string,
    { needs?: string | string[]; if?: string; steps: { run?: string; uses?: string }[] }
  >;
}

function advisories(audit: object, stops: string) {
  const folder = mkdtempSync(join(tmpdir(), 'matchup-advisories-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  const [auditFile, stopsFile] = [join(folder, 'audit.json'), join(folder, 'stops.txt')];
  writeFileSync(auditFile, JSON.stringify(audit));
  writeFileSync(stopsFile, stops);
  return spawnSync(process.execPath, ['src/cli/advisories.ts', auditFile, stopsFile], {
    encoding: 'utf8',
  });
}
