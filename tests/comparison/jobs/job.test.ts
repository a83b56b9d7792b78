import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Board, Model } from '../../../src/catalog/catalog.ts';
import type { ModelId } from '../../../src/catalog/types/record-id.ts';
import { parseQuantity } from '../../../src/catalog/values/quantity.ts';
import { compare } from '../../../src/comparison/rows/compare.ts';
import { type Job, type JobResult, jobOf } from '../../../src/comparison/jobs/job.ts';
import { sayLengths } from '../../../src/comparison/telling/length.ts';
import { rankingOf } from '../../../src/comparison/jobs/ranking.ts';
import { plainText } from '../../../src/comparison/prose/prose.ts';
import { SAMPLE_DATE } from '../../build-date.ts';
import { studyAll } from '../../../src/comparison/study/studies.ts';
import {
  ARTICLE,
  CARD,
  LAB,
  QUIZ,
  catalogOf,
  claim,
  model,
  offer,
  provider,
  score,
} from '../make.ts';
import {
  ALSO,
  FAR,
  type Figures,
  JOB,
  NEAR,
  OLD,
  benchmark,
  board,
  decide,
  made,
  useCase,
} from './setting.ts';

/** What decides a job: boards of the ability, never a claim or a flag. */

describe('boards decide', () => {
  test('two runners that agree make it clear, and each is named with both figures', () => {
    const { result, because } = decide({
      boards: [board(NEAR, { alpha: 70, beta: 65 }), board(ALSO, { alpha: 50, beta: 45 })],
    });
    expect(result).toEqual({ kind: 'winner', side: 'a', by: 'boards', sure: 'clear' });
    expect(because).toContain('NEAR, October 2026: 70 against 65');
    expect(because).toContain('ALSO, October 2026: 50 against 45');
  });

  test('one board beyond twice its margin makes it clear, within that it leans', () => {
    const of = (beta: number) => decide({ boards: [board(NEAR, { alpha: 70, beta })] }).result;
    expect(of(61)).toMatchObject({ side: 'a', sure: 'clear' });
    expect(of(63)).toMatchObject({ side: 'a', sure: 'leaning' });
  });

  test('one test that is only near the ability makes nothing clear', () => {
    const { result } = decide({ boards: [board(FAR, { alpha: 70, beta: 30 })] });
    expect(result).toMatchObject({ kind: 'winner', side: 'a', sure: 'leaning' });
  });

  test('all within their margins are even, and the price is told', () => {
    const host = provider('Host');
    const at = (price: number) => ({ offers: [offer(host, { input: price, output: price })] });
    const { result, because, said } = decide({
      boards: [board(NEAR, { alpha: 70, beta: 68 })],
      a: at(4),
      b: at(1),
    });
    expect(result).toEqual({ kind: 'even', cheaper: 'b' });
    expect(said).toBe('Even; Beta costs less');
    expect(because).toMatch(/so the price decides: \$1\.00 against \$4\.00 for Beta/);
  });

  test('boards that weigh alike and point apart are split, each with its weakness', () => {
    const { result, because } = decide({
      boards: [board(NEAR, { alpha: 70, beta: 60 }), board(ALSO, { alpha: 40, beta: 50 })],
    });
    expect(result).toEqual({ kind: 'split' });
    expect(because).toMatch(/for Alpha NEAR.*weak: easy questions.*for Beta ALSO/);
  });

  test('one that weighs four times the other leans, and the other is told against it', () => {
    const { result, because } = decide({
      boards: [board(NEAR, { alpha: 70, beta: 50 }), board(FAR, { alpha: 40, beta: 50 })],
    });
    expect(result).toEqual({ kind: 'winner', side: 'a', by: 'boards', sure: 'leaning' });
    expect(because).toMatch(/against it: FAR, October 2026: 40 against 50/);
  });

  test('no board ran both: the tests that are missing are named, with whom they ran', () => {
    const { result, because } = decide({ boards: [board(NEAR, { alpha: 70 })] });
    expect(result).toEqual({ kind: 'not measured' });
    expect(because).toMatch(/NEAR, October 2026 ran only Alpha; ALSO and FAR ran neither/);
  });

  test('the case against stands beside the winner: a higher price', () => {
    const host = provider('Host');
    const at = (price: number) => ({ offers: [offer(host, { input: price, output: price })] });
    const { because } = decide({
      boards: [board(NEAR, { alpha: 70, beta: 50 })],
      a: at(8),
      b: at(0.2),
    });
    expect(because).toMatch(/against it: blended price \$8\.00 against \$0\.20/);
  });
});

