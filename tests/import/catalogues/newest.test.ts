import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { runImport } from '../../../src/import/catalogues/import.ts';
import { dayOfData, newestVersions, versionsText } from '../../../src/import/catalogues/newest.ts';
import { readTables } from '../../../src/import/catalogues/tables.ts';
import { TODAY, imported, piArchive, piEntry, project } from './made.ts';

/** The newest version of a catalogue, as a registry tells of it. */

const DIGEST = `sha512-${'A'.repeat(86)}==`;

/** A registry that has this version of every package. */
function registry(version: string, more: object = {}, day?: string) {
  return {
    packument: (name: string) =>
      Promise.resolve({
        name,
        'dist-tags': { latest: version },
        time: { [version]: '2026-11-27T03:20:13.788Z' },
        versions: { [version]: { license: 'MIT', dist: { integrity: DIGEST }, ...more } },
      }),
    dayIn: () => Promise.resolve(day),
  };
}

const tablesOf = () => {
  const { root } = project({});
  return { root, ...readTables(root) };
};

describe('a newer version', () => {
  test('comes with its digest, the day of its data and the day on which it was taken in', async () => {
    const { versions } = tablesOf();
    const newest = await newestVersions(versions, TODAY, registry('1.1.0', {}, '2026-11-25'));
    expect(newest.llmdb).toMatchObject({
      version: '1.1.0',
      integrity: DIGEST,
      day: '2026-11-25',
      read: TODAY,
    });
  });

  test('has the day on which it was published where its archive names none', async () => {
    const { versions } = tablesOf();
    const newest = await newestVersions(versions, TODAY, registry('1.1.0'));
    expect(newest.llmdb?.day).toBe('2026-11-27');
  });

  test.each([
    ['other terms', { license: 'CC-BY-NC-4.0' }, 'found the licence "CC-BY-NC-4.0"'],
    ['no terms', { license: undefined }, 'found the licence'],
    ['no digest', { dist: {} }, 'found no digest'],
  ])('under %s is refused', async (_, more, says) => {
    const { versions } = tablesOf();
    await expect(newestVersions(versions, TODAY, registry('1.1.0', more))).rejects.toThrow(says);
  });
});

test('the same version again changes nothing, and its day of reading stays', async () => {
  const { root, versions } = tablesOf();
  const newest = await newestVersions(versions, TODAY, registry('1.0.0'));
  expect(newest).toEqual(versions);
  expect(versionsText(root, newest)).toBe(
    readFileSync(join(root, 'content/catalogues/catalogues.yaml'), 'utf8'),
  );
});

test('a newer version that is refused leaves the table of versions as it was', async () => {
  const { root, from } = project({ piAi: piArchive({ seller: [piEntry('alpha', 3, 6)] }) });
  const table = join(root, 'content/catalogues/catalogues.yaml');
  const before = readFileSync(table, 'utf8');
  // The archives on disk are those of the versions before, and have another digest.
  const run = runImport(root, { from, isDry: false, today: TODAY, registry: registry('1.1.0') });
  await expect(run).rejects.toThrow('the digest');
  expect(readFileSync(table, 'utf8')).toBe(before);
});

test("the day of data is that of the archive's own manifest, however it spells the key", () => {
  expect(dayOfData(['{"generatedAt":"2026-11-20T10:48:49.496Z"}'])).toBe('2026-11-20');
  expect(dayOfData(['export const m = { "generated_at": "2026-09-22T19:19:34Z" }'])).toBe(
    '2026-09-22',
  );
  expect(dayOfData(['{}'])).toBeUndefined();
});

test('each catalogue keeps how often it agrees with pages of makers, beside what is taken from it', async () => {
  const { root, from } = project({
    piAi: piArchive({ acme: [piEntry('alpha', 1, 3)], seller: [piEntry('alpha', 3, 6)] }),
  });
  await runImport(root, { from, isDry: false, today: TODAY });
  const text = imported(root, 'sources/pi-ai-2026-11-20.yaml').replace(/\s+/g, ' ');
  expect(text).toContain('- field: input agree: 1 of: 1 taken: true');
  expect(text).toContain('- field: output agree: 0 of: 1 taken: true');
});
