import { describe, expect, test } from 'vitest';
import { FIELD_IDS, fieldOf } from '../../src/catalog/fields.ts';
import { SHELF_LIVES } from '../../src/catalog/field.ts';
import { loadCatalog } from '../../src/catalog/load.ts';
import { readRecords } from '../../src/catalog/file/records.ts';
import { sayNote } from '../../src/comparison/telling/note.ts';
import { fieldCell } from '../../src/comparison/evidence/field-cell.ts';
import { staleGroups } from '../../src/stale/list.ts';
import { markStale, sayStale } from '../../src/stale/report.ts';
import { before, recordsWith, soundText, swap, write } from '../records.ts';

const MODEL = 'models/alpha.md';
const PROVIDER = 'providers/host.md';
const SOURCE = 'sources/acme-card.md';

/** What the list says on a day, group by group, without those that are empty. */
function listOn(
  date: string,
  ...changes: Parameters<typeof recordsWith>
): Record<string, string[]> {
  const root = recordsWith(...changes);
  const groups = staleGroups(loadCatalog(root, date), readRecords(root).entries, date);
  return Object.fromEntries(
    groups
      .filter(({ items }) => items.length > 0)
      .map(({ title, items }) => [
        title.split(' ').slice(0, 4).join(' '),
        items.map(({ age, file, line, what }) => `${age} ${file}:${line} ${what}`),
      ]),
  );
}

test('of fresh records nothing is listed', () => {
  const fresh = swap(SOURCE, "published: '2026-01-10'", "published: '2026-11-10'");
  expect(listOn('2026-11-22', fresh)).toEqual({});
});

describe('prices', () => {
  const seen = (day: string) => swap(PROVIDER, '    source:', `    asOf: '${day}'\n    source:`);
  const more = `  - { model: alpha, input: $1, output: $2, asOf: '2026-11-01', source: acme-card, checked: '2026-11-20' }`;

  test.each([
    ['2026-08-24', undefined],
    ['2026-08-23', 'Prices seen more than'],
  ])('seen on %s', (day, title) => {
    const { [title ?? '']: found, ...others } = listOn('2026-11-22', seen(day));
    expect(others).not.toHaveProperty('Prices seen more than');
    expect(found ?? []).toEqual(
      title ? ['91 content/providers/host.md:4 Host: 1 price seen 23 August 2026 (acme-card)'] : [],
    );
  });

  test('are told apart by whether they are still compared', () => {
    const root = recordsWith(seen('2026-05-01'));
    const groups = staleGroups(
      loadCatalog(root, '2026-11-22'),
      readRecords(root).entries,
      '2026-11-22',
    );
    const full = groups.filter(({ items }) => items.length > 0).map(({ title }) => title);
    expect(full).toEqual(['Prices seen more than 180 days ago']);
  });

  test('of the past are no matter where the same was seen since', () => {
    const later = swap(
      PROVIDER,
      '---\nname: Host\noffers:\n',
      `---\nname: Host\noffers:\n${more}\n`,
    );
    expect(listOn('2026-11-22', seen('2026-05-01'), later)).toEqual({});
  });
});

describe('statements', () => {
  test('past the shelf life of their fields are listed together, with their line', () => {
    const { 'Statements past their shelf': found } = listOn('2027-02-01');
    expect(found).toContain(
      '387 content/models/alpha.md:16 Alpha: Context window, Max output as of 10 January 2026 (acme-card)',
    );
  });

  test('that somebody repeated since are not', () => {
    const repeated = before(
      MODEL,
      'scores:',
      "  - { source: acme-card, asOf: '2026-10', checked: '2026-11-20', facts: { context-window: 128K } }",
    );
    const { 'Statements past their shelf': found } = listOn('2027-02-01', repeated);
    expect(found?.find((item) => item.includes('Alpha: '))).toContain('Alpha: Max output as of');
  });

  test('without a date come first', () => {
    const undated = swap(SOURCE, "published: '2026-01-10'\n", '');
    const { 'Statements past their shelf': found } = listOn('2026-11-22', undated);
    expect(found?.[0]).toMatch(/^undefined .* without a date \(acme-card\)$/);
  });

  test('carry their date on pages from the day after', () => {
    const notesOn = (date: string) => {
      const catalog = loadCatalog(recordsWith(), '2026-11-22');
      const model = catalog.models.find(({ id }) => id === 'alpha');
      return model && fieldCell(catalog, model, 'context-window', date).notes.map(sayNote);
    };
    expect(notesOn('2027-01-10')).not.toContain('as of 10 January 2026');
    expect(notesOn('2027-01-11')).toContain('as of 10 January 2026');
  });
});

