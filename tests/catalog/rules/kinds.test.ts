import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { KINDS_OF_PROBLEM, tableOfKinds } from '../../../src/catalog/rules/kinds.ts';

const README = readFileSync(join(import.meta.dirname, '../../../README.md'), 'utf8');

/** Rows of a table without the blanks that a formatter sets. */
function rowsOf(markdown: string): string[] {
  return markdown
    .split('\n')
    .filter((line) => line.startsWith('| `'))
    .map((line) => line.replace(/ +\| */g, '|').trim());
}

test('the README lists every kind of problem as the command prints it', () => {
  expect(rowsOf(README)).toEqual(expect.arrayContaining(rowsOf(tableOfKinds())));
});

test('each kind has an id of its own, says what holds and how to mend it', () => {
  expect(new Set(KINDS_OF_PROBLEM.map(({ id }) => id)).size).toBe(KINDS_OF_PROBLEM.length);
  for (const { id, says, mend } of KINDS_OF_PROBLEM) {
    expect(id).toMatch(/^[a-z]+(?:-[a-z]+)*$/);
    expect(says).toMatch(/^[A-Z].*\.$/s);
    expect(mend).toMatch(/^[A-Z].*\.$/s);
  }
});
