import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import semver from 'semver';
import { expect, onTestFinished, test } from 'vitest';

interface Locked {
  version: string;
  integrity?: string;
  resolved?: string;
  hasInstallScript?: boolean;
  engines?: { node?: string };
  os?: string[];
  cpu?: string[];
}

const lock = JSON.parse(readFileSync('package-lock.json', 'utf8')) as {
  packages: Record<string, Locked>;
};
const own = JSON.parse(readFileSync('package.json', 'utf8')) as {
  allowScripts: Record<string, boolean>;
  engines: { node: string };
  scripts: Record<string, string>;
  dependencies: Record<string, string>;
  devDependencies: Record<string, string>;
  optionalDependencies: Record<string, string>;
};
const direct = { ...own.dependencies, ...own.devDependencies, ...own.optionalDependencies };
const locked = Object.entries(lock.packages).filter(([path]) => path !== '');

test('each package is locked with a digest of its bytes, and comes from the registry', () => {
  expect(locked.length).toBeGreaterThan(100);
  for (const [path, { integrity, resolved = 'https://registry.npmjs.org/' }] of locked) {
    expect(integrity, path).toMatch(/^sha512-/);
    expect(resolved, path).toMatch(/^https:\/\/registry\.npmjs\.org\//);
  }
});

test('what is installed is what the lock file names, Node included', () => {
  const hidden = JSON.parse(readFileSync('node_modules/.package-lock.json', 'utf8')) as typeof lock;
  for (const [path, { version, integrity }] of Object.entries(hidden.packages)) {
    expect({ path, version, integrity }).toEqual({
      path,
      version: lock.packages[path]?.version,
      integrity: lock.packages[path]?.integrity,
    });
    const found = JSON.parse(readFileSync(`${path}/package.json`, 'utf8')) as Locked;
    expect(found.version, path).toBe(version);
  }
});

test.runIf(
  ['linux x64', 'linux arm64', 'win32 x64'].includes(`${process.platform} ${process.arch}`),
)('commands run on the Node of the lock file', () => {
  const system = process.platform === 'win32' ? 'win' : process.platform;
  const { version } = lock.packages[`node_modules/node-${system}-${process.arch}`] ?? {};
  expect(process.version).toBe(`v${version}`);
});

/** What each package asks of Node, but for one of a system that no Node of ours is made for. */
const asked = locked.flatMap(([path, { engines, os, cpu }]) =>
  engines?.node && !(os?.includes('win32') && cpu?.includes('ia32')) ? [[path, engines.node]] : [],
);

test('the Node that is asked for is what the packages ask for, and no newer', () => {
  const { node } = own.engines;
  const refusing = asked.filter(([, range = '']) => !semver.subset(node, range));
  expect(refusing).toEqual([]);
  for (const range of node.split(' || ')) {
    const before = beforeVersion(semver.minVersion(range)?.raw ?? '');
    const stillRuns = asked.every(([, range = '']) => semver.satisfies(before, range));
    expect(stillRuns, `${before} would do, though ${node} is asked for`).toBe(false);
  }
});

/** The newest version that is older by a minor or, where there is none, by a major number. */
function beforeVersion(version: string): string {
  const [major = 0, minor = 0] = version.split('.').map(Number);
  return minor > 0 ? `${major}.${minor - 1}.99` : `${major - 1}.99.0`;
}

test.each([
  '18.20.0',
  '20.20.2',
  '22.18.0',
  '22.19.0',
  '23.5.0',
  '24.0.0',
  '25.1.0',
  '26.0.0',
  '27.3.0',
])('on Node %s a command runs or says what it needs', (version) => {
  const folder = mkdtempSync(join(tmpdir(), 'matchup-node-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  const [pretence, command] = [join(folder, 'pretence.cjs'), join(folder, 'command.ts')];
  const versions = `{ ...process.versions, node: '${version}' }`;
  writeFileSync(pretence, `Object.defineProperty(process, 'versions', { value: ${versions} });`);
  writeFileSync(command, 'const rest: string[] = process.argv.slice(2); console.log("ran", rest);');
  const args = ['--require', pretence, 'src/cli/run.cjs', command, '--strict'];
  const { status, stdout, stderr } = spawnSync(process.execPath, args, { encoding: 'utf8' });
  if (semver.satisfies(version, own.engines.node)) {
    expect({ status, stdout }).toEqual({ status: 0, stdout: "ran [ '--strict' ]\n" });
  } else {
    expect({ status, stdout }).toEqual({ status: 1, stdout: '' });
    expect(stderr).toContain(`This is Node ${version}, and Matchup runs on ${own.engines.node}.`);
    expect(stderr.trim().split('\n')).toHaveLength(1);
  }
});

test('every command of the project asks first which Node it is on', () => {
  const { scripts } = own;
  const direct = Object.entries(scripts).filter(([, text]) =>
    /\bnode (?!src\/cli\/run\.cjs\b)/.test(text),
  );
  expect(direct).toEqual([]);
  expect(scripts['test']).toMatch(/^node src\/cli\/run\.cjs && /);
});

test('just the packages that may run a script on installing have one', () => {
  const running = locked.filter(([, { hasInstallScript }]) => hasInstallScript);
  const names = running.map(([path]) => path.replace(/^.*node_modules\//, ''));
  expect([...new Set(names)].sort()).toEqual(Object.keys(own.allowScripts).sort());
});

test('each dependency is named at one version', () => {
  for (const [name, version] of Object.entries(direct)) {
    expect(version, name).toMatch(/^\d+\.\d+\.\d+$/);
  }
});

test('each dependency is counted and justified in the README, and nothing else is', () => {
  const readme = readFileSync('README.md', 'utf8');
  const section = readme.split('## Dependencies\n')[1]?.split('\n## ')[0] ?? '';
  const named = [...section.matchAll(/^\| (.*?) +\|/gm)]
    .flatMap(([, cell = '']) => cell.match(/`[^`]+`/g) ?? [])
    .map((name) => name.slice(1, -1));
  expect(named.sort()).toEqual(Object.keys(direct).sort());
  expect(section).toContain(`${named.length} packages are named`);
});

test('each licence is allowed', () => {
  const { status, stdout } = spawnSync(process.execPath, ['src/cli/licences.ts'], {
    encoding: 'utf8',
  });
  expect(stdout).toContain('MIT');
  expect(stdout).toContain(`${locked.length} packages, 0 of the licences not allowed.`);
  expect(status).toBe(0);
});