describe('announced dates', () => {
  const title = 'Announced for a day';

  test('that have passed are listed', () => {
    expect(listOn('2027-03-01')[title]).toBeUndefined();
    expect(listOn('2027-03-02')[title]).toEqual([
      '1 content/models/alpha.md:26 Alpha: shut down on 1 March 2027, Acme API (acme-card)',
    ]);
  });

  test('of which notice was given are facts once they have passed, on pages and here', () => {
    const noticed = swap(MODEL, 'what: shut-down,', "what: shut-down, announced: '2026-11-01',");
    expect(listOn('2027-03-02', noticed)[title]).toBeUndefined();
  });

  test('for which somebody has looked in vain are asked about again after half a year', () => {
    const sought = swap(MODEL, 'what: shut-down,', "what: shut-down, unanswered: '2027-03-02',");
    expect(listOn('2027-08-29', sought)[title]).toBeUndefined();
    expect(listOn('2027-08-30', sought)[title]).toHaveLength(1);
    const before = swap(MODEL, 'what: shut-down,', "what: shut-down, unanswered: '2027-03-01',");
    expect(listOn('2027-03-02', before)[title]).toHaveLength(1);
  });

  test('are settled by a source that speaks afterwards', () => {
    const event = "{ on: '2027-03-01', what: shut-down, surface: Acme API, source: acme-card";
    const settled = before(MODEL, 'remarks:', `  - ${event}, asOf: '2027-03' }`);
    expect(listOn('2027-04-01', settled)[title]).toBeUndefined();
  });

  test('are settled by a judgement of the maintainer', () => {
    const old = before(
      MODEL,
      'remarks:',
      `  - { on: '2026-12-01', what: shut-down, surface: Host, source: acme-card, check: outdated }`,
    );
    expect(listOn('2027-01-10', old)[title]).toBeUndefined();
    const agreed = before(
      MODEL,
      'remarks:',
      `  - { on: '2026-12-01', what: shut-down, surface: Host, source: acme-card, check: agrees }`,
    );
    expect(listOn('2027-01-10', agreed)[title]).toHaveLength(1);
  });

  test('of prices are settled by a source that has the same price afterwards', () => {
    const seen = swap(
      PROVIDER,
      '    source:',
      "    from: '2026-11-01'\n    asOf: '2026-11'\n    source:",
    );
    expect(listOn('2026-11-22', seen)[title]).toBeUndefined();
  });

  test('of prices are listed too', () => {
    const from = swap(PROVIDER, '    source:', "    from: '2026-11-01'\n    source:");
    expect(listOn('2026-11-22', from)[title]).toEqual([
      '21 content/providers/host.md:4 Host: price of alpha from 1 November 2026 (acme-card)',
    ]);
  });
});

test('records are listed that nobody has gone through for half a year', () => {
  expect(listOn('2027-05-19')).not.toHaveProperty('Records not gone through');
  expect(listOn('2027-05-20')['Records not gone through']).toContain(
    '181 content/models/alpha.md:7 alpha: last gone through on 20 November 2026',
  );
});

