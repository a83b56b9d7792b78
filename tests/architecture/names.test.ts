import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';

/** One word, one thing: whoever meets the name of a type knows which one is meant. */

const SOURCES = join(import.meta.dirname, '../../src');

test('no two files export a type of the same name', () => {
  const declared = readdirSync(SOURCES, { recursive: true, encoding: 'utf8' })
    .filter((file) => /\.(ts|astro)$/.test(file))
    .flatMap((file) => {
      const text = readFileSync(join(SOURCES, file), 'utf8');
      return [...text.matchAll(/^export (?:type|interface) (\w+)/gm)].map(([, name]) => ({
        name,
        file: file.replaceAll('\\', '/'),
      }));
    });
  const twice = [...Map.groupBy(declared, ({ name }) => name)]
    .filter(([, places]) => places.length > 1)
    .map(([name, places]) => `${name}: ${places.map(({ file }) => file).join(', ')}`);
  expect(declared.length).toBeGreaterThan(300);
  expect(twice).toEqual([]);
});
