import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Board, BoardMetric, BoardRow, Model } from '../../../src/catalog/catalog.ts';
import type { ModelId } from '../../../src/catalog/types/record-id.ts';
import { type BoardOutcome, leadOn } from '../../../src/comparison/boards/lead.ts';
import { LAB, type Parts, QUIZ, catalogOf, model } from '../make.ts';

const SCORE: BoardMetric = {
  id: 'score',
  label: 'Answered right',
  measures: 'Answering questions.',
  better: 'higher',
  margin: { points: 4, why: 'Two standard errors over 600 questions.' },
};

const EFFORTS = ['none', 'low', 'medium', 'high', 'max', undefined] as const;

function run(of: string, value: number, more: Partial<BoardRow> = {}): BoardRow {
  return { model: of as ModelId, values: { score: value }, margins: {}, ...more };
}

function boardOf(rows: BoardRow[], more: Parts<Board> = {}): Board {
  return {
    id: 'quiz-2026-01',
    name: 'Quiz, January 2026',
    benchmark: QUIZ,
    by: 'the lab',
    day: '2026-01',
    source: LAB,
    checked: '2026-11-20',
    settings: 'The same prompt for all.',
    licence: 'MIT',
    weaknesses: ['Easy questions.'],
    metrics: [SCORE],
    groups: [],
    body: '',
    rows,
    ...more,
  } as Board;
}

const usual = (is: 'medium' | 'high'): Parts<Model> => ({
  defaultEffort: { is, source: LAB, checked: '2026-11-20' },
});

interface Setting {
  metric?: BoardMetric;
  board?: Parts<Board>;
  a?: Parts<Model>;
  b?: Parts<Model>;
  others?: Model[];
}

function lead(rows: BoardRow[], { metric = SCORE, board, a, b, others = [] }: Setting = {}) {
  const [alpha, beta] = [model('alpha', a), model('beta', b)];
  const catalog = catalogOf([alpha, beta, ...others]);
  return leadOn(catalog, boardOf(rows, board), metric, alpha, beta);
}

function basisOf(outcome: BoardOutcome) {
  if (outcome.kind === 'not both') throw new Error('No pair of runs');
  return outcome.basis;
}

describe('who leads', () => {
  test('the better figure, beyond the margin', () => {
    expect(lead([run('alpha', 70), run('beta', 60)])).toMatchObject({
      kind: 'lead',
      side: 'a',
      by: { points: 10 },
      margin: { points: 4 },
    });
  });

  test('nobody within the margin or at it', () => {
    expect(lead([run('alpha', 62), run('beta', 60)]).kind).toBe('even');
    expect(lead([run('alpha', 64), run('beta', 60)]).kind).toBe('even');
  });

  test('the lower figure where lower is better', () => {
    const metric: BoardMetric = { ...SCORE, better: 'lower' };
    expect(lead([run('alpha', 70), run('beta', 60)], { metric })).toMatchObject({ side: 'b' });
  });

  test('by the margins that the rows carry, where both do', () => {
    const rows = (margin: number) => [
      run('alpha', 1510, { margins: { score: margin } }),
      run('beta', 1500, { margins: { score: margin } }),
    ];
    expect(lead(rows(6))).toMatchObject({ kind: 'lead', by: { points: 10 } });
    expect(lead(rows(8)).kind).toBe('even');
  });

  test('by a ratio where the least difference is one', () => {
    const metric: BoardMetric = {
      ...SCORE,
      unit: 'USD',
      better: 'lower',
      margin: { times: 1.1, why: 'Prices move.' },
    };
    expect(lead([run('alpha', 1.53), run('beta', 0.31)], { metric })).toMatchObject({
      kind: 'lead',
      side: 'b',
    });
    expect(lead([run('alpha', 0.32), run('beta', 0.31)], { metric }).kind).toBe('even');
  });

  test('nobody where one of the two has no run, or none of the metric', () => {
    expect(lead([run('alpha', 70)])).toEqual({ kind: 'not both' });
    const other = run('beta', 60, { values: { other: 60 } });
    expect(lead([run('alpha', 70), other])).toEqual({ kind: 'not both' });
  });

  test('nobody across groups', () => {
    const groups = [
      { id: 'short', label: 'short' },
      { id: 'long', label: 'long' },
    ];
    const rows = [run('alpha', 70, { group: 'short' }), run('beta', 60, { group: 'long' })];
    expect(lead(rows, { board: { groups } })).toEqual({ kind: 'not both' });
  });
});

