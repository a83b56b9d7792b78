import { describe, expect, test } from 'vitest';
import type { Claim } from '../../../src/catalog/catalog.ts';
import { entriesOf } from '../../../src/comparison/pictures/entry.ts';
import { parameterBarsOf } from '../../../src/comparison/pictures/parameter-bars.ts';
import { ARTICLE, INDEX, claim, compared } from '../make.ts';

const total = (value: unknown) => claim('parameters-total', value);
const active = (value: unknown) => claim('parameters-active', value);

function barsOf(a: Claim[], b: Claim[]) {
  const comparison = compared({ claims: a }, { claims: b });
  return parameterBarsOf(
    entriesOf(comparison, 'parameters-total'),
    entriesOf(comparison, 'parameters-active'),
  );
}

describe('bars of parameters', () => {
  test('share one scale that begins at zero', () => {
    const bars = barsOf([total('400B'), active('20B')], [total('100B'), active('10B')]);
    expect(bars?.lanes.map((lane) => [lane.total, lane.active])).toEqual([
      [1, 0.05],
      [0.25, 0.025],
    ]);
  });

  test('say what they show', () => {
    const bars = barsOf([total('400B'), active('17B')], [total('70B')]);
    expect(bars?.lanes.map(({ says }) => says)).toEqual([
      '400 billion, 17 billion active',
      '70 billion, active: no source found',
    ]);
  });

  test('lead to the row that stands on the page', () => {
    expect(barsOf([total('400B')], [total('70B')])?.href).toBe('#parameters-total');
    expect(barsOf([active('17B')], [active('7B')])?.href).toBe('#parameters-active');
  });

  test('leave out what is not disclosed, and an estimate of it, but say so', () => {
    const guess = claim('parameters-total', '1.8T', ARTICLE, { estimate: true });
    const bars = barsOf([total('undisclosed'), guess], [total('400B'), active('17B')]);
    expect(bars?.lanes[0]).toMatchObject({
      total: undefined,
      active: undefined,
      says: 'not disclosed by Acme',
    });
    expect(bars?.lanes[1]?.total).toBe(1);
    expect(bars?.hasEstimates).toBe(true);
  });

  test('have what others say beside them, within the scale', () => {
    const rival = claim('parameters-total', '500B', INDEX);
    const bars = barsOf([total('400B'), rival], [total('100B')]);
    expect(bars?.lanes[0]).toMatchObject({ total: 0.8, rivals: [1] });
  });

  test('are not drawn where there is one figure or none', () => {
    expect(barsOf([total('400B')], [total('undisclosed')])).toBeUndefined();
    expect(barsOf([], [])).toBeUndefined();
  });
});
