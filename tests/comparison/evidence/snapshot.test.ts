import { describe, expect, test } from 'vitest';
import type { Claim } from '../../../src/catalog/catalog.ts';
import { INDEX, claim, compared, event, idsOf, model, rowOf } from '../make.ts';

const PARENT = model('parent', {
  claims: [
    claim('context-window', '128K'),
    claim('context-window', '131,072', INDEX),
    claim('max-output', '4,096'),
    claim('successor', 'Gamma'),
  ],
  events: [event('released', '2024-05-13')],
});

/** The cell of a snapshot of the parent that has these claims of its own. */
function cellOf(field: string, ...claims: Claim[]) {
  const comparison = compared(
    { snapshotOf: 'parent', claims },
    { claims: [claim('context-window', '1M'), claim('max-output', '8K'), claim('successor', 'X')] },
    { others: [PARENT] },
  );
  return rowOf(comparison, field).cells.a;
}

describe('what is said of a model holds for a snapshot of which nobody speaks', () => {
  test('with all who say so, and of which model', () => {
    const cell = cellOf('context-window');
    expect(cell.text).toBe('128,000 tokens');
    expect(idsOf(cell.voices)).toEqual(['card', 'index']);
    expect(cell.voices.map(({ of }) => of)).toEqual(['Parent', 'Parent']);
  });

  test('field by field', () => {
    const own = claim('max-output', '16,384', INDEX);
    expect(cellOf('context-window', own).text).toBe('128,000 tokens');
    expect(cellOf('max-output', own).text).toBe('16,384 tokens');
  });
});

test('one claim of its own replaces all that it would inherit, from whatever source', () => {
  const cell = cellOf('context-window', claim('context-window', '64K', INDEX));
  expect(cell.text).toBe('64,000 tokens');
  expect([...cell.voices, ...cell.rivals, ...cell.asides]).toHaveLength(1);
  expect(cell.voices[0]?.of).toBeUndefined();
});

test('a fate is not inherited', () => {
  expect(cellOf('successor').state).toBe('unknown');
  const { lives } = compared({ snapshotOf: 'parent' }, {}, { others: [PARENT] });
  expect(lives.a.surfaces).toEqual([]);
});
