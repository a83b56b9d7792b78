import { afterAll, describe, expect, test } from 'vitest';
import { writtenCases } from '../broken/case.ts';
import { judge } from '../broken/judge.ts';
import { madeCases } from '../broken/made.ts';
import { startReader } from '../broken/try.ts';

/** Whatever is put among sound records gets the report that its case states, to the letter. */

const CASES = [...writtenCases(), ...madeCases()];
const reader = startReader();
afterAll(reader.end);

test('sound records have no problem', async () => {
  expect(await reader.read(() => undefined)).toMatchObject({
    kind: 'report',
    lines: [],
    wrong: [],
  });
});

test('every written case says what it must get', () => {
  const silent = writtenCases().filter(({ says }) => says.length === 0);
  expect(silent.map(({ name }) => name)).toEqual([]);
});

test('every message says where, what was found, what is allowed and what to do', () => {
  const wanting = CASES.flatMap(({ says }) => says).filter((line) =>
    Object.values(judge(line)).includes(false),
  );
  expect(wanting).toEqual([]);
});

describe.each([...new Set(CASES.map(({ theme }) => theme))])('%s', (theme) => {
  test.each(CASES.filter((one) => one.theme === theme))('$name', async ({ write, says }) => {
    expect(await reader.read(write)).toMatchObject({ kind: 'report', lines: says, wrong: [] });
  });
});
