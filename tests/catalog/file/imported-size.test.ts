import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { MOST_IMPORTED } from '../../../src/catalog/file/decode.ts';
import { readText } from '../../../src/catalog/file/folder.ts';

test('what an import wrote may be ten times as long as what a person writes, and no longer', () => {
  const folder = mkdtempSync(join(tmpdir(), 'matchup-size-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  const file = join(folder, 'seller.yaml');
  const faultOf = (bytes: number, most?: number) => {
    writeFileSync(file, 'x'.repeat(bytes));
    return readText(file, most).faults[0]?.message;
  };
  expect(faultOf(100_000)).toBeUndefined();
  expect(faultOf(100_001)).toContain('at most 100,000');
  expect(faultOf(1_000_000, MOST_IMPORTED)).toBeUndefined();
  expect(faultOf(1_000_001, MOST_IMPORTED)).toContain('at most 1,000,000');
});
