import { describe, expect, test } from 'vitest';
import { inOrder, neighboursOf, pairId, pairsOf } from '../../src/comparison/pair.ts';
import { BUILD_DATE } from '../build-date.ts';
import { catalogOf, model } from './make.ts';

const [a, b, c] = ['gpt-4-1', 'gpt-4o', 'llama-4'].map((id) => model(id)) as [
  ReturnType<typeof model>,
  ReturnType<typeof model>,
  ReturnType<typeof model>,
];

describe('a pair has one address', () => {
  test('whichever model comes first', () => {
    expect(pairId(inOrder(c, b))).toBe('gpt-4o-vs-llama-4');
    expect(inOrder(c, b)).toEqual(inOrder(b, c));
  });

  test('and every two models are one, whatever the order of the records', () => {
    const ids = ['gpt-4-1-vs-gpt-4o', 'gpt-4-1-vs-llama-4', 'gpt-4o-vs-llama-4'];
    expect(pairsOf(catalogOf([a, b, c])).map(pairId)).toEqual(ids);
    expect(pairsOf(catalogOf([c, b, a])).map(pairId)).toEqual(ids);
  });
});

describe('the pairs to go on to', () => {
  const kin = model('kin', { family: 'acme' });
  const snapshot = model('snapshot', { family: 'acme', snapshotOf: 'here' });
  const stranger = model('stranger', { family: 'other' });
  const here = model('here', { family: 'acme' });
  const there = model('there', { family: 'third' });
  const sides = { a: here, b: there };
  const found = neighboursOf(catalogOf([here, there, kin, snapshot, stranger]), sides, BUILD_DATE);

  test('keep one of the two models, and are not the pair itself', () => {
    for (const { models } of found) {
      const kept = [models.a, models.b].filter((one) => one === here || one === there);
      expect(kept).toHaveLength(1);
    }
  });

  test('begin with the nearest kin, each with the reason', () => {
    expect(found.slice(0, 2).map(({ id, why }) => [id, why])).toEqual([
      ['snapshot-vs-there', 'Snapshot, a snapshot of Here'],
      ['kin-vs-there', 'Kin in place of Here, the same family'],
    ]);
  });
});