describe('age', () => {
  test('an old board alone leans, whatever its lead, and says how old it is', () => {
    const { result, because } = decide({ boards: [board(NEAR, { alpha: 90, beta: 10 }, OLD)] });
    expect(result).toMatchObject({ kind: 'winner', sure: 'leaning' });
    expect(because).toMatch(/more than 18 months ago/);
  });

  test('an old board never beats a newer one that says otherwise', () => {
    const figure = fc.integer({ min: 0, max: 100 });
    fc.assert(
      fc.property(figure, figure, figure, figure, (a, b, oldA, oldB) => {
        const late = board(FAR, { alpha: a, beta: b });
        const old = [
          board(NEAR, { alpha: oldA, beta: oldB }, OLD),
          board(ALSO, { alpha: oldA, beta: oldB }, { ...OLD, id: 'older' }),
        ];
        const alone = decide({ boards: [late] }).result;
        const both = decide({ boards: [late, ...old] }).result;
        expect({ ...both, sure: '' }).toEqual({ ...alone, sure: '' });
      }),
    );
  });

  test('of two editions of a test the newest that ran both speaks', () => {
    const older = board(NEAR, { alpha: 40, beta: 60 }, { id: 'near-2026-01', day: '2026-01' });
    const newer = board(NEAR, { alpha: 60, beta: 40 });
    expect(decide({ boards: [newer, older] }).result).toMatchObject({ side: 'a' });
    const half = board(NEAR, { alpha: 60 });
    expect(decide({ boards: [half, older] }).result).toMatchObject({ side: 'b' });
  });
});

describe('what decides no ability', () => {
  const wins = ({ result }: Job) => result.kind === 'winner';

  test('a claimed window, a flag, a cutoff and a maker’s own result', () => {
    const claims = [
      claim('context-window', '10M'),
      claim('vision', true),
      claim('knowledge-cutoff', '2026-10'),
    ];
    const own = { scores: [score(99, { by: 'Acme', source: CARD, benchmark: NEAR })] };
    expect(wins(decide({ a: { claims, ...own }, b: {} }))).toBe(false);
  });

  test('an article that relays a result', () => {
    const runs = [
      { name: 'Q', by: 'the lab', settings: ['0-shot'], margin: { points: 1, why: 'ours' } },
    ];
    const quiz = { ...QUIZ, runs };
    const job = useCase({
      measures: [{ benchmark: quiz, metrics: ['result'], weight: 'decides' }],
    });
    const of = (value: number, source = LAB) => ({
      scores: [score(value, { benchmark: quiz, source })],
    });
    expect(decide({ job, a: of(90), b: of(50) }).result).toMatchObject({ side: 'a' });
    expect(decide({ job, a: of(90, ARTICLE), b: of(50) }).result).toEqual({ kind: 'not measured' });
    const letsIn = { ...quiz, runs: runs.map((run) => ({ ...run, relayed: true })) };
    const relayed = decide({
      job: { ...job, measures: [{ benchmark: letsIn, metrics: ['result'], weight: 'decides' }] },
      a: { scores: [score(90, { benchmark: letsIn, source: ARTICLE })] },
      b: { scores: [score(50, { benchmark: letsIn })] },
    });
    expect(relayed.result).toMatchObject({ side: 'a', sure: 'leaning' });
    expect(relayed.because).toContain('one figure relayed by an article');
  });

  test('opinion is set beside the result, and makes none', () => {
    const opinion = {
      picks: ['alpha'],
      over: ['beta'],
      says: 'Likes it.',
      source: ARTICLE,
      checked: '2026-11-20',
    };
    const job = decide({
      job: useCase({ opinions: [opinion] }),
      boards: [board(NEAR, { alpha: 20, beta: 70 })],
    });
    expect(job.result).toMatchObject({ kind: 'winner', side: 'b' });
    expect(job.opinions.map(({ picks, standing }) => ({ picks, standing }))).toEqual([
      { picks: ['a'], standing: 'unsupported' },
    ]);
  });
});

