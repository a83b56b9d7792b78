import { readFileSync, readdirSync } from 'node:fs';
import { join, posix } from 'node:path';
import ts from 'typescript';
import { expect, test } from 'vitest';

/** Which parts of the project may know of which: a file imports its own floor and those beneath. */

const SOURCES = join(import.meta.dirname, '../../src');

/** The floors of the comparison, the lowest first: folders, and files that stand lower than theirs. */
const FLOORS = [
  ['prose'],
  ['evidence'],
  ['lives'],
  ['telling/number', 'telling/run', 'telling/life'],
  ['rows/sides', 'rows/outcome', 'rows/row'],
  ['scores', 'boards'],
  ['offers', 'fit'],
  ['study'],
  ['rows'],
  ['citations'],
  ['jobs'],
  ['telling'],
  ['pictures', 'several'],
  ['writing', 'moving'],
  ['views'],
  ['changes/change'],
  ['telling/change'],
  ['changes'],
].map((floor) => floor.map((place) => `comparison/${place}`));

/** All floors, from the records to the pages. */
const ORDER = [
  ['catalog'],
  ...FLOORS,
  ['exports'],
  ['site'],
  ['components'],
  ['layouts'],
  ['pages'],
];

/** Every file with the files that it imports: `catalog/load.ts`. */
const IMPORTS = new Map(
  readdirSync(SOURCES, { recursive: true, encoding: 'utf8' })
    .map((file) => file.replaceAll('\\', '/'))
    .filter((file) => /\.(ts|astro)$/.test(file))
    .map((file) => [file, importsOf(file)]),
);

function importsOf(file: string): string[] {
  const text = readFileSync(join(SOURCES, file), 'utf8');
  const [, head = ''] = /^---\n([^]*?)\n---/.exec(text) ?? [];
  const { importedFiles } = ts.preProcessFile(file.endsWith('.astro') ? head : text, true, true);
  return importedFiles
    .filter(({ fileName }) => fileName.startsWith('.'))
    .map(({ fileName }) => posix.join(posix.dirname(file), fileName.replace(/\?.*/, '')));
}

/** The floor of a file, counted from below; a file that is named stands before its folder. */
function floorOf(file: string): number {
  const named = ORDER.findIndex((floor) => floor.some((place) => file === `${place}.ts`));
  if (named >= 0) return named;
  return ORDER.findIndex((floor) => floor.some((place) => file.startsWith(`${place}/`)));
}

test('no file imports one of a floor above it', () => {
  const up = [...IMPORTS].flatMap(([file, imports]) =>
    imports
      .filter((other) => floorOf(file) >= 0 && floorOf(other) > floorOf(file))
      .map((other) => `${file} imports ${other}`),
  );
  expect(up).toEqual([]);
});

test('every part of the comparison stands on a floor', () => {
  const files = [...IMPORTS.keys()].filter((file) => file.startsWith('comparison/'));
  expect(files.filter((file) => floorOf(file) < 0)).toEqual([]);
});

test('no imports go round in a circle', () => {
  const sound = new Set<string>();
  const circleFrom = (file: string, way: readonly string[]): string[] => {
    if (way.includes(file)) return [...way.slice(way.indexOf(file)), file];
    if (sound.has(file)) return [];
    for (const other of IMPORTS.get(file) ?? []) {
      const circle = circleFrom(other, [...way, file]);
      if (circle.length > 0) return circle;
    }
    sound.add(file);
    return [];
  };
  const circles = [...IMPORTS.keys()].map((file) => circleFrom(file, []));
  expect(circles.filter((circle) => circle.length > 0)).toEqual([]);
});

test('the browser, the rows of a pair and what is said of several know no schema', () => {
  const reach = (file: string, seen = new Set<string>()): Set<string> => {
    if (seen.has(file)) return seen;
    seen.add(file);
    for (const other of IMPORTS.get(file) ?? []) reach(other, seen);
    return seen;
  };
  const scripts = [...IMPORTS.keys()].filter((file) => file.startsWith('scripts/'));
  const reached = new Set(scripts.flatMap((file) => [...reach(file)]));
  expect(reached.size).toBeGreaterThan(scripts.length);
  expect([...reached].filter((file) => /^catalog\/(schema|rules|load)/.test(file))).toEqual([]);
});
