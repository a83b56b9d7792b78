import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

interface Locked {
  version: string;
  integrity?: string;
  resolved?: string;
  hasInstallScript?: boolean;
}

const lock = JSON.parse(readFileSync('package-lock.json', 'utf8')) as {
  packages: Record<string, Locked>;
};
const own = JSON.parse(readFileSync('package.json', 'utf8')) as {
  allowScripts: Record<string, boolean>;
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
