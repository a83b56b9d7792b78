import { expect, test } from 'vitest';
import { loadCatalog } from '../../../src/catalog/load.ts';
import { BUILD_DATE } from '../../build-date.ts';
import { problemWith, problemsWith, recordsWith, swap } from '../../records.ts';

const unnamed = swap('models/alpha.md', 'developer: Acme\n', '');

test('a model that names no developer has that of its family', () => {
  const { models } = loadCatalog(recordsWith(unnamed), BUILD_DATE);
  expect(models.map(({ developer }) => developer)).toEqual(['Acme', 'Acme']);
});

test('a developer that a source names is held against that of the family', () => {
  expect(
    problemWith(unnamed, swap('models/alpha.md', 'developer: Acme', 'developer: Acne')),
  ).toMatch(/found "Acne" from acme-card, but its family's developer is "Acme"; write both alike/);
});

test('a model without developer and family is told of the family alone', () => {
  const problems = problemsWith(unnamed, swap('models/alpha.md', 'family: alpha', 'family: alfa'));
  expect(problems.map((problem) => problem.split('  ')[1])).toEqual(['family']);
});
