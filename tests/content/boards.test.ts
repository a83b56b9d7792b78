import { describe, expect, test } from 'vitest';
import { type BoardOutcome, leadOn } from '../../src/comparison/boards/lead.ts';
import { EDITIONS } from '../../src/import/boards/editions.ts';
import { CATALOG, modelOf } from './catalog.ts';

/** The real boards, and what they say of models that readers ask about. */

function outcome(board: string, metric: string, a: string, b: string): BoardOutcome {
  const edition = CATALOG.boards.find(({ id }) => id === board);
  const counted = edition?.metrics.find(({ id }) => id === metric);
  if (!edition || !counted) throw new Error(`There is no ${metric} on ${board}`);
  return leadOn(CATALOG, edition, counted, modelOf(a), modelOf(b));
}

describe('boards', () => {
  test('each edition that can be imported has a record, and each record a mapping', () => {
    const ids = CATALOG.boards.map(({ id }) => id).toSorted();
    expect(ids).toEqual(Object.keys(EDITIONS).toSorted());
    expect(ids).toHaveLength(29);
  });

  test('each has runs to compare, and says what it is weak at', () => {
    for (const { id, rows, weaknesses } of CATALOG.boards) {
      expect(rows.length, id).toBeGreaterThan(2);
      expect(weaknesses.length, id).toBeGreaterThan(0);
    }
  });

  test('what was not read first-hand says so', () => {
    const silent = CATALOG.boards.filter(
      ({ source, copied }) => ['copy', 'citation', 'excerpt'].includes(source.access) && !copied,
    );
    expect(silent.map(({ id }) => id)).toEqual([]);
  });

  test('a name as listed maps to a model that has a record', () => {
    const ids = new Set(CATALOG.models.map(({ id }) => id));
    const runs = Object.values(EDITIONS).flatMap(({ names }) => Object.values(names));
    expect(runs.filter(({ model }) => !ids.has(model))).toEqual([]);
  });

  test('the copy of Aider’s table agrees with the scores on record', () => {
    const board = CATALOG.boards.find(({ id }) => id === 'aider-polyglot-epoch');
    expect(board?.aside).toBeDefined();
    const maverick = board?.rows.find(({ model }) => model === 'llama-4-maverick');
    const score = modelOf('llama-4-maverick').scores.find(
      ({ benchmark, by }) => benchmark.id === 'aider-polyglot' && by === 'Aider',
    );
    expect(maverick?.values['solved']).toBe(score?.value);
  });
});

describe('leads', () => {
  test('one small agent ran GPT-4o and Llama 4: Maverick is even with it, Scout behind, both cheaper', () => {
    const of = (metric: string, other: string) =>
      outcome('swe-bench-bash-only', metric, 'gpt-4o', other);
    expect(of('resolved', 'llama-4-maverick').kind).toBe('even');
    expect(of('resolved', 'llama-4-scout')).toMatchObject({ kind: 'lead', side: 'a' });
    expect(of('cost', 'llama-4-maverick')).toMatchObject({ kind: 'lead', side: 'b' });
  });

  test('on long stories Scout leads nobody', () => {
    for (const { id } of CATALOG.models) {
      const found = outcome('fiction-livebench', 'at-120k', 'llama-4-scout', id);
      expect(found.kind === 'lead' && found.side === 'a', id).toBe(false);
    }
  });

  test('models with an effort are compared at their defaults, which the result names', () => {
    const found = outcome('aa-gdpval-aa', 'elo', 'claude-opus-5-5', 'gpt-6-1-sol');
    expect(found).toMatchObject({
      basis: { at: 'default', a: { effort: 'medium' }, b: { effort: 'medium' } },
    });
  });

  test('runs of closed models and of open weights on EuroEval never meet', () => {
    const found = outcome('euroeval-accuracy', 'mmlu-de', 'gpt-4o-2024-05-13', 'llama-4-scout');
    expect(found).toEqual({ kind: 'not both' });
  });

  test('speed compares by ratio', () => {
    const found = outcome(
      'aa-speed-2026-10-03',
      'output-speed',
      'gemini-3-8-flash',
      'llama-4-scout',
    );
    expect(found.kind !== 'not both' && found.margin).toEqual({ times: 1.2 });
  });
});
