import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { decode } from '../../src/catalog/file/decode.ts';
import { reportProblems } from '../../src/catalog/problems/report.ts';
import { type Entry, readRecord } from '../../src/catalog/file/read.ts';
import { KIND_NAMES, type Kind } from '../../src/catalog/kind.ts';
import { realTexts } from '../broken/case.ts';
import { anyBytes, anySigns, changed } from '../broken/mutate.ts';

/** Whatever bytes a record has, it is read or its problems are told. */

const RUNS = { numRuns: 200, seed: 20261122 };
/** Words of zod, of the YAML parser or of JavaScript, which no message of ours has. */
const FOREIGN = /Invalid input|expected \w+, received|\[object |Error:|implicit key|Map keys/;

function read(kind: Kind, bytes: Buffer) {
  return readRecord({ kind, id: 'gamma', file: `content/${kind}/gamma.md` }, decode(bytes));
}

function dataOf(entry?: Entry) {
  const { record, body, bodyLine } = entry ?? expect.fail('not read');
  return { record, body, bodyLine };
}

function check(kind: Kind, bytes: Buffer): void {
  const { entry, problems } = read(kind, bytes);
  expect(Boolean(entry) || problems.length > 0).toBe(true);
  for (const { line, column, field, message } of problems) {
    expect(line).toBeGreaterThan(0);
    expect(column).toBeGreaterThan(0);
    expect(field).not.toBe('');
    expect(message).not.toMatch(FOREIGN);
  }
}

describe.each(KIND_NAMES)('%s', (kind) => {
  test.each([
    ['any bytes', anyBytes],
    ['any signs', anySigns],
    ['real records with something changed', changed(realTexts(kind))],
  ])('%s', (_what, records) => {
    fc.assert(
      fc.property(records, (bytes) => check(kind, bytes)),
      RUNS,
    );
  });

  test('Windows line ends and a byte order mark change nothing', () => {
    for (const text of realTexts(kind)) {
      const plain = read(kind, Buffer.from(text));
      expect(plain.problems).toEqual([]);
      const windows = Buffer.from(`\uFEFF${text.replaceAll('\n', '\r\n')}`);
      expect(dataOf(read(kind, windows).entry)).toEqual(dataOf(plain.entry));
    }
  });
});

test('a report lists the first hundred problems of a file and counts the rest', () => {
  const keys = Array.from({ length: 150 }, (_, index) => `key-${index}: 1`);
  const text = `---\nname: Gamma\ndeveloper: Acme\n${keys.join('\n')}\n---\n`;
  const { problems } = read('families', Buffer.from(text));
  const lines = reportProblems(problems.toReversed()).split('\n');
  expect(lines[0]).toContain('families/gamma.md:4:1  key-0  found the unknown key "key-0"');
  expect(lines[99]).toContain('families/gamma.md:103:1  key-99  ');
  expect(lines.slice(100)).toEqual([
    'content/families/gamma.md: 50 further problems. Mend these first',
    '',
    '150 problems in 1 file.',
  ]);
});
