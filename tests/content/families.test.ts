import { describe, expect, test } from 'vitest';
import { adviceOf } from '../../src/comparison/lives/advice.ts';
import { endCell } from '../../src/comparison/rows/availability-row.ts';
import { type Ending, endingsOf, nextOfMakers } from '../../src/comparison/views/ending.ts';
import { chainOf } from '../../src/comparison/study/succession.ts';
import { sayNote } from '../../src/comparison/telling/note.ts';
import { kinOf } from '../../src/comparison/views/family.ts';
import { studyAll } from '../../src/comparison/study/studies.ts';
import { BUILD_DATE } from '../build-date.ts';
import { CATALOG, STUDIES, modelOf } from './catalog.ts';

function kin(id: string) {
  const family = CATALOG.families.find((one) => one.id === id);
  if (!family) throw new Error(`There is no family ${id}`);
  return kinOf(STUDIES, family);
}

test('each family has a member, made by its developer', () => {
  for (const { id, developer } of CATALOG.families) {
    const makers = kin(id).members.map((model) => model.developer);
    expect([...new Set(makers)], id).toEqual([developer]);
  }
});

describe('Llama 4 side by side', () => {
  const { members, rows, claims } = kin('llama-4');
  const textsOf = (id: string) => rows.find((row) => row.id === id)?.cells.map(({ text }) => text);

  test('has its three tiers, the one never released last', () => {
    expect(members.map(({ name }) => name)).toEqual([
      'Llama 4 Scout',
      'Llama 4 Maverick',
      'Llama 4 Behemoth',
    ]);
  });

  test('has active and total parameters and the context window of each', () => {
    expect(textsOf('parameters-active')).toEqual(['17 billion', '17 billion', '288 billion']);
    expect(textsOf('parameters-total')).toEqual(['109 billion', '400 billion', '2 trillion']);
    expect(textsOf('context-window')).toEqual([
      '10 million tokens',
      '1 million tokens',
      'Not disclosed by Meta',
    ]);
  });

  test('has a key claim of each, from the article, and how it stands', () => {
    for (const { model, remarks } of claims) {
      const article = remarks.filter(({ source }) => source.id === 'hirenest-article');
      expect(article.length, model.id).toBeGreaterThan(0);
      expect(
        article.every(({ check }) => check !== undefined),
        model.id,
      ).toBe(true);
    }
  });
});

describe('the snapshots of GPT-4o', () => {
  const [part] = kin('gpt-4o').snapshots;
  if (!part) throw new Error('No snapshots are compared');

  test('stand in the order of their dates', () => {
    expect(part.models.map(({ id }) => id)).toEqual([
      'gpt-4o-2024-05-13',
      'gpt-4o-2024-08-06',
      'gpt-4o-2024-11-20',
    ]);
  });

  test('GPQA Diamond fell from 53.1% to 46%, in runs of the same settings', () => {
    const gpqa = part.scores.find(({ id }) => id === 'gpqa-diamond');
    expect(gpqa?.cells.map(({ text }) => text)).toEqual(['49.9%', '53.1%', '46%']);
    expect(gpqa?.moves[2]?.says).toBe('fell 7.1 points');
  });

  test('the longest answer grew after the first', () => {
    const output = part.rows.find(({ id }) => id === 'changed-max-output');
    expect(output?.cells.map(({ text }) => text)).toEqual([
      '4,096 tokens',
      '16,384 tokens',
      '16,384 tokens',
    ]);
  });
});

describe('what follows', () => {
  const answersOn = (id: string) =>
    adviceOf(CATALOG, modelOf(id)).steps.map(({ says, isCurrent }) => [says, isCurrent]);

  test('the advice for GPT-4o moved, and the one of today is marked', () => {
    expect(answersOn('gpt-4o')).toEqual([
      ['GPT-5.1 or GPT-4.1', false],
      ['gpt-6.1-sol', false],
      ['gpt-6-luna', true],
    ]);
    expect(answersOn('gpt-4o-2024-05-13')).toEqual([
      ['gpt-5.5', false],
      ['gpt-5.6-sol', true],
    ]);
  });

  test('a name on record leads to its model, and on from there', () => {
    const [first] = adviceOf(CATALOG, modelOf('gpt-4o')).steps;
    expect(first?.names.map(({ id }) => id)).toEqual(['gpt-5-1', 'gpt-4-1']);
    const chain = chainOf(STUDIES, modelOf('gpt-4-5-preview'));
    expect(chain.slice(0, 2)).toEqual(['GPT-4.5 Preview', 'GPT-4.1']);
    expect(chain).toHaveLength(3);
  });
});

