import { load } from 'cheerio';
import { describe, expect, test } from 'vitest';
import { studyAll } from '../../src/comparison/study/studies.ts';
import { changesIn, changesOf } from '../../src/comparison/changes/change.ts';
import { sayChange } from '../../src/comparison/telling/change.ts';
import { feedText } from '../../src/exports/feed/feed.ts';
import { CATALOG, STUDIES, modelOf } from '../content/catalog.ts';

const PLACE = {
  title: 'All',
  page: 'https://matchup.example/changes/',
  self: 'https://matchup.example/feeds/all',
  date: STUDIES.date,
};
const titles = (changes: ReturnType<typeof changesOf>) => changes.map(sayChange);

describe('what changed', () => {
  test('is told newest first, each once, and nothing before its day', () => {
    const changes = changesOf(STUDIES);
    expect(changes.map(({ on }) => on)).toEqual(
      changes
        .map(({ on }) => on)
        .toSorted()
        .toReversed(),
    );
    expect(new Set(changes.map(({ id }) => id)).size).toBe(changes.length);
    expect(changes.filter(({ on }) => on > STUDIES.date)).toEqual([]);
    expect(changes.filter(({ sources }) => sources.length === 0)).toEqual([]);
  });

  test('warns of an end 30 days before it, and not sooner', () => {
    const warning = 'GPT-4o will leave the OpenAI API on 14 January 2027';
    const on = (date: string) => titles(changesOf(studyAll(CATALOG, date)));
    expect(on('2026-12-14')).not.toContain(warning);
    expect(on('2026-12-15')).toContain(warning);
  });

  test('warns of a price that was announced', () => {
    expect(titles(changesIn(STUDIES, modelOf('gemini-4-argon')))).toContain(
      'Gemini 4 Argon at Gemini API: the price will change on 1 December 2026',
    );
  });
});

describe('a feed', () => {
  test('is XML with an entry for each of the newest changes, as Atom and as RSS', () => {
    for (const [kind, entry] of [
      ['atom', 'entry'],
      ['rss', 'item'],
    ] as const) {
      const xml = load(feedText(kind, changesOf(STUDIES), PLACE), { xml: true });
      const told = xml(`${entry} > title`).toArray();
      expect(told.map((one) => xml(one).text())).toEqual(
        titles(changesOf(STUDIES)).slice(0, told.length),
      );
      expect(told.length).toBeGreaterThan(20);
    }
  });

  test('is JSON with the same entries', () => {
    const { items } = JSON.parse(feedText('json', changesOf(STUDIES), PLACE)) as {
      items: { title: string }[];
    };
    expect(items.map(({ title }) => title)).toEqual(
      titles(changesOf(STUDIES)).slice(0, items.length),
    );
  });

  test('tells a name with signs of markup as it is written', () => {
    const [first] = changesIn(STUDIES, modelOf('gpt-4o'));
    if (first?.kind !== 'turn') throw new Error('The newest of GPT-4o is no turn');
    const named = { ...first, model: { ...first.model, name: 'R&D <b>One</b>' } };
    const said = sayChange(named);
    const xml = load(feedText('atom', [named], PLACE), { xml: true });
    const html = xml('entry > title').text();
    expect(load(html).text()).toBe(said);
    expect(load(html)('b').length).toBe(0);
    const { items } = JSON.parse(feedText('json', [named], PLACE)) as {
      items: { title: string }[];
    };
    expect(items[0]?.title).toBe(said);
  });
});
