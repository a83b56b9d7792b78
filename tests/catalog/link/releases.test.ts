import { describe, expect, test } from 'vitest';
import { loadCatalog } from '../../../src/catalog/load.ts';
import { fieldCell } from '../../../src/comparison/evidence/field-cell.ts';
import { SAMPLE_DATE } from '../../build-date.ts';
import { recordsWith, soundText, swap, write } from '../../records.ts';

/** A source far from the maker, which knows the first day alone. */
const blog = write(
  'sources/blog.md',
  soundText('sources/acme-card.md')
    .replace('tier: primary', 'tier: secondary')
    .replace('Alpha model card', 'A blog'),
);

/** What the row "Released" shows of Alpha, where a blog tells the first day and the card what came after. */
function releasedWith(...events: string[]) {
  const lines = events.map((event) => `  - ${event}`).join('\n');
  const known = "  - { on: '2026-01-10', what: released, surface: Acme API, source: acme-card }";
  const root = recordsWith(blog, swap('models/alpha.md', known, lines));
  const catalog = loadCatalog(root, SAMPLE_DATE);
  const alpha = catalog.models.find(({ id }) => id === 'alpha');
  if (!alpha) throw new Error('There is no alpha');
  return fieldCell(catalog, alpha, 'released', SAMPLE_DATE);
}

const first = `{ on: '2026-01-10', what: released, surface: Acme API, source: blog }`;

describe('the row of the release tells the first day', () => {
  test('and weights that follow are no dispute, however near the source that tells of them', () => {
    const cell = releasedWith(
      first,
      `{ on: '2026-02-01', what: released, surface: weights, source: acme-card }`,
    );
    expect(cell.text).toBe('10 January 2026');
    expect(cell.rivals).toEqual([]);
    expect(cell.asides.map(({ says, surface }) => [says, surface])).toEqual([
      ['1 February 2026', 'weights'],
    ]);
  });

  test('two days of one surface are a dispute, and the nearer source is shown', () => {
    const cell = releasedWith(
      first,
      `{ on: '2026-01-12', what: released, surface: Acme API, source: acme-card }`,
    );
    expect(cell.text).toBe('12 January 2026');
    expect(cell.rivals.map(({ says }) => says)).toEqual(['10 January 2026']);
  });

  test('a day that was found wrong opens no surface', () => {
    const cell = releasedWith(
      `{ on: '2025-12-01', what: released, surface: a host, source: blog, check: contradicted }`,
      `{ on: '2026-01-10', what: released, surface: Acme API, source: acme-card }`,
    );
    expect(cell.text).toBe('10 January 2026');
    expect(cell.rivals).toEqual([]);
  });
});
