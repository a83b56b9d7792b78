import { cpSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { loadCatalog } from '../../src/catalog/load.ts';
import { inOrder } from '../../src/comparison/rows/pair.ts';
import { matchupOf } from '../../src/comparison/views/matchup.ts';
import { studyAll } from '../../src/comparison/study/studies.ts';
import { BUILD_DATE, CHECK_DATE } from '../build-date.ts';

/** Whoever corrects a record today dates it today: the tests take it, and their pages are made of it. */
test('the real records are sound and compared when all of them were read again today', () => {
  const today = new Date().toISOString().slice(0, 10);
  const catalog = loadCatalog(recordsOf(today), CHECK_DATE);
  expect(new Set(catalog.models.map(({ reviewed }) => reviewed))).toEqual(new Set([today]));
  expect(new Set(catalog.sources.map(({ retrieved }) => retrieved))).toEqual(new Set([today]));
  const [one, other] = ['gpt-4o', 'llama-4-maverick'].map((id) =>
    catalog.models.find((model) => model.id === id),
  );
  if (!one || !other) throw new Error('Both records are there');
  const { summary } = matchupOf(studyAll(catalog, BUILD_DATE), inOrder(one, other));
  expect(summary.length).toBeGreaterThan(0);
});

/** A copy of the real records in which every review, reading and visit is of one day. */
function recordsOf(day: string): string {
  const root = mkdtempSync(join(tmpdir(), 'matchup-today-'));
  onTestFinished(() => rmSync(root, { recursive: true }));
  const content = join(root, 'content');
  cpSync('content', content, { recursive: true });
  const files = readdirSync(content, { recursive: true, encoding: 'utf8' });
  for (const file of files.filter((name) => /\.(?:md|yaml)$/.test(name))) {
    const text = readFileSync(join(content, file), 'utf8');
    const dated = text.replaceAll(/\b(reviewed|checked|retrieved): '?[\d-]+'?/g, `$1: '${day}'`);
    writeFileSync(join(content, file), dated);
  }
  return root;
}
