import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { listRecords, readText } from '../../../src/catalog/file/folder.ts';

function folder(): string {
  const root = mkdtempSync(join(tmpdir(), 'matchup-'));
  onTestFinished(() => rmSync(root, { recursive: true }));
  return root;
}

const GONE =
  'found nothing here; it is missing, or went while the records were read. Put it back, or run the command where content/ is';

test('a file that went while the records were read', () => {
  expect(readText(join(folder(), 'gone.md')).faults).toEqual([
    { line: 1, column: 1, message: GONE },
  ]);
});

test('a folder without content/', () => {
  const { files, problems } = listRecords(folder());
  expect(files).toEqual([]);
  expect(problems).toEqual([
    {
      file: 'content',
      line: 1,
      column: 1,
      field: 'content',
      message: GONE,
      kind: 'place',
      asks: false,
    },
  ]);
});

test('a file in place of content/', () => {
  const root = folder();
  writeFileSync(join(root, 'content'), '');
  expect(listRecords(root).problems.map(({ message }) => message)).toEqual([
    'found a file in place of a folder. Make it a folder',
  ]);
});

test('a folder in place of a file', () => {
  expect(readText(folder()).faults.map(({ message }) => message)).toEqual([
    'found a folder in place of a file. Put the file back',
  ]);
});
