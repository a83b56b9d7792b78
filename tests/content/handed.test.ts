import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, expect, onTestFinished, test, vi } from 'vitest';
import { HANDED, handOver, handedRecords } from '../../src/site/build/handed-records.ts';
import { CATALOG } from './catalog.ts';

afterEach(() => vi.unstubAllEnvs());

test('the pages get the records as they were checked, each of them once', () => {
  const folder = mkdtempSync(join(tmpdir(), 'matchup-handed-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  vi.stubEnv(HANDED, handOver(CATALOG, folder)[HANDED]);
  const handed = handedRecords();
  expect(handed).toEqual(CATALOG);
  // What names a record names that record, and no copy of it.
  const sources = new Set(handed?.sources);
  const cited = handed?.models.flatMap(({ claims }) => claims.map(({ source }) => source));
  expect(cited?.filter((source) => !sources.has(source))).toEqual([]);
  expect(cited?.length).toBeGreaterThan(1000);
});

test('where nothing was handed over, as in development, none is found', () => {
  vi.stubEnv(HANDED, undefined);
  expect(handedRecords()).toBeUndefined();
});
