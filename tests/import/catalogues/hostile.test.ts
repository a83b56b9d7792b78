import { existsSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync, gzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { Refusal } from '../../../src/import/catalogues/refusal.ts';
import { archive, importInto, llmdbArchive, piArchive, piEntry, project } from './made.ts';

/** Archives that are broken or made to do harm: refused with a message, and nothing is written. */

const PATH = 'package/dist/providers/data/seller.json';
const SOUND = piArchive({ seller: [piEntry('alpha', 3, 6)] });

const entry = (more: object) =>
  JSON.stringify({ api: { 'chat:a': { ...piEntry('alpha', 3, 6), ...more } } });
const price = (input: unknown) =>
  entry({ cost: { input, output: 6, cacheRead: 0, cacheWrite: 0 } });

test.each<[string, Buffer, RegExp]>([
  [
    'is cut off',
    SOUND.subarray(0, SOUND.length / 2),
    /unexpected end of file; wanted is a whole archive/,
  ],
  ['ends within a file', gzipSync(gunzipSync(SOUND).subarray(0, 700)), /a broken archive/],
  [
    'is no archive',
    Buffer.from('<html>404</html>'),
    /incorrect header check; wanted is a whole archive/,
  ],
  ['is empty', Buffer.alloc(0), /wanted is a whole archive/],
  [
    'unpacks to far more than it weighs',
    gzipSync(Buffer.alloc(120_000_000)),
    /more than 100000000 bytes unpacked/,
  ],
  [
    'claims a file of 1 GB',
    archive({ [PATH]: '{}' }, { [PATH]: { size: 1_000_000_000 } }),
    /a broken archive|of 1000000000 bytes/,
  ],
  [
    'leads out of itself',
    archive({ 'package/../../outside.json': '{}' }),
    /which leads out of the archive/,
  ],
  ['leads to the root', archive({ '/etc/outside.json': '{}' }), /which leads out of the archive/],
  [
    'holds a link',
    archive(
      { 'package/link': '' },
      { 'package/link': { type: 'SymbolicLink', linkpath: '/etc/passwd' } },
    ),
    /which is a SymbolicLink/,
  ],
  ['holds no JSON', archive({ [PATH]: '{ "api": ' }), /found no JSON/],
  [
    'writes prices as text',
    archive({ [PATH]: price('3.00') }),
    /found "3.00"; allowed is a number of dollars, not text/,
  ],
  ['writes prices as nothing', archive({ [PATH]: price(null) }), /allowed is a number of dollars/],
  [
    'has HTML in a name',
    archive({ [PATH]: entry({ name: '<img src=x onerror=alert(1)>' }) }),
    /allowed is text without markup/,
  ],
  [
    'has HTML in an id',
    archive({ [PATH]: entry({ id: 'alpha<script>' }) }),
    /allowed is text without markup/,
  ],
  ['has another form', archive({ [PATH]: JSON.stringify([1, 2]) }), /found \[1,2\]/],
  [
    'holds next to nothing',
    archive({ [PATH]: entry({}) }),
    /found 1 entries; wanted are 20 at least/,
  ],
])('an archive that %s is refused', async (_what, piAi, message) => {
  const made = project({ piAi });
  const run = importInto(made);
  await expect(run).rejects.toThrow(Refusal);
  await expect(run).rejects.toThrow(message);
  expect(existsSync(join(made.root, 'content/imported'))).toBe(false);
  expect(existsSync(join(made.root, '..', 'outside.json'))).toBe(false);
});

test('an archive with other bytes than the digest stands for is refused', async () => {
  const made = project({ piAi: SOUND });
  writeFileSync(made.from[0] ?? '', piArchive({ seller: [piEntry('alpha', 1, 1)] }));
  await expect(importInto(made)).rejects.toThrow(/found the digest sha512-.* wanted is sha512-/);
  expect(readdirSync(join(made.root, 'content'))).not.toContain('imported');
});

test('code in the place of data is not run', async () => {
  const text =
    'export const data = expandCompactValue(compactKeys, compactStrings, globalThis.wasRun = true);';
  const llmdb = archive({
    'package/dist/generated/compact-keys.js': 'export const compactKeys = [];',
    'package/dist/generated/compact-strings.js': 'export const compactStrings = [];',
    'package/dist/providers/seller.js': text,
  });
  await expect(importInto(project({ llmdb }))).rejects.toThrow(/seller\.js: found no list/);
  expect(Object.hasOwn(globalThis, 'wasRun')).toBe(false);
});

test('keys that reach into objects of the program stay data', async () => {
  const made = project({
    llmdb: llmdbArchive({ seller: [{ id: 'beta', ['__proto__']: { polluted: true } }] }),
  });
  await importInto(made);
  expect(Object.hasOwn(Object.prototype, 'polluted')).toBe(false);
});

test('an id that means two models is refused', async () => {
  const tables = {
    'models.yaml': 'families: {}\nmodels:\n  alpha: { ids: [alpha] }\n  beta: { ids: [alpha] }\n',
  };
  await expect(importInto(project({ tables }))).rejects.toThrow(
    /found "alpha" at alpha and at beta; an id means one model/,
  );
});

test('what is wrong with a table is told with its place', async () => {
  const tables = { 'hosts.yaml': 'hosts:\n  seller: { piai: seller }\nleftOut: {}\n' };
  await expect(importInto(project({ tables }))).rejects.toThrow(
    /hosts\.yaml: found hosts\.seller; .*pi-ai/,
  );
});
