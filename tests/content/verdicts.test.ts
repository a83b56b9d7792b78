import { describe, expect, test } from 'vitest';
import type { Board, Catalog, Model } from '../../src/catalog/catalog.ts';
import { type Job, jobOf } from '../../src/comparison/jobs/job.ts';
import { rankingOf } from '../../src/comparison/jobs/ranking.ts';
import { type Vote, calledBy, votesOf } from '../../src/comparison/jobs/vote.ts';
import { weigh } from '../../src/comparison/jobs/weigh.ts';
import { endingModels, moveFrom } from '../../src/comparison/moving/move.ts';
import { type Prose, citedIn, plainText } from '../../src/comparison/prose/prose.ts';
import { compare } from '../../src/comparison/rows/compare.ts';
import { inOrder } from '../../src/comparison/rows/pair.ts';
import { type SideId, otherSide, SIDES } from '../../src/comparison/rows/sides.ts';
import { studyAll } from '../../src/comparison/study/studies.ts';
import { sayBecause, sayResult } from '../../src/comparison/telling/job-telling.ts';
import type { Matchup } from '../../src/comparison/views/matchup.ts';
import { daysBetween } from '../../src/catalog/values/date.ts';
import { BUILD_DATE } from '../build-date.ts';
import { CATALOG, STUDIES, matchup } from './catalog.ts';
import { MATCHUPS } from './matchups.ts';

/** What every verdict of every real pair rests on. */

interface Verdict {
  at: string;
  pair: Matchup;
  job: Job;
}

const VERDICTS: Verdict[] = MATCHUPS.flatMap((pair) =>
  pair.jobs.map((job) => ({ at: `${pair.id} ${job.useCase.id}`, pair, job })),
);
const WON = VERDICTS.filter(({ job }) => job.result.kind === 'winner');
const WON_BY_BOARDS = WON.filter(
  ({ job }) => job.useCase.costs.length + job.useCase.prefers.length === 0,
);

const MAKERS = CATALOG.models.map(({ developer }) => developer.toLowerCase());

/** Whether a party that makes none of the models ran it, and a verdict may rest on it. */
function isIndependent({ by, aside }: Board): boolean {
  const runner = by.toLowerCase();
  return !aside && !MAKERS.some((maker) => runner.includes(maker) || maker.includes(runner));
}

/** Whether a run is of a model, under its own name or one that calls it, or of a later snapshot of it. */
function isRunOf(id: string, model: Model): boolean {
  const snapshots = CATALOG.models.filter(({ snapshotOf }) => snapshotOf === model.id);
  return [model.id, calledBy(model), ...snapshots.map((one) => one.id)].includes(id);
}

/** Whether an independent board has a row of both, each with a figure. */
function hasRowsOfBoth({ board, results }: Vote, { models }: Matchup): boolean {
  return (
    isIndependent(board) &&
    results.length > 0 &&
    results.every(({ metric, outcome: { basis } }) =>
      SIDES.every(
        (side) =>
          isRunOf(basis[side].model, models[side]) &&
          Number.isFinite(basis[side].values[metric.id]) &&
          board.rows.includes(basis[side]),
      ),
    )
  );
}

/** Whether a text cites a board with a link to the page of its benchmark. */
function isCited({ board, measure }: Vote, text: Prose): boolean {
  const page = `/benchmarks/${measure.benchmark.id}/`;
  const isLinked = text.some(
    (piece) => typeof piece === 'object' && 'page' in piece && piece.page === page,
  );
  return isLinked && citedIn(text).includes(board.source);
}

const placesOf = (verdicts: readonly Verdict[]) => verdicts.map(({ at }) => at);

test('there are verdicts to walk: boards decide at least one a pair', () => {
  expect(VERDICTS).toHaveLength(MATCHUPS.length * STUDIES.useCases.length);
  expect(WON_BY_BOARDS.length).toBeGreaterThan(MATCHUPS.length);
});

describe('each winner', () => {
  test('of a job of ability cites an independent board with a row of both, which it leads', () => {
    const bare = WON_BY_BOARDS.filter(({ pair, job }) => {
      const { result } = job;
      const text = sayBecause(job, pair);
      const rests = job.votes.filter(
        (vote) =>
          result.kind === 'winner' && vote.side === result.side && hasRowsOfBoth(vote, pair),
      );
      return !rests.some((vote) => isCited(vote, text));
    });
    expect(placesOf(bare)).toEqual([]);
  });

  test('is decided by boards, by prices where the job is cost, by open weights where it is keeping', () => {
    const other = WON.filter(({ job: { useCase, result, rows } }) => {
      if (result.kind !== 'winner') return false;
      const leads = (ids: readonly string[]) =>
        rows.some(
          ({ id, outcome }) =>
            ids.includes(id) && outcome.kind === 'lead' && outcome.side === result.side,
        );
      if (result.by === 'cost') return !leads(useCase.costs);
      if (result.by === 'keeping') return !leads(['open-weights']);
      return useCase.measures.length === 0;
    });
    expect(placesOf(other)).toEqual([]);
  });

  test('fits the job, and so does the other one: nobody wins against a model that is out', () => {
    const unfit = WON.filter(({ job }) => SIDES.some((side) => job.fitness[side].state !== 'fits'));
    expect(placesOf(unfit)).toEqual([]);
  });
});

