import { describe, expect, test } from 'vitest';
import { ARTICLE, CARD, INDEX, LAB, cellOf, claim, idsOf, source } from '../make.ts';

describe('which claim is on top', () => {
  const claims = [CARD, LAB, INDEX, ARTICLE].map((from, index) =>
    claim('context-window', `${index + 1}M`, { ...from, published: `202${index}` }),
  );

  test.each([
    ['primary', '1 million tokens', 0],
    ['then independent', '2 million tokens', 1],
    ['then aggregator', '3 million tokens', 2],
    ['then secondary', '4 million tokens', 3],
  ])('%s, however late the others', (_tier, text, from) => {
    expect(cellOf(claims.slice(from).toReversed()).text).toBe(text);
  });

  test('of one tier a statement before an estimate, however old', () => {
    const guess = claim('parameters-total', '2T', source('late', 'primary', '2026-06'), {
      estimate: true,
    });
    const said = claim('parameters-total', '400B', source('early', 'primary', '2020'));
    expect(cellOf([guess, said]).text).toBe('400 billion');
  });

  test('of one tier the later date', () => {
    const old = claim('max-output', '4,096', source('a', 'primary', '2024-05-13'));
    const late = claim('max-output', '16,384', source('b', 'primary', '2024-08'));
    expect(cellOf([old, late]).text).toBe('16,384 tokens');
  });

  test('one without a date last', () => {
    const undated = claim('max-output', '4,096', CARD, { said: undefined });
    const dated = claim('max-output', '16,384', source('b', 'primary', '2019'));
    expect(cellOf([undated, dated]).text).toBe('16,384 tokens');
  });

  test('one that a maintainer found wrong gives way to its like', () => {
    const wrong = claim('vision', false, source('a', 'aggregator', '2026-06'), {
      check: 'contradicted',
    });
    const right = claim('vision', true, source('b', 'aggregator', '2025'));
    expect(cellOf([wrong, right]).text).toBe('Yes');
  });
});

describe('an estimate never stands in for what is not disclosed', () => {
  test.each([CARD, LAB, INDEX, ARTICLE])('an estimate by the $tier', (from) => {
    const cell = cellOf([
      claim('parameters-total', '1.76T', from, { estimate: true, said: '2026-10' }),
      claim('parameters-total', 'undisclosed'),
    ]);
    expect(cell).toMatchObject({ state: 'undisclosed', text: 'Not disclosed by Acme' });
    expect(cell.value).toBeUndefined();
    expect(cell.estimates.map(({ says }) => says)).toEqual(['1.76 trillion']);
    expect(cell.rivals).toEqual([]);
  });

  test('whoever found that it is not disclosed', () => {
    const cell = cellOf([
      claim('parameters-total', '1.76T', LAB, { estimate: true }),
      claim('parameters-total', 'undisclosed', INDEX),
    ]);
    expect(cell.state).toBe('undisclosed');
  });

  test('rival estimates are listed, each', () => {
    const cell = cellOf([
      claim('parameters-total', 'undisclosed'),
      claim('parameters-total', '1.76T', ARTICLE, { estimate: true }),
      claim('parameters-total', '200B', INDEX, { estimate: true }),
    ]);
    expect(cell.estimates.map(({ says }) => says)).toEqual(['200 billion', '1.76 trillion']);
  });
});

describe('claims that differ are a dispute, equal ones support', () => {
  test('beyond the tolerance of the field', () => {
    const cell = cellOf([
      claim('context-window', '128K'),
      claim('context-window', '131,072', INDEX),
      claim('context-window', '1M', ARTICLE),
    ]);
    expect(idsOf(cell.voices)).toEqual(['card', 'index']);
    expect(idsOf(cell.rivals)).toEqual(['article']);
  });

  test('as precisely as each was written', () => {
    const cell = cellOf([
      claim('knowledge-cutoff', '2024-08'),
      claim('knowledge-cutoff', '2024-08-31', LAB),
      claim('knowledge-cutoff', '2024-09-01', INDEX),
      claim('knowledge-cutoff', '2025-03', ARTICLE),
    ]);
    expect(idsOf(cell.voices)).toEqual(['card', 'lab']);
    expect(cell.rivals.map(({ says }) => says)).toEqual(['1 September 2024', 'March 2025']);
  });

  test('on the same surface', () => {
    const cell = cellOf([
      claim('vision', true, CARD, { surface: 'Acme API' }),
      claim('vision', false, INDEX, { surface: 'Acme API' }),
      claim('vision', false, ARTICLE, { surface: 'AcmeChat' }),
    ]);
    expect(idsOf(cell.rivals)).toEqual(['index']);
    expect(idsOf(cell.asides)).toEqual(['article']);
  });

  test('what holds on one surface does not dispute what holds everywhere', () => {
    const cell = cellOf([
      claim('max-output', '16,384'),
      claim('max-output', '8,192', INDEX, { surface: 'Poe' }),
    ]);
    expect(cell.rivals).toEqual([]);
    expect(idsOf(cell.asides)).toEqual(['index']);
  });

  test('texts in other words only where a maintainer has judged', () => {
    const cell = cellOf([
      claim('license', 'Acme Community Licence'),
      claim('license', 'acme community licence', source('b', 'aggregator')),
      claim('license', 'the community one', source('c', 'secondary'), { check: 'agrees' }),
      claim('license', 'MIT', source('d', 'secondary'), { check: 'contradicted' }),
      claim('license', 'custom terms', source('e', 'secondary')),
    ]);
    expect(idsOf(cell.voices)).toEqual(['card', 'b', 'c']);
    expect(idsOf(cell.rivals)).toEqual(['d']);
    expect(idsOf(cell.asides)).toEqual(['e']);
  });

  test('one who names a figure disputes that there is none to be had', () => {
    const cell = cellOf([
      claim('context-window', 'undisclosed'),
      claim('context-window', '10M', ARTICLE),
    ]);
    expect(cell.state).toBe('undisclosed');
    expect(idsOf(cell.rivals)).toEqual(['article']);
  });
});

test('a voice keeps where and when it was said', () => {
  const [voice] = cellOf([
    claim('vision', true, CARD, { locator: 'page 2', note: 'In prose.', surface: 'Acme API' }),
  ]).voices;
  expect(voice).toMatchObject({
    says: 'Yes',
    source: { id: 'card' },
    checked: '2026-11-20',
    said: '2026-01-01',
    locator: 'page 2',
    note: 'In prose.',
    surface: 'Acme API',
  });
});