test('that the other model is ruled out bears out no opinion', () => {
  const opinion = {
    picks: ['alpha'],
    over: ['beta'],
    says: 'Hears.',
    source: ARTICLE,
    checked: '2026-11-20',
  };
  const hears = (yes: boolean) => ({ claims: [claim('audio-input', yes)] });
  const job = decide({
    job: useCase({ needs: ['audio-input'], opinions: [opinion] }),
    a: hears(true),
    b: hears(false),
  });
  expect(job.result).toMatchObject({ kind: 'only', side: 'a' });
  expect(job.opinions.map(({ standing }) => standing)).toEqual(['only left']);
});

describe('a general test', () => {
  const GENERAL = benchmark('general');
  const job = useCase({
    related: [{ benchmark: GENERAL, metrics: ['score'], weight: 'helps' }],
  });
  const general = (beta: number, day = '2026-10-01') =>
    board(GENERAL, { alpha: 70, beta }, { day });

  test('leans where no test of the ability ran both, and says that it is none', () => {
    const { result, because, isByRelated } = decide({ job, boards: [general(61)] });
    expect(result).toEqual({ kind: 'winner', side: 'a', by: 'boards', sure: 'leaning' });
    expect(isByRelated).toBe(true);
    expect(because).toMatch(/^no test of it ran both; of general tests, GENERAL, October 2026: 70/);
  });

  test('says nothing within twice its margin', () => {
    expect(decide({ job, boards: [general(63)] }).result).toEqual({ kind: 'not measured' });
  });

  test('is silent wherever a test of the ability speaks, even an old one that leaves them even', () => {
    const near = board(NEAR, { alpha: 50, beta: 51 }, OLD);
    const { result, votes } = decide({ job, boards: [general(10), near] });
    expect(result).toMatchObject({ kind: 'even' });
    expect(votes.map((vote) => vote.board.benchmark.id)).toEqual(['near']);
  });

  test('ranks nobody, and shows no sight', () => {
    const seeing = { ...job, needs: ['vision' as const] };
    expect(decide({ job: seeing, boards: [general(10)] }).result).toEqual({ kind: 'unconfirmed' });
    const models = [model('alpha', made({})), model('beta', made({}))];
    const catalog = {
      ...catalogOf(models, [QUIZ, NEAR, ALSO, FAR, GENERAL]),
      boards: [general(10)],
    };
    const ranking = rankingOf(studyAll(catalog, SAMPLE_DATE), job);
    expect(ranking.fits).toEqual([]);
  });
});

describe('the lengths of a job', () => {
  const [short, long, longest] = [32_000, 400_000, 2_000_000].map((number) =>
    parseQuantity(number),
  );
  const lengths = [short, long, longest].filter((length) => length !== undefined);
  const served = (name: string, context: string) => ({
    offers: [offer(provider(name), { context: parseQuantity(context) })],
  });
  const say = (a: Partial<Model>, b: Partial<Model>) => {
    const models = { a: model('alpha', made(a)), b: model('beta', made(b)) };
    const studies = studyAll(catalogOf([models.a, models.b]), SAMPLE_DATE);
    const comparison = compare(studies, models);
    const said = sayLengths(jobOf(studies, comparison, useCase({ lengths })), comparison);
    return said && plainText(said);
  };
  const claims = [claim('context-window', '10M')];

  test('are told by what hosts serve, whatever is claimed, and where', () => {
    expect(say({ ...served('Host', '1M'), claims }, served('Other', '128K'))).toBe(
      'Only Alpha takes 400,000 tokens (at Host); neither takes 2 million tokens.',
    );
  });

  test('name a claim as one where no host is on record, and make no winner', () => {
    const said = say({ claims }, served('Other', '128K'));
    expect(said).toBe('Only Alpha takes 400,000 and 2 million tokens (as claimed).');
    const { result } = decide({
      job: useCase({ lengths }),
      a: { claims },
      b: served('Other', '1M'),
    });
    expect(result).toEqual({ kind: 'not measured' });
  });

  test('are not told where they separate nothing, or a window is not known', () => {
    expect(say(served('Host', '3M'), served('Other', '4M'))).toBeUndefined();
    expect(say({ claims }, {})).toBeUndefined();
  });
});

