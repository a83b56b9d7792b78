import { describe, expect, test } from 'vitest';
import { sayWhyShown } from '../../../src/comparison/telling/why-shown.ts';
import { CARD, INDEX, LAB, cellOf, claim, source } from '../make.ts';

/** The sentence beneath a disputed value tells the rule that put it there. */

const said = (value: string, from = CARD, more = {}) => claim('context-window', value, from, more);
const early = source('early', 'primary', '2025-01-05');
const late = source('late', 'primary', '2026-01-05');
const beside = source('beside', 'primary', '2026-01-05');

describe('why a value is shown', () => {
  test.each([
    ['a nearer tier', [said('128K'), said('1M', LAB)], ', a primary source.'],
    ['an independent one', [said('128K', LAB), said('1M', INDEX)], ', an independent source.'],
    [
      'a statement before an estimate that says otherwise',
      [said('128K', late), said('1M', late, { estimate: true }), said('2M', early)],
      ', the later statement.',
    ],
    [
      'what nobody has found wrong',
      [said('128K', early), said('1M', late, { check: 'contradicted' })],
      ', which other evidence supports.',
    ],
    ['the later date', [said('128K', late), said('1M', early)], ', the later statement.'],
    [
      'what holds everywhere',
      [said('128K', late, { surface: 'Acme API' }), said('1M', beside)],
      undefined,
    ],
    [
      'what more sources say',
      [
        said('128K', late),
        said('1M', beside),
        said('128K', source('third', 'primary', '2026-01-05')),
      ],
      ', which more of the sources say.',
    ],
    [
      'a tie, which decides nothing',
      [said('128K', late), said('1M', beside)],
      '. The sources that differ are of equal standing, so this value decides nothing.',
    ],
  ])('%s', (_rule, claims, why) => {
    const cell = cellOf(claims);
    const told = sayWhyShown(cell);
    if (why === undefined) expect(cell.rivals).toEqual([]);
    else expect(told).toMatch(new RegExp(`^Shown: .+\\)${why.replaceAll('.', '\\.')}$`));
  });

  test('what is not disclosed, by a nearer source than those who give a figure', () => {
    const cell = cellOf([
      claim('parameters-total', 'undisclosed'),
      claim('parameters-total', '1T', LAB),
    ]);
    expect(sayWhyShown(cell)).toMatch(/^Shown: Not disclosed by Acme .+, a primary source\.$/);
  });

  test('nothing is said against a value that nobody disputes', () => {
    expect(sayWhyShown(cellOf([said('128K')]))).toBe('Shown: 128,000 tokens.');
  });
});
