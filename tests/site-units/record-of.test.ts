import { expect, test } from 'vitest';
import { recordOf } from '../../src/site/markdown/record-of.ts';
import { recordsWith } from '../records.ts';

test('a text that cannot be drawn is told by the record and the line that hold it', () => {
  const root = recordsWith();
  expect(recordOf('Its questions are public.', root)).toMatch(
    /^content\/benchmarks\/quiz\.md:\d+$/,
  );
  expect(recordOf('Alpha is a model.\n\nMore [[alpha context-window]].', root)).toBe(
    'content/models/alpha.md:31',
  );
  expect(recordOf('Nobody wrote this.', root)).toBeUndefined();
});
