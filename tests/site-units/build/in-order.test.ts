import fc from 'fast-check';
import { expect, test } from 'vitest';
import { inOrder } from '../../../src/site/build/in-order.ts';

const PATHS = [
  '/api/v1/pairs/a-vs-b.json',
  '/api/v1/pairs/a-vs-c.json',
  '/compare/a-vs-b',
  '/compare/a-vs-c',
  '/models/a',
  '/compare/a-vs-b/index.md',
  '/compare/a-vs-c/index.md',
];

test('what is written of a pair is made in one go, where the first of it stood', () => {
  expect(inOrder(PATHS, (path) => path)).toEqual([
    '/api/v1/pairs/a-vs-b.json',
    '/compare/a-vs-b',
    '/compare/a-vs-b/index.md',
    '/api/v1/pairs/a-vs-c.json',
    '/compare/a-vs-c',
    '/compare/a-vs-c/index.md',
    '/models/a',
  ]);
});

test('nothing is lost and nothing is made twice', () => {
  fc.assert(
    fc.property(fc.uniqueArray(fc.constantFrom(...PATHS, '/', '/-vs-', '/x-vs-')), (paths) => {
      expect(inOrder(paths, (path) => path).toSorted()).toEqual(paths.toSorted());
    }),
  );
});
