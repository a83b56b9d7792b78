import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { BenchmarkId } from '../../../src/catalog/row-id.ts';
import type {
  Benchmark,
  Board,
  BoardRow,
  Catalog,
  Model,
  UseCase,
} from '../../../src/catalog/catalog.ts';
import { parseQuantity } from '../../../src/catalog/values/quantity.ts';
import { compare } from '../../../src/comparison/rows/compare.ts';
import { type Job, type Result, jobOf } from '../../../src/comparison/jobs/job.ts';
import { sayBecause, sayResult } from '../../../src/comparison/telling/job-telling.ts';
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
  event,
  model,
  offer,
  provider,
  score,
} from '../make.ts';

/** What decides a job: what rules a model out, then boards of the ability, never a claim or a flag. */

function benchmark(id: string): Benchmark {
  return { ...QUIZ, id: id as BenchmarkId, name: id.toUpperCase() };
}
const NEAR = benchmark('near');
const ALSO = benchmark('also');
const FAR = benchmark('far');

function useCase(more: Partial<UseCase> = {}): UseCase {
  const named = { id: 'job', name: 'Job', job: 'A job.', question: 'Which', order: 1 };
  const lists = { needs: [], limits: [], costs: [], prefers: [], surfaces: [], opinions: [] };
  const measures = [
    { benchmark: NEAR, metrics: ['score'], weight: 'decides' as const },
    { benchmark: ALSO, metrics: ['score'], weight: 'decides' as const },
    { benchmark: FAR, metrics: ['score'], weight: 'helps' as const },
  ];
  return {
    ...named,
    ...lists,
    measures,
    related: [],
    lengths: [],
    unmeasured: false,
    body: '',
    ...more,
  };
}
const JOB = useCase();

type Figures = Record<string, number | [number, number]>;

/** An edition with a figure each, and a least difference of 4. */
function board(of: Benchmark, figures: Figures, more: Partial<Board> = {}): Board {
  const rows = Object.entries(figures).map(([id, figure]): BoardRow => {
    const [value, margin] = Array.isArray(figure) ? figure : [figure, undefined];
    const margins = margin === undefined ? {} : { score: margin };
    return { model: id, values: { score: value }, margins };
  });
  return {
    id: `${of.id}-2026-10`,
    name: `${of.name}, October 2026`,
    benchmark: of,
    by: `the runner of ${of.id}`,
    day: '2026-10-01',
    source: LAB,
    checked: '2026-11-20',
    settings: 'The same prompt for all.',
    licence: 'MIT',
    weaknesses: ['Easy questions.'],
    metrics: [
      {
        id: 'score',
        label: 'Answered right',
        measures: 'Answering.',
        better: 'higher',
        margin: { points: 4, why: 'Two standard errors.' },
      },
    ],
    groups: [],
    body: '',
    rows,
    ...more,
  };
}

const here = event('released', '2025-01-01', 'weights');
const made = (more: Partial<Model>): Partial<Model> => ({ events: [here], ...more });

interface Setting {
  boards?: Board[];
  job?: UseCase;
  a?: Partial<Model>;
  b?: Partial<Model>;
  others?: Model[];
}

function decide(setting: Setting): Job & { because: string; said: string } {
  const { boards = [], job = JOB, a = {}, b = {}, others = [] } = setting;
  const models = { a: model('alpha', made(a)), b: model('beta', made(b)) };
  const catalog = {
    ...catalogOf([models.a, models.b, ...others], [QUIZ, NEAR, ALSO, FAR]),
    boards,
  };
  const studies = studyAll(catalog, SAMPLE_DATE);
  const comparison = compare(studies, models);
  const found = jobOf(studies, comparison, job);
  return {
    ...found,
    because: plainText(sayBecause(found, comparison)),
    said: sayResult(found, comparison),
  };
}

const OLD = { id: 'old', day: '2025-01-01' };

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
      job: { ...JOB, opinions: [opinion] },
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