describe('last days', () => {
  const days = (date: string) => {
    const { ahead, past } = endingsOf(studyAll(CATALOG, date));
    const places = (list: typeof ahead) =>
      list.map(({ model, life }) => `${model.id} ${life.surface}`);
    return { ahead: places(ahead), past: places(past) };
  };

  const isOn =
    (id: string, surface = 'Azure OpenAI') =>
    ({ model, life }: Ending) =>
      model.id === id && life.surface === surface;

  test('of makers’ own services are few on the start page: the next ones, each model once', () => {
    const next = nextOfMakers(endingsOf(STUDIES), 4);
    expect(next.map(({ model, life }) => `${model.id}: ${life.surface}, ${life.on}`)).toEqual([
      'gemini-2-5-pro: Gemini API, 2026-12-01',
      'gpt-5: OpenAI API, 2026-12-11',
      'gpt-4-1: OpenAI API, 2027-01-14',
      'gpt-4o: OpenAI API, 2027-01-14',
    ]);
  });

  test('stand apart by the day of the build', () => {
    const before = days(BUILD_DATE);
    expect(before.ahead).toContain('gpt-4o OpenAI API');
    expect(before.past).toContain('gpt-4o-2024-05-13 OpenAI API');
    const after = days('2027-01-14');
    expect(after.past).toContain('gpt-4o OpenAI API');
    expect(after.ahead).not.toContain('gpt-4o OpenAI API');
  });

  test('ahead the next comes first, past the latest', () => {
    const { ahead, past } = days(BUILD_DATE);
    const inOrder = (list: string[], ...places: string[]) =>
      expect(list.filter((place) => places.includes(place))).toEqual(places);
    inOrder(ahead, 'gemini-2-5-pro Gemini API', 'gpt-5 OpenAI API', 'gpt-4o OpenAI API');
    inOrder(past, 'gpt-4o-2024-05-13 OpenAI API', 'gpt-4-1 GitHub Models', 'llama-4-scout Groq');
  });

  test('a day that was moved since is shown beside the one that holds', () => {
    const [azure] = endingsOf(STUDIES).past.filter(isOn('gpt-4o-2024-05-13'));
    const cell = azure && endCell(azure.life);
    expect(cell?.text).toBe('1 October 2026');
    expect(cell?.notes.map(sayNote).join('; ')).toMatch(/put off from 31 March 2026/);
    expect(cell?.rivals.map(({ says }) => says)).toEqual(['retired 9 December 2026']);
  });

  test('an end that was put off lies ahead, with the day that was given before', () => {
    const [azure] = endingsOf(STUDIES).ahead.filter(isOn('gpt-4-1'));
    const cell = azure && endCell(azure.life);
    expect(cell?.text).toBe('14 April 2027');
    expect(cell?.notes.map(sayNote).join('; ')).toMatch(/put off from 14 October 2026/);
    expect(cell?.asides.map(({ says, check }) => [says, check])).toEqual([
      ['retired 14 October 2026', 'outdated'],
      ['retired 14 October 2026', 'outdated'],
    ]);
  });

  test('a maker’s advice stands on its own API, a host’s on the host', () => {
    const { past } = endingsOf(STUDIES);
    const on = (id: string, surface: string) =>
      past.find((ending) => ending.model.id === id && ending.life.surface === surface);
    expect(on('gemini-2-0-flash', 'Gemini API')?.advice?.steps).toHaveLength(2);
    const vertex = on('gemini-2-0-flash', 'Vertex AI');
    expect(vertex?.advice).toBeUndefined();
    expect(vertex?.remarks.map(({ says }) => says)).toEqual([
      expect.stringContaining('gemini-3.1-flash-lite'),
    ]);
  });
});