describe('for whatever boards say', () => {
  const RUNS = { numRuns: 300, seed: 20261122 };
  const figures = fc.record(
    { alpha: fc.integer({ min: 0, max: 100 }), beta: fc.integer({ min: 0, max: 100 }) },
    { requiredKeys: [] },
  );
  const day = fc.constantFrom('2024-06-01', '2026-02-01', '2026-10-01');
  const boards = fc
    .array(fc.tuple(fc.constantFrom(NEAR, ALSO, FAR), figures, day), { maxLength: 5 })
    .map((list) =>
      list.map(([of, found, on], index) =>
        board(of, found as Figures, { id: `board-${index}`, day: on }),
      ),
    );
  const newestFirst = (list: Board[]) =>
    list.toSorted((one, other) => other.day.localeCompare(one.day, 'en'));
  const resultOf = (list: Board[], others: Model[] = [], job = JOB) =>
    decide({ boards: newestFirst(list), others, job }).result;

  test('swapping the sides mirrors the result', () => {
    const other = (id: ModelId) => (id === 'alpha' ? 'beta' : 'alpha') as ModelId;
    const swapped = (list: Board[]) =>
      list.map((one) => ({
        ...one,
        rows: one.rows.map((row) => ({ ...row, model: other(row.model) })),
      }));
    const mirrored = (result: JobResult): JobResult =>
      result.kind === 'winner' ? { ...result, side: result.side === 'a' ? 'b' : 'a' } : result;
    fc.assert(
      fc.property(boards, (list) => {
        expect(resultOf(swapped(list))).toEqual(mirrored(resultOf(list)));
      }),
      RUNS,
    );
  });

  test('the order of rows and the scale of figures change nothing', () => {
    const scaled = (list: Board[], by: number) =>
      list.map((one) => ({
        ...one,
        rows: one.rows
          .map((row) => ({ ...row, values: { score: (row.values['score'] ?? 0) * by } }))
          .toReversed(),
        metrics: one.metrics.map((metric) => ({
          ...metric,
          margin: { points: 4 * by, why: 'scaled' },
        })),
      }));
    fc.assert(
      fc.property(boards, fc.integer({ min: 2, max: 9 }), (list, by) => {
        expect(resultOf(scaled(list, by))).toEqual(resultOf(list));
      }),
      RUNS,
    );
  });

  test('a row of a third model changes no pair', () => {
    fc.assert(
      fc.property(boards, fc.integer({ min: 0, max: 100 }), (list, value) => {
        const third = { model: 'gamma' as ModelId, values: { score: value }, margins: {} };
        const more = list.map((one) => ({ ...one, rows: [...one.rows, third] }));
        expect(resultOf(more, [model('gamma', made({}))])).toEqual(resultOf(list));
      }),
      RUNS,
    );
  });

  test('taking away a result that speaks for a model never makes it win', () => {
    const wins = (result: JobResult) => result.kind === 'winner' && result.side === 'a';
    fc.assert(
      fc.property(boards, fc.nat(), (list, pick) => {
        const led = list.filter(({ rows }) => {
          const of = (id: string) => rows.find((row) => row.model === id)?.values['score'];
          const [alpha, beta] = [of('alpha'), of('beta')];
          return alpha !== undefined && beta !== undefined && alpha > beta + 4;
        });
        const taken = led[pick % Math.max(1, led.length)];
        const without = list.map((one) =>
          one === taken
            ? { ...one, rows: one.rows.filter(({ model: id }) => id !== 'alpha') }
            : one,
        );
        expect(wins(resultOf(without)) && !wins(resultOf(list))).toBe(false);
      }),
      RUNS,
    );
  });

  test('a model that no board ran wins nothing', () => {
    fc.assert(
      fc.property(boards, (list) => {
        const without = list.map((one) => ({
          ...one,
          rows: one.rows.filter((row) => row.model !== 'alpha'),
        }));
        expect(resultOf(without)).toEqual({ kind: 'not measured' });
      }),
      RUNS,
    );
  });
});
