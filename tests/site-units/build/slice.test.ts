import fc from 'fast-check';
import { expect, test } from 'vitest';
import { SLICES, isInShard, parseShard, sliceOf } from '../../../src/site/build/slice.ts';

test('all that belongs to a pair, or to a model, is made in one place', () => {
  const ofPair = ['/compare/a-vs-b/', '/compare/a-vs-b/index.md', '/api/v1/pairs/a-vs-b.json'];
  const ofModel = [
    '/models/a/',
    '/models/a/index.md',
    '/compare/parts/a.json',
    '/data/lines/a.json',
  ];
  for (const paths of [
    [...ofPair, '/cards/a-vs-b.json'],
    [...ofModel, '/api/v1/models/a.json'],
  ])
    expect(new Set(paths.map(sliceOf)).size).toBe(1);
});

test('lists are made with the whole', () => {
  const lists = [
    '/',
    '/models/',
    '/compare/',
    '/api/v1/models.json',
    '/api/v1/pairs.json',
    '/faq/',
  ];
  expect(lists.map(sliceOf)).toEqual(lists.map(() => undefined));
});

test('each slice is in one shard, however many there are', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: SLICES }), fc.nat(SLICES - 1), (count, slice) => {
      const shards = Array.from({ length: count }, (_, at) => ({ index: at + 1, count }));
      expect(shards.filter((shard) => isInShard(slice, shard))).toHaveLength(1);
    }),
  );
});

test.each(['0/4', '5/4', '1/65', '2', 'a/b', '', '-1/2', '1/0'])('%s is no share', (text) => {
  expect(() => parseShard(text)).toThrow(/found ".*", which is no share\. Write .*: --shard 2\/4/);
});

test('a share is read as it is written', () => {
  expect(parseShard('2/4')).toEqual({ index: 2, count: 4 });
});