describe('every board that votes', () => {
  test('is independent, and has rows of both', () => {
    const wrong = VERDICTS.filter(({ pair, job }) =>
      job.votes.some((vote) => !hasRowsOfBoth(vote, pair)),
    );
    expect(placesOf(wrong)).toEqual([]);
  });
});

/** What boards say of every job of every pair, in records that were changed. */
function weighingsIn(catalog: Catalog): Map<string, unknown> {
  const studies = studyAll(catalog, BUILD_DATE);
  const byId = new Map(catalog.models.map((model) => [model.id, model]));
  return new Map(
    VERDICTS.map(({ at, pair: { models }, job: { useCase } }) => {
      const [a, b] = [byId.get(models.a.id), byId.get(models.b.id)];
      if (!a || !b) throw new Error(`${at}: a model has gone`);
      return [at, weigh(votesOf(studies, useCase, a, b))];
    }),
  );
}

describe('what boards say', () => {
  const said = new Map<string, unknown>(VERDICTS.map(({ at, job }) => [at, job.weighing]));

  test('does not change when every claim goes: no window, no flag, no cutoff weighs', () => {
    const models = CATALOG.models.map((model) => ({ ...model, claims: [], offers: [] }));
    expect(weighingsIn({ ...CATALOG, models })).toEqual(said);
  });

  test('does not change when every score that a maker ran goes', () => {
    const models = CATALOG.models.map((model) => ({
      ...model,
      scores: model.scores.filter(({ by }) => !MAKERS.includes(by.toLowerCase())),
    }));
    const count = (list: readonly Model[]) =>
      list.reduce((sum, { scores }) => sum + scores.length, 0);
    expect(count(models)).toBeLessThan(count(CATALOG.models));
    expect(weighingsIn({ ...CATALOG, models })).toEqual(said);
  });
});

describe('a model that is ruled out', () => {
  const only = VERDICTS.filter(({ job }) => job.result.kind === 'only');

  test('is no win of the other in its table of jobs', () => {
    expect(only.length).toBeGreaterThan(100);
    const told = only.filter(({ pair, job }) => !/^Only .+ is left$/.test(sayResult(job, pair)));
    expect(placesOf(told)).toEqual([]);
  });

  test('is no win in an answer', () => {
    const ASKED: Record<string, string> = {
      coding: 'faq-coding',
      'long-documents': 'faq-long-documents',
      'private-documents': 'faq-private-data',
    };
    const answers = only.flatMap(({ at, pair, job }) => {
      const question = pair.questions.find(({ id }) => id === ASKED[job.useCase.id]);
      return question ? [{ at, says: question.answer.map(plainText).join(' ') }] : [];
    });
    expect(answers.length).toBeGreaterThan(100);
    const won = answers.filter(({ says }) => !/^Only .+ is left, which says nothing of/.test(says));
    expect(won).toEqual([]);
  });

  test('is no reason to choose the other: each job in a line is one that boards give to it', () => {
    const wrong = MATCHUPS.flatMap((pair) =>
      SIDES.flatMap((side) => {
        const lines = pair.choices[side].lines.map(({ says }) => plainText(says));
        return jobsNamed(lines)
          .filter((name) => !leadsIn(pair, side).includes(name))
          .map((name) => `${pair.id} ${side} ${name}`);
      }),
    );
    expect(wrong).toEqual([]);
  });

  test('is no win in a ranking', () => {
    const wrong = STUDIES.useCases.flatMap((useCase) =>
      rankingOf(STUDIES, useCase).fits.flatMap(({ model, beats }) =>
        beats
          .filter((beaten) => winnerOf(model, beaten, useCase.id) !== model)
          .map((beaten) => `${useCase.id}: ${model.id} before ${beaten.id}`),
      ),
    );
    expect(wrong).toEqual([]);
  });

  test('is no win on a moving page: boards or prices give each of its jobs', () => {
    const wrong = endingModels(STUDIES).flatMap((model) =>
      moveFrom(STUDIES, model).candidates.flatMap(({ model: other, wins, defeats, side }) =>
        [
          ...wins.map((useCase) => ({ useCase, by: side })),
          ...defeats.map((useCase) => ({ useCase, by: otherSide(side) })),
        ]
          .filter(({ useCase, by }) => {
            const job = jobBetween(model, other, useCase.id);
            const isMeasured = job?.weighing.kind === 'lead' && job.weighing.side === by;
            const isCheaper =
              job?.result.kind === 'winner' && job.result.by === 'cost' && job.result.side === by;
            return !isMeasured && !isCheaper;
          })
          .map(({ useCase }) => `${model.id} to ${other.id}: ${useCase.id}`),
      ),
    );
    expect(wrong).toEqual([]);
  });
});