describe('what rules a model out', () => {
  const flag = (yes: boolean, from = CARD) => ({ claims: [claim('audio-input', yes, from)] });
  const VOICE = useCase({ needs: ['audio-input'] });

  test('a No to what the job needs leaves the other, which wins nothing', () => {
    const { result, because, said } = decide({ job: VOICE, a: flag(false), b: flag(true) });
    expect(result).toEqual({ kind: 'only', side: 'b' });
    expect(said).toBe('Only Beta is left');
    expect(because).toMatch(/^Alpha is ruled out: audio in: no/);
  });

  test('and what the other was better at is told', () => {
    const { result, because } = decide({
      job: VOICE,
      a: flag(false),
      b: flag(true),
      boards: [board(NEAR, { alpha: 80, beta: 20 })],
    });
    expect(result).toEqual({ kind: 'only', side: 'b' });
    expect(because).toMatch(/where both were run, Alpha led: NEAR, October 2026: 80 against 20/);
  });

  test('a No to both: neither fits', () => {
    expect(decide({ job: VOICE, a: flag(false), b: flag(false) }).result).toEqual({
      kind: 'neither',
    });
  });

  test('nobody is ruled out, and nobody wins, by what no source says or an article alone', () => {
    expect(decide({ job: VOICE, b: flag(true) })).toMatchObject({
      result: { kind: 'only known', side: 'b' },
      said: 'Only Beta is known to fit',
      because: 'not known for Alpha (audio in: no source found)',
    });
    expect(decide({ job: VOICE }).result).toEqual({ kind: 'unconfirmed' });
    expect(decide({ job: VOICE, b: flag(false) }).result).toEqual({ kind: 'neither' });
    expect(decide({ job: VOICE, a: flag(true, ARTICLE), b: flag(true) }).result).toEqual({
      kind: 'only known',
      side: 'b',
    });
  });

  test('a board that ran a model with pictures shows that it reads them', () => {
    const job = useCase({ needs: ['vision'] });
    const { result } = decide({ job, boards: [board(NEAR, { alpha: 80, beta: 20 })] });
    expect(result).toMatchObject({ kind: 'winner', side: 'a' });
  });

  test('what one has not, and of the other nobody says, is not even', () => {
    const job = useCase({ measures: [], prefers: ['open-weights'] });
    const no = { claims: [claim('open-weights', false)] };
    expect(decide({ job, a: no, b: no }).result).toEqual({ kind: 'even' });
    for (const known of [{ a: no }, {}]) {
      const { result, because } = decide({ job, ...known });
      expect(result).toEqual({ kind: 'unconfirmed' });
      expect(because).toBe('not known: open weights');
    }
  });

  test('a model that was never released', () => {
    const { result, because } = decide({ a: { events: [event('announced', '2025-01-01')] } });
    expect(result).toEqual({ kind: 'only', side: 'b' });
    expect(because).toMatch(/never released/);
  });

  test('one that leaves within the days of the job, and not one that leaves later', () => {
    const job = useCase({ leavesWithin: 90 });
    const until = (on: string) => ({
      events: [event('released', '2025-01-01'), event('shut-down', on)],
    });
    expect(decide({ job, a: until('2027-01-14') }).fitness.a.state).toBe('ruled out');
    expect(decide({ job, a: until('2027-06-14') }).fitness.a.state).toBe('fits');
  });

  test('one that is too large or takes too little, with the reason', () => {
    const [atMost, atLeast] = [parseQuantity('140B'), parseQuantity('120K')];
    const limits = [
      { field: 'parameters-total' as const, atMost, why: 'no room' },
      { field: 'context-window' as const, atLeast, why: 'the prompt is longer' },
    ];
    const size = (total: string, window: string) => ({
      claims: [claim('parameters-total', total), claim('context-window', window)],
    });
    const job = useCase({ limits });
    const large = decide({ job, a: size('400B', '1M'), b: size('109B', '1M') });
    expect(large.result).toEqual({ kind: 'only', side: 'b' });
    expect(large.because).toMatch(/400 billion; no room/);
    const small = decide({ job, a: size('109B', '1M'), b: size('109B', '64K') });
    expect(small.because).toMatch(/64,000 tokens; the prompt is longer/);
  });
});

test('a job of cost goes by prices, whose margin is named', () => {
  const host = provider('Host');
  const at = (price: number) => ({ offers: [offer(host, { input: price, output: price })] });
  const job = useCase({ measures: [], costs: ['price-blended', 'price-cheapest'] });
  const { result, because } = decide({ job, a: at(8), b: at(2) });
  expect(result).toEqual({ kind: 'winner', side: 'b', by: 'cost', sure: 'clear' });
  expect(because).toMatch(/blended price \$2\.00 against \$8\.00/);
});

