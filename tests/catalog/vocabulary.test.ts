import { readFileSync, readdirSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { expect, test } from 'vitest';
import { KIND_NAMES, kindOf, nounOf } from '../../src/catalog/kind.ts';

const SRC = join(import.meta.dirname, '../../src');

/** What a module brings along when it runs: its imports of values, whole paths and packages. */
function broughtBy(file: string): string[] {
  const text = readFileSync(file, 'utf8');
  return [...text.matchAll(/^(?:import|export) (?!type )[^;]*?from '([^']+)';/gms)].map(
    ([, from = '']) => (from.startsWith('.') ? join(dirname(file), from) : from),
  );
}

function reach(files: readonly string[]): Set<string> {
  const reached = new Set(files);
  for (const file of reached)
    if (/\.ts$/.test(file)) for (const next of broughtBy(file)) reached.add(next);
  return reached;
}

test('no script of the browser brings a schema or zod along', () => {
  const scripts = readdirSync(join(SRC, 'scripts'), { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts') && !name.endsWith('.d.ts'))
    .map((name) => join(SRC, 'scripts', name));
  const reached = [...reach(scripts)].map((path) => relative(SRC, path));
  expect(reached.filter((path) => /zod$|catalog\/schema\//.test(path))).toEqual([]);
  expect(reached.length).toBeGreaterThan(scripts.length);
});

test('each kind of record is found by what one of it is called', () => {
  expect(KIND_NAMES.map(nounOf).map(kindOf)).toEqual([...KIND_NAMES]);
});