/** The jobs that lines of "choose it if" name, in small letters: `it is for coding and voice: …`. */
function jobsNamed(lines: readonly string[]): string[] {
  const names = STUDIES.useCases.map(({ name }) => name.toLowerCase());
  const heads = lines.flatMap((line) => /^it is for ([^:]+):/.exec(line.toLowerCase())?.[1] ?? []);
  return heads.flatMap((head) => names.filter((name) => head.includes(name)));
}

function leadsIn({ jobs }: Matchup, side: SideId): string[] {
  return jobs
    .filter(({ weighing }) => weighing.kind === 'lead' && weighing.side === side)
    .map(({ useCase }) => useCase.name.toLowerCase());
}

const PAIRS = new Map(
  MATCHUPS.flatMap((pair) => {
    const { a, b } = pair.models;
    return [[`${a.id} ${b.id}`, pair] as const, [`${b.id} ${a.id}`, pair] as const];
  }),
);

function jobBetween(one: Model, other: Model, id: string): Job | undefined {
  return PAIRS.get(`${one.id} ${other.id}`)?.jobs.find(({ useCase }) => useCase.id === id);
}

/** The winner of a job between two, whether or not they have a page. */
function winnerOf(one: Model, other: Model, id: string): Model | undefined {
  const models = inOrder(one, other);
  const [useCase] = STUDIES.useCases.filter((job) => job.id === id);
  const found =
    jobBetween(one, other, id) ?? (useCase && jobOf(STUDIES, compare(STUDIES, models), useCase));
  return found?.result.kind === 'winner' ? models[found.result.side] : undefined;
}

test('no job is won against, or by, a model that was never released', () => {
  const unreleased = VERDICTS.filter(({ pair }) =>
    SIDES.some((side) => !pair.lives[side].isReleased),
  );
  expect(unreleased.length).toBeGreaterThan(0);
  const won = unreleased.filter(
    ({ job: { result, weighing } }) => result.kind === 'winner' || weighing.kind === 'lead',
  );
  expect(placesOf(won)).toEqual([]);
});

describe.each(['llama-4-maverick', 'llama-4-scout'])('GPT-4o against %s', (other) => {
  const pair = matchup('gpt-4o', other);

  test.each([
    'everyday',
    'coding',
    'images-and-documents',
    'long-documents',
    'creative-writing',
    'multilingual',
    'task-cost',
  ])('%s cites a board that ran both', (id) => {
    const job = pair.jobs.find(({ useCase }) => useCase.id === id);
    const text = job ? sayBecause(job, pair) : [];
    const cited = job?.votes.filter((vote) => hasRowsOfBoth(vote, pair) && isCited(vote, text));
    expect(cited?.length).toBeGreaterThan(0);
  });
});

test('a winner that leaves its maker within weeks is never told without that', () => {
  const leaving = WON_BY_BOARDS.filter(({ pair, job: { result } }) => {
    const main = result.kind === 'winner' ? pair.lives[result.side].main : undefined;
    return main?.state === 'leaves' && daysBetween(BUILD_DATE, main.on) <= 60;
  });
  expect(leaving.length).toBeGreaterThan(50);
  const silent = leaving.filter(
    ({ pair, job }) => !/against it: leaves /.test(plainText(sayBecause(job, pair))),
  );
  expect(silent.map(({ at }) => at)).toEqual([]);
});

test('nobody is sent for a job to a model that can be had nowhere in a month', () => {
  // Weights that were given out stay.
  const served = STUDIES.useCases.filter(({ needs }) => !needs.includes('open-weights'));
  const silent = served.filter(({ leavesWithin = 0 }) => leavesWithin < 30);
  expect(silent.map(({ id }) => id)).toEqual([]);
});

describe('the ranking of a job', () => {
  test.each(STUDIES.useCases)('$id: who never lost stands before whoever it beat', (useCase) => {
    const { fits } = rankingOf(STUDIES, useCase);
    const place = new Map(fits.map(({ model }, at) => [model, at]));
    const wrong = fits
      .filter(({ loses }) => loses.length === 0)
      .flatMap(({ model, beats }) =>
        beats
          .filter((beaten) => (place.get(beaten) ?? Infinity) < (place.get(model) ?? 0))
          .map(({ id }) => `${id} before ${model.id}`),
      );
    expect(wrong).toEqual([]);
  });

  test('for coding begins with the flagships that tests of code ran', () => {
    const coding = STUDIES.useCases.find(({ id }) => id === 'coding');
    const [first] = coding ? rankingOf(STUDIES, coding).fits : [];
    expect(first?.model.id).toBe('claude-opus-5-5');
    expect(first?.loses).toEqual([]);
  });
});
