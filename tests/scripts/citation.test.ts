import { describe, expect, test } from 'vitest';
import { knownSearch } from '../../src/scripts/address.ts';
import { type Work, bibtex, plainCitation } from '../../src/scripts/citation.ts';

const WORK: Work = {
  site: 'Matchup',
  title: 'GPT-4o vs Llama 4 Scout: Context window',
  address: 'https://matchup.example/compare/gpt-4o-vs-llama-4-scout/#context-window',
  date: '2026-11-22',
  day: '22 November 2026',
};

test('a citation in plain words names site, title, day and address', () => {
  expect(plainCitation(WORK)).toBe(
    'Matchup, “GPT-4o vs Llama 4 Scout: Context window”, records as of 22 November 2026, https://matchup.example/compare/gpt-4o-vs-llama-4-scout/#context-window',
  );
});

describe('an entry for BibTeX', () => {
  test('has key, author, title, year, address and day', () => {
    expect(bibtex(WORK)).toBe(`@misc{matchup-compare-gpt-4o-vs-llama-4-scout-context-window,
  author = {{Matchup}},
  title = {{GPT-4o vs Llama 4 Scout: Context window}},
  year = {2026},
  url = {https://matchup.example/compare/gpt-4o-vs-llama-4-scout/#context-window},
  note = {Records as of 22 November 2026},
}`);
  });

  test('keeps its key when the day or the choice of rows is another', () => {
    const later = {
      ...WORK,
      address: WORK.address.replace('/#', '/?show=disputes#'),
      date: '2027-02-01',
    };
    expect(keyOf(later)).toBe(keyOf(WORK));
  });

  test('has another key for another row, page or kind of page', () => {
    const keys = ['#vision', '', '/../../models/gpt-4o/', '/../../families/gpt-4o/'].map((place) =>
      keyOf({ ...WORK, address: new URL(place, WORK.address.replace('/#', '#')).href }),
    );
    expect(new Set([keyOf(WORK), ...keys]).size).toBe(5);
  });

  test.each([
    ['50% of A & B', '50\\% of A \\& B'],
    ['$1 #2 a_b', '\\$1 \\#2 a\\_b'],
    ['{a} \\b', '\\{a\\} \\textbackslash{}b'],
    ['~2 x^2', '\\textasciitilde{}2 x\\textasciicircum{}2'],
    ['7.8× “wide”', '7.8× “wide”'],
  ])('takes %s for text', (title, written) => {
    expect(bibtex({ ...WORK, title })).toContain(`  title = {{${written}}},\n`);
  });
});

function keyOf(work: Work): string {
  return /@misc\{(.*),/.exec(bibtex(work))?.[1] ?? 'none';
}

describe('an address from a link of somebody’s', () => {
  const hostile = '?show=disputes&x=}},note={It wins},}\\n@misc{y,';

  test('ends no field of an entry', () => {
    const text = bibtex({ ...WORK, address: `https://matchup.example/compare/${hostile}` });
    const url = /^ {2}url = \{(.*)\},$/m.exec(text)?.[1] ?? '';
    expect(url).not.toMatch(/[{}\\,\s]/);
    expect(text.split('\n')).toHaveLength(7);
  });

  test('is cited with what the site knows alone', () => {
    expect(knownSearch(hostile)).toBe('?show=disputes');
    expect(knownSearch('?models=gpt-4o,llama-4-scout&utm_source=x')).toBe(
      '?models=gpt-4o,llama-4-scout',
    );
    expect(knownSearch('?x=1')).toBe('');
  });
});
