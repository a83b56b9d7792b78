import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv } from 'ajv';
import { describe, expect, test } from 'vitest';
import { readFrontMatter } from '../../src/catalog/file/front-matter.ts';
import { KIND_NAMES, type Kind } from '../../src/catalog/kind.ts';
import { SCHEMAS, schemaFiles } from '../../src/editor/files.ts';
import { jsonSchemaOf } from '../../src/editor/json-schema.ts';

/** What editors know of front matter agrees with what the check takes. */

const ajv = new Ajv({ allErrors: true, allowUnionTypes: true });

test('the schemas that are kept are those of today', () => {
  const kept = readdirSync(SCHEMAS).map((file): [string, string] => [
    file,
    readFileSync(join(SCHEMAS, file), 'utf8').replaceAll('\r\n', '\n'),
  ]);
  const isSame = (one: Map<string, string>) => kept.every(([file, text]) => one.get(file) === text);
  const files = schemaFiles();
  expect(kept.map(([file]) => file).sort()).toEqual([...files.keys()].sort());
  expect(isSame(files), 'out of date; write them anew: npm run editor').toBe(true);
});

describe.each(KIND_NAMES)('the schema of %s', (kind) => {
  const isSound = ajv.compile(jsonSchemaOf(kind));

  test('takes every record', () => {
    const records = ['content', 'tests/planted/content'].flatMap((root) => recordsIn(root, kind));
    expect(records.length).toBeGreaterThan(0);
    for (const [file, data] of records) {
      expect(isSound(data) ? [] : isSound.errors, file).toEqual([]);
    }
  });

  test('refuses a key that there is not, and explains each that there is', () => {
    const [[, data] = []] = recordsIn('content', kind);
    expect(isSound({ ...(data as object), nmae: 'x' })).toBe(false);
    const { properties = {} } = jsonSchemaOf(kind);
    expect(Object.keys(properties).length).toBeGreaterThan(1);
    for (const [key, schema] of Object.entries(properties)) {
      expect(typeof schema === 'object' && schema.description, key).toMatch(/\.$/);
    }
  });
});

describe('a fact', () => {
  const isSound = ajv.compile(jsonSchemaOf('models'));
  const [[, model] = []] = recordsIn('content', 'models');
  const withFact = (id: string, fact: unknown) => ({
    ...(model as object),
    claims: [{ source: 'card', checked: '2026-11-20', facts: { [id]: fact } }],
  });

  test.each([
    ['context-window', '128K'],
    ['context-window', 131072],
    ['context-window', 'undisclosed'],
    ['context-window', { value: '~1M', estimate: true, note: 'From a talk.' }],
    ['architecture', 'mixture-of-experts'],
    ['vision', true],
    ['input-kinds', ['text', 'image']],
  ])('%s may be %j', (id, fact) => {
    expect(isSound(withFact(id, fact))).toBe(true);
  });

  test.each([
    ['context-window', true],
    ['context-window', { value: '1M', estimated: true }],
    ['architecture', 'mixture'],
    ['vision', 'yes'],
    ['input-kinds', ['smell']],
    ['released', '2026-01-01'],
  ])('%s may not be %j', (id, fact) => {
    expect(isSound(withFact(id, fact))).toBe(false);
  });
});

/** The front matter of each record of a kind, with its file. */
function recordsIn(root: string, kind: Kind): [string, unknown][] {
  const folder = join(root, kind);
  return (existsSync(folder) ? readdirSync(folder) : [])
    .filter((name) => name.endsWith('.md'))
    .sort()
    .map((name) => {
      const file = join(folder, name);
      const text = readFileSync(file, 'utf8').replaceAll('\r\n', '\n');
      return [file, readFrontMatter(text).data];
    });
}
