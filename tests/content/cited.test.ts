import { describe, expect, test } from 'vitest';
import type { Testimony } from '../../src/catalog/catalog.ts';
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
  const known = CATALOG.sources.map(({ id }) => id);
  const ordered = [...counts].toSorted(([, one], [, other]) => other.length - one.length);
  const most = ordered.slice(0, 5).map(([id, list]) => `${list.length} ${id}`);
  console.log(`${said.length} things said by ${counts.size} sources, most: ${most.join(', ')}`);
  expect(said.length).toBeGreaterThan(1500);
  expect([...counts.keys()].filter((id) => !known.includes(id))).toEqual([]);
  expect(ordered.reduce((sum, [, list]) => sum + list.length, 0)).toBe(said.length);
});

test('every source has an address, or a reason for none', () => {
  const silent = CATALOG.sources.filter(({ url, noUrl }) => !url === !noUrl);
  expect(silent.map(({ id }) => id)).toEqual([]);
});

test('everything said has a day on which it was read', () => {
  const unread = said.filter(({ testimony }) => !/^\d{4}-\d{2}-\d{2}$/.test(testimony.checked));
  expect(unread.map(({ where, testimony }) => `${where}: ${testimony.source.id}`)).toEqual([]);
});

test('every value that the page of a model shows is cited', () => {
  const uncited = CATALOG.models.flatMap((model) => {
    const { groups, results } = profileOf(STUDIES, model);
    const rows = groups.flatMap((group) => group.rows);
    const silent = rows.filter(({ cell }) => cell.voices.length === 0).map(({ id }) => id);
    const empty = results.filter((result) => result.results.length === 0);
    return [...silent, ...empty.map(({ benchmark }) => benchmark.id)].map(
      (id) => `${model.id}: ${id}`,
    );
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