describe('sources', () => {
  const copy = (day: string) =>
    soundText(SOURCE).replace('retrieved', `snapshot: '${day}'\nretrieved`);

  test('that nothing cites are listed', () => {
    const other = write('sources/acme-blog.md', soundText(SOURCE).replace('/alpha', '/blog'));
    expect(listOn('2026-11-22', other)['Sources that nothing cites']).toEqual([
      '2 content/sources/acme-blog.md:7 acme-blog: Alpha model card',
    ]);
  });

  test('that a text alone cites count as cited', () => {
    const other = write('sources/acme-blog.md', soundText(SOURCE).replace('/alpha', '/blog'));
    const guide = write(
      'guides/on-alpha.md',
      "---\ntitle: On Alpha\ndescription: What Alpha is.\nreviewed: '2026-11-20'\nrestsOn:\n  - { pair: alpha-vs-alpha-2026-01, row: vision, comes: even }\n---\n\n## Alpha\n\nIt is new [[source: acme-blog]].\n",
    );
    expect(listOn('2026-11-22', other, guide)).not.toHaveProperty('Sources that nothing cites');
  });

  test('of which a later copy is there are listed with those who cite them', () => {
    const found = listOn(
      '2026-11-22',
      write(SOURCE, copy('2026-10-01')),
      write('sources/acme-card-2.md', copy('2026-11-01')),
    );
    expect(found['Older copies of a']).toEqual([
      '52 content/sources/acme-card.md:7 acme-card: copy of 1 October 2026, while acme-card-2 is one of 1 November 2026; cited by alpha, alpha-2026-01, host',
    ]);
  });
});

test('every field has a shelf life, and what was settled in training outlives the rest', () => {
  const lives = FIELD_IDS.map((id) => SHELF_LIVES[fieldOf(id).shelf]);
  expect(Math.min(...lives)).toBeGreaterThan(0);
  expect(SHELF_LIVES[fieldOf('parameters-total').shelf]).toBe(Math.max(...lives));
});

describe('the report', () => {
  const groups = [
    {
      title: 'Sources that nothing cites',
      todo: 'Cite it.',
      items: [{ age: 3, file: 'content/sources/a.md', line: 2, what: 'a: <b> | @all [x](y)' }],
    },
    { title: 'Empty', todo: 'Nothing.', items: [] },
  ];

  test('is a list for a terminal, empty groups counted', () => {
    expect(sayStale(groups, '2026-11-22')).toBe(
      'As of 22 November 2026\n\nSources that nothing cites: 1\nCite it.\n   3 days  content/sources/a.md:2  a: <b> | @all [x](y)\n\nEmpty: 0',
    );
  });

  test('is tables for an issue, in which text of records stays text', () => {
    const text = markStale(groups, '2026-11-22');
    expect(text).toContain(
      '## Sources that nothing cites: 1\n\nCite it.\n\n| Age | Record | What |',
    );
    expect(text).toContain(
      '| 3 days | `content/sources/a.md:2` | a: \\<b\\> \\| @\u200ball \\[x\\](y) |',
    );
    expect(text).not.toContain('Empty');
  });
});

describe('catalogues', () => {
  const catalogue = (day: string, read: string) =>
    write(
      'imported/sources/list-2026.yaml',
      `title: A list
publisher: Somebody
url: https://list.example
tier: aggregator
snapshot: ${day}
retrieved: ${read}
access: copy
about: A made-up catalogue.
agreement: []
`,
    );

  test.each([
    ['2026-10-23', undefined],
    ['2026-10-22', ['31 content/imported/sources/list-2026.yaml:5 A list']],
  ])('of %s on 22 November', (day, listed) => {
    expect(listOn('2026-11-22', catalogue(day, '2026-11-20'))['Catalogues whose data are']).toEqual(
      listed,
    );
  });

  test.each([
    ['2026-10-26', undefined],
    [
      '2026-10-25',
      [
        '28 content/imported/sources/list-2026.yaml:6 nothing taken in since 25 October 2026, when it was A list',
      ],
    ],
  ])(
    'taken in on %s: four runs a week apart have brought nothing by 22 November',
    (read, listed) => {
      const found = listOn('2026-11-22', catalogue('2026-10-24', read));
      expect(found['Imports that brought nothing']).toEqual(listed);
    },
  );
});