test('a price leans where boards measure the cost of a task, none ran both, and it is far lower', () => {
  const host = provider('Host');
  const at = (price: number) => ({ offers: [offer(host, { input: price, output: price })] });
  const job = useCase({ costs: ['price-blended'] });
  const far = decide({ job, a: at(10), b: at(2) });
  expect(far.result).toEqual({ kind: 'winner', side: 'b', by: 'cost', sure: 'leaning' });
  expect(far.because).toMatch(/^no board has it for both; blended price \$2\.00 against \$10\.00/);
  expect(decide({ job, a: at(8), b: at(2) }).result).toEqual({ kind: 'not measured' });
  const boards = [board(NEAR, { alpha: 80, beta: 20 })];
  expect(decide({ job, boards, a: at(10), b: at(2) }).result).toMatchObject({ side: 'a' });
});

test('weights that can be had can be trained further, whoever says nothing of it', () => {
  const job = useCase({ needs: ['fine-tuning'] });
  const a = { claims: [claim('open-weights', true)] };
  expect(decide({ job, a }).result).toEqual({ kind: 'only known', side: 'a' });
});

test('a snapshot and the name that calls it are one model: nothing is measured between them', () => {
  const named = { pointsTo: 'beta' };
  const { result } = decide({ a: named, boards: [board(NEAR, { beta: 70 })] });
  expect(result).toEqual({ kind: 'not measured' });
});

test('a ranking names who stands before whom, who has no rank, and why others are out', () => {
  const list = ['alpha', 'beta', 'gamma', 'delta'].map((id) => model(id, made({})));
  const gone = model('gone', { events: [event('announced', '2025-01-01')] });
  const catalog: Catalog = {
    ...catalogOf([...list, gone], [NEAR, ALSO, FAR]),
    boards: [board(NEAR, { alpha: 80, beta: 60, gamma: 40 })],
  };
  const ranking = rankingOf(studyAll(catalog, SAMPLE_DATE), JOB);
  expect(ranking.fits.map(({ model: { id }, beats }) => [id, beats.length])).toEqual([
    ['alpha', 2],
    ['beta', 1],
    ['gamma', 0],
  ]);
  expect(ranking.unmeasured.map(({ model: { id } }) => id)).toEqual(['delta']);
  expect(ranking.ruledOut.map(({ model: { id } }) => id)).toEqual(['gone']);
  expect(ranking.standings[0]?.entries.map(({ value }) => value)).toEqual([80, 60, 40]);
});

test('what is known from catalogues alone is ranked where it is of today and a deciding test ran it, and else counted', () => {
  const listed = (on: string) => ({
    isListed: true as const,
    events: [event('released', on, 'weights')],
  });
  const catalog: Catalog = {
    ...catalogOf(
      [
        model('alpha', made({})),
        model('listed', listed('2026-10-01')),
        model('older', listed('2025-10-01')),
        model('untested', listed('2026-10-01')),
        model('helped', listed('2026-10-01')),
      ],
      [NEAR, ALSO, FAR],
    ),
    boards: [
      board(NEAR, { alpha: 60, listed: 80, older: 90 }),
      board(FAR, { alpha: 60, helped: 90 }),
    ],
  };
  const ranking = rankingOf(studyAll(catalog, SAMPLE_DATE), JOB);
  expect(ranking.fits.map(({ model: { id } }) => id)).toEqual(['listed', 'alpha']);
  expect(ranking.unmeasured).toEqual([]);
  expect(ranking.listed).toBe(3);
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
    const swapped = (list: Board[]) =>
      list.map((one) => ({
        ...one,
        rows: one.rows.map((row) => ({ ...row, model: row.model === 'alpha' ? 'beta' : 'alpha' })),
      }));
    const mirrored = (result: Result): Result =>
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
        const third = { model: 'gamma', values: { score: value }, margins: {} };
        const more = list.map((one) => ({ ...one, rows: [...one.rows, third] }));
        expect(resultOf(more, [model('gamma', made({}))])).toEqual(resultOf(list));
      }),
      RUNS,
    );
  });

  test('taking away a result that speaks for a model never makes it win', () => {
    const wins = (result: Result) => result.kind === 'winner' && result.side === 'a';
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