describe('which runs are set against each other', () => {
  test('each at its default effort, where the board has both', () => {
    const rows = [
      run('alpha', 50, { effort: 'medium' }),
      run('alpha', 80, { effort: 'max' }),
      run('beta', 60, { effort: 'high' }),
      run('beta', 70, { effort: 'max' }),
    ];
    const outcome = lead(rows, { a: usual('medium'), b: usual('high') });
    expect(basisOf(outcome)).toMatchObject({ at: 'default', a: rows[0], b: rows[2] });
    expect(outcome).toMatchObject({
      kind: 'lead',
      side: 'b',
      turns: [{ side: 'a', a: 'max', b: 'max' }],
    });
  });

  test('else both at the same effort, the highest first', () => {
    const rows = [
      run('alpha', 50, { effort: 'low' }),
      run('alpha', 55, { effort: 'high' }),
      run('alpha', 80, { effort: 'max' }),
      run('beta', 40, { effort: 'low' }),
      run('beta', 60, { effort: 'high' }),
    ];
    expect(basisOf(lead(rows))).toMatchObject({ at: 'same', a: rows[1], b: rows[4] });
  });

  test('else each at its highest, and the result names both efforts', () => {
    const rows = [
      run('alpha', 50, { effort: 'high' }),
      run('beta', 40, { effort: 'low' }),
      run('beta', 60, { effort: 'max' }),
    ];
    expect(basisOf(lead(rows))).toMatchObject({
      at: 'highest',
      a: { effort: 'high' },
      b: { effort: 'max' },
    });
  });

  test('a model without runs stands by the snapshot that its name points to', () => {
    const others = ['alpha-2026-01', 'alpha-2026-05'].map((id) =>
      model(id, { snapshotOf: 'alpha' }),
    );
    const rows = [run('alpha-2026-01', 70), run('alpha-2026-05', 40), run('beta', 60)];
    const outcome = lead(rows, { others, a: { pointsTo: 'alpha-2026-01' } });
    expect(basisOf(outcome).a.model).toBe('alpha-2026-01');
    expect(basisOf(lead(rows, { others })).a.model).toBe('alpha-2026-05');
  });
});

describe('properties', () => {
  const figure = fc.integer({ min: 0, max: 100 });
  const runs = fc
    .uniqueArray(
      fc.record({
        of: fc.constantFrom('alpha', 'beta'),
        effort: fc.constantFrom(...EFFORTS),
        value: figure,
      }),
      { selector: ({ of, effort }) => `${of} ${effort}`, maxLength: 10 },
    )
    .map((list) => list.map(({ of, effort, value }) => run(of, value, { effort })));
  const setting: Setting = { a: usual('medium'), b: usual('high') };

  /** What is said, without the runs themselves. */
  function said(outcome: BoardOutcome) {
    if (outcome.kind === 'not both') return outcome;
    const { basis, turns } = outcome;
    const side = outcome.kind === 'lead' ? outcome.side : undefined;
    return { kind: outcome.kind, side, at: basis.at, a: basis.a.effort, b: basis.b.effort, turns };
  }

  test('scale and order of rows change nothing', () => {
    fc.assert(
      fc.property(runs, fc.integer({ min: 1, max: 1000 }), (rows, factor) => {
        const scaled = rows
          .map((row) => ({ ...row, values: { score: (row.values['score'] ?? 0) * factor } }))
          .toReversed();
        const metric = { ...SCORE, margin: { points: 4 * factor, why: 'Scaled.' } };
        expect(said(lead(scaled, { ...setting, metric }))).toEqual(said(lead(rows, setting)));
      }),
    );
  });

  test('a row of a third model changes no pair', () => {
    fc.assert(
      fc.property(runs, figure, fc.constantFrom(...EFFORTS), (rows, value, effort) => {
        const more = { ...setting, others: [model('gamma')] };
        const outcome = lead([run('gamma', value, { effort }), ...rows], more);
        expect(said(outcome)).toEqual(said(lead(rows, setting)));
      }),
    );
  });

  test('to swap the sides mirrors the result', () => {
    const mirror = { a: 'b', b: 'a' } as const;
    fc.assert(
      fc.property(runs, (rows) => {
        const swapped = rows.map((row) => ({
          ...row,
          model: (row.model === 'alpha' ? 'beta' : 'alpha') as ModelId,
        }));
        const there = said(lead(rows, setting));
        const back = said(lead(swapped, { a: setting.b ?? {}, b: setting.a ?? {} }));
        if (there.kind === 'not both' || back.kind === 'not both') {
          expect(back).toEqual(there);
          return;
        }
        expect(back.kind).toBe(there.kind);
        expect(back.side).toBe(there.side && mirror[there.side]);
        expect([back.a, back.b]).toEqual([there.b, there.a]);
        expect(back.turns).toHaveLength(there.turns.length);
      }),
    );
  });

  test('a lead within the margin is none', () => {
    fc.assert(
      fc.property(figure, fc.integer({ min: 0, max: 4 }), (value, gap) => {
        expect(lead([run('alpha', value + gap), run('beta', value)]).kind).toBe('even');
      }),
    );
  });
});
