import { z } from 'zod';
import type { ResultOf } from '../../exports/json/shapes.ts';
import { type OwnModel, type OwnParts, keepsWithin } from '../../comparison/jobs/own.ts';
import { inOrder, pairId } from '../../comparison/rows/pair-id.ts';
import { recordNamed } from '../named.ts';
import type { Published } from '../published.ts';
import { toolOf } from '../tool.ts';

/** Why each of so many of the best stands before the next is told with its boards. */
const MOST_REASONS = 3;

/** `decide`: which model for a job, within limits. */
export const decide = toolOf({
  name: 'decide',
  title: 'Decide which model for a job',
  description:
    'Ranks models for a job, the best first, by independent measurement on boards that ran both, never by makers’ own claims; and says who is put before whom, who is past the limits, and who fits but was not measured. Jobs: coding, long-context and so on; a wrong id gets the list of all.',
  input: z.strictObject({
    job: z.string().min(1).describe('The id of a job: coding'),
    limits: z
      .strictObject({
        openWeights: z.boolean().optional().describe('true: only models whose weights are open'),
        contextWindow: z
          .number()
          .positive()
          .optional()
          .describe('The least context window, in tokens'),
        price: z
          .number()
          .positive()
          .optional()
          .describe(
            'The highest price in US dollars per million tokens, 3 parts input to 1 output',
          ),
        usableOn: z.iso
          .date({ error: 'A day is written like 2027-01-01.' })
          .optional()
          .describe('A day on which it must still be there'),
      })
      .optional(),
  }),
  answer: async (published, { job: id, limits = {} }) => {
    const job = recordNamed('job', id, await published.result('jobs', 'jobs'));
    const [ranking, parts, names] = await Promise.all([
      published.result('job', `jobs/${job.id}`),
      published.json<OwnParts>('use-cases/own.json'),
      published.result('models', 'models'),
    ]);
    const { openWeights = false, contextWindow: window, price, usableOn: on } = limits;
    const keeps = new Map(
      parts.models.map((model) => [
        model.id,
        keepsWithin(model, { isOpen: openWeights, window, price, on }),
      ]),
    );
    const within = ranking.ranked.filter(({ model }) => keeps.get(model) === true);
    const isIn = (model: string) => within.some((one) => one.model === model);
    const named = (model: string) => names.find((one) => one.id === model)?.name ?? model;
    const figures = new Map(parts.models.map((model) => [model.id, figuresOf(model)]));
    const support = await supportOf(
      published,
      within.flatMap(({ model }) => {
        const own = parts.models.find(({ id: one }) => one === model);
        return own ? [own] : [];
      }),
    );
    const others = [...ranking.ranked.map(({ model }) => model), ...ranking.unmeasured];
    return {
      job: { ...job, page: ranking.page },
      ranked: within.map(({ model, before, behind }) => ({
        ...{ model, name: named(model), page: `/models/${model}/`, ...figures.get(model) },
        figuresFrom: support.get(model),
        before: before.filter(isIn),
        behind: behind.filter(isIn),
      })),
      why: await reasons(
        published,
        job.id,
        within.map(({ model }) => model),
      ),
      pastLimits: others.filter((model) => keeps.get(model) === false),
      unknownWhetherWithinLimits: others.filter((model) => keeps.get(model) === undefined),
      fitsButNotMeasured: ranking.unmeasured.filter((model) => keeps.get(model) === true),
      notKnownToFitTheJob: ranking.unconfirmed,
      ruledOutByTheJob: ranking.ruledOut,
    };
  },
});

function figuresOf({ isOpen, window, price, gone }: OwnModel): object {
  return { openWeights: isOpen, contextWindow: window, price, lastDayKnown: gone };
}

/** Who says the figures of each model, by its id: the first source of a row, and the offer of the price. */
async function supportOf(
  published: Published,
  models: readonly OwnModel[],
): Promise<Map<string, object>> {
  const support = models.map(async ({ id, price }) => {
    const { rows, offers } = await published.result('model', `models/${id}`);
    const saidIn = (row: string) => {
      const [first] = rows.find((one) => one.id === row)?.cell.statements ?? [];
      return first && { source: first.source, said: first.said, checked: first.checked };
    };
    const offer = offers.find((one) => one.state === 'paid' && one.blended === price);
    return [
      id,
      {
        openWeights: saidIn('open-weights'),
        contextWindow: saidIn('context-window'),
        price: offer && { provider: offer.provider, source: offer.source, said: offer.said },
      },
    ] as const;
  });
  return new Map(await Promise.all(support));
}

/** Why one is put before the next, with the boards that ran both. */
async function reasons(
  published: Published,
  job: string,
  ranked: readonly string[],
): Promise<object[]> {
  const [pairs, boards] = await Promise.all([
    published.result('pairs', 'pairs'),
    published.result('boards', 'boards'),
  ]);
  const listed = new Set(pairs.map(({ id }) => id));
  const met = ranked
    .slice(0, MOST_REASONS)
    .flatMap((model, at) => {
      const next = ranked[at + 1];
      return next ? [pairId(inOrder({ id: model }, { id: next }))] : [];
    })
    .filter((id) => listed.has(id));
  return Promise.all(
    met.map(async (id) => toReason(job, await published.result('pair', `pairs/${id}`), boards)),
  );
}

function toReason(id: string, pair: ResultOf<'pair'>, boards: ResultOf<'boards'>): object {
  const job = pair.jobs.find((one) => one.id === id);
  const { side, ...result } = job?.result ?? { kind: 'not measured' };
  return {
    pair: pair.id,
    page: pair.page,
    result: { ...result, ...(side && { model: pair[side] }) },
    because: job?.because,
    boards: boards
      .filter((board) => job?.boards.includes(board.id))
      .map(({ id: board, name, by, day, source, checked }) => {
        return { id: board, name, by, day, source, checked };
      }),
  };
}
