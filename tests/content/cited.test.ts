import { describe, expect, test } from 'vitest';
import type { Testimony } from '../../src/catalog/catalog.ts';
import { readRecords } from '../../src/catalog/file/records.ts';
import { sourcesOf } from '../../src/comparison/evidence/cell.ts';
import { guideTextOf } from '../../src/comparison/writing/guide.ts';
import { profileOf } from '../../src/comparison/views/profile.ts';
import { CATALOG, STUDIES, modelOf, testimonyOf } from './catalog.ts';

/** That each thing the records say is said by a source, and what was never seen is not in them. */

interface Said {
  where: string;
  testimony: Testimony;
}

const said: Said[] = [
  ...CATALOG.models.flatMap((model) =>
    testimonyOf(model).map((testimony) => ({ where: model.id, testimony })),
  ),
  ...CATALOG.useCases.flatMap(({ id, opinions }) =>
    opinions.map((testimony) => ({ where: id, testimony })),
  ),
];

test('every claim, result, event, offer, remark and opinion is counted to one source', () => {
  const counts = Map.groupBy(said, ({ testimony }) => testimony.source.id);
  const ordered = [...counts].toSorted(([, one], [, other]) => other.length - one.length);
  const most = ordered.slice(0, 5).map(([id, list]) => `${list.length} ${id}`);
  console.log(`${said.length} things said by ${counts.size} sources, most: ${most.join(', ')}`);
  expect(said.length).toBeGreaterThan(1500);
  expect(counts.size).toBeGreaterThan(100);
});

test('nothing that a record of a model says is lost on the way to its page', () => {
  for (const { id, record } of readRecords(process.cwd()).entries.models) {
    const { claims, scores, events, remarks } = modelOf(id);
    const lost = record.claims.flatMap(({ source, facts }) =>
      Object.keys(facts).filter(
        (key) => !claims.some((claim) => claim.field === key && claim.source.id === source),
      ),
    );
    expect(lost, id).toEqual([]);
    expect(
      [scores, events, remarks].map(({ length }) => length),
      id,
    ).toEqual([record.scores, record.events, record.remarks].map(({ length }) => length));
  }
});

test('every source has an address, or a reason for none', () => {
  const silent = CATALOG.sources.filter(({ url, noUrl }) => !url === !noUrl);
  expect(silent.map(({ id }) => id)).toEqual([]);
});

test('everything said has a day on which it was read', () => {
  const unread = said.filter(({ testimony }) => !/^\d{4}-\d{2}-\d{2}$/.test(testimony.checked));
  expect(unread.map(({ where, testimony }) => `${where}: ${testimony.source.id}`)).toEqual([]);
});

test('every value that the page of a model shows is cited, by a source that it lists', () => {
  const uncited = CATALOG.models.flatMap((model) => {
    const { groups, results, sources } = profileOf(STUDIES, model);
    const rows = groups.flatMap((group) => group.rows);
    const cited = [
      ...rows.map(({ id, cell }) => ({ id, by: sourcesOf(cell) })),
      ...results.flatMap((result) =>
        result.results.map(({ score }) => ({ id: result.benchmark.id, by: [score.source] })),
      ),
    ];
    return cited
      .filter(({ by }) => by.length === 0 || !by.every((source) => sources.includes(source)))
      .map(({ id }) => `${model.id}: ${id}`);
  });
  expect(uncited).toEqual([]);
});

test('every source that a guide cites is cited by a record too', () => {
  const cited = new Set(said.map(({ testimony }) => testimony.source));
  const alone = CATALOG.guides
    .flatMap((guide) => guideTextOf(STUDIES, guide).sources)
    .filter((source) => !cited.has(source));
  expect(alone.map(({ id }) => id)).toEqual([]);
});

describe('what was collected as recalled, and not seen, is published nowhere', () => {
  test('a paper’s 200B for GPT-4o: neither the paper nor the figure', () => {
    expect(CATALOG.sources.filter(({ id, title }) => /medec/i.test(id + title))).toEqual([]);
    const figures = CATALOG.models
      .filter(({ family }) => family === 'gpt-4o')
      .flatMap(({ claims, remarks }) => [
        ...claims.map(({ value }) => (value?.kind === 'quantity' ? value.number : undefined)),
        ...remarks.map(({ says }) => (/\b200\s?(B|billion)\b/i.test(says) ? 200e9 : undefined)),
      ]);
    expect(figures).not.toContain(200e9);
  });

  test('of GPT-4.5’s weights, what OpenAI’s page on it does not say', () => {
    const { claims } = modelOf('gpt-4-5-preview');
    const weights = claims.filter(({ field }) => field === 'open-weights');
    expect(weights.map(({ source }) => source.id)).not.toContain('openai-gpt-4-5-page');
  });
});
