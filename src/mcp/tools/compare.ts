import { z } from 'zod';
import type { ResultOf } from '../../exports/json/shapes.ts';
import { inOrder, pairId } from '../../comparison/rows/pair-id.ts';
import { MOST_MODELS } from '../../comparison/several/most-models.ts';
import { modelNamed, recordNamed } from '../named.ts';
import type { Published } from '../published.ts';
import { toolOf } from '../tool.ts';

type Model = ResultOf<'model'>;
type Pair = ResultOf<'pair'>;

/** `compare`: two to four models side by side. */
export const compare = toolOf({
  name: 'compare',
  title: 'Compare models',
  description:
    'Two to four models side by side: each fact with its sources and days, and for each two who leads which row by how much (outcomes), prices and results held against each other (rows of the pair), which is better for which job (jobs, from independent measurement, left out where rows are named) and a summary. "undecided" tells why nobody leads; unknown wins nothing.',
  input: z.strictObject({
    models: z
      .array(z.string().min(1))
      .min(2, 'Name two models at least.')
      .max(MOST_MODELS, `Name ${MOST_MODELS} models at most.`)
      .describe('Ids or names: ["gpt-4o", "llama-4-maverick"]'),
    rows: z
      .array(z.string())
      .min(1)
      .optional()
      .describe('Only these rows, by id: ["context-window", "price-input"]'),
  }),
  answer: async (published, { models: texts, rows: wanted }) => {
    const named = await Promise.all(texts.map((text) => modelNamed(published, text)));
    const ids = [...new Set(named.map(({ id }) => id))];
    if (ids.length < 2) throw new Error(`${texts.join(' and ')} are one model, ${ids[0]}.`);
    const models = await Promise.all(ids.map((id) => published.result('model', `models/${id}`)));
    const pairs = await pairsOf(published, models);
    const known = [...models, ...pairs].flatMap(({ rows }) => rows.map(({ id }) => ({ id })));
    for (const row of wanted ?? []) recordNamed('row', row, onceEach(known));
    const isWanted = ({ id }: { id: string }) => !wanted || wanted.includes(id);
    const facts = onceEach(models.flatMap(({ rows }) => rows)).filter(isWanted);
    const isFact = new Set(models.flatMap(({ rows }) => rows.map(({ id }) => id)));
    return {
      models: models.map(({ id, name, developer, page }) => ({ id, name, developer, page })),
      page: pairs.length === 1 ? pairs[0]?.page : `/compare/?models=${ids.join(',')}`,
      rows: facts.map(({ id, label }) => ({ id, label, cells: cellsOf(id, models) })),
      pairs: pairs.map((pair) => toPair(pair, isWanted, isFact, wanted === undefined)),
      withoutPage: ids.flatMap((one, at) =>
        ids
          .slice(at + 1)
          .map((other) => pairId(inOrder({ id: one }, { id: other })))
          .filter((id) => !pairs.some((pair) => pair.id === id)),
      ),
    };
  },
});

/** The pairs among them that have a page, and so an outcome for each row. */
async function pairsOf(published: Published, models: readonly Model[]): Promise<Pair[]> {
  const listed = new Set((await published.result('pairs', 'pairs')).map(({ id }) => id));
  const ids = models.flatMap((one, at) =>
    models.slice(at + 1).map((other) => pairId(inOrder(one, other))),
  );
  return Promise.all(
    ids.filter((id) => listed.has(id)).map((id) => published.result('pair', `pairs/${id}`)),
  );
}

/** What each model has in a row, by its id. */
function cellsOf(row: string, models: readonly Model[]): Record<string, object> {
  const cells = models.flatMap(({ id, rows }) => {
    const cell = rows.find((one) => one.id === row)?.cell;
    if (!cell) return [];
    const { state, text, value, statements, rivals } = cell;
    const says = (all: typeof rivals) =>
      all.map(({ says: words, source, said, checked }) => ({ says: words, source, said, checked }));
    return [
      [
        id,
        {
          ...{ state, text, value },
          statements: says(statements),
          ...(rivals.length > 0 && { rivals: says(rivals) }),
        },
      ] as const,
    ];
  });
  return Object.fromEntries(cells);
}

function toPair(
  pair: Pair,
  isWanted: (row: { id: string }) => boolean,
  isFact: ReadonlySet<string>,
  isWhole: boolean,
): object {
  const { id, a, b, page, summary, tally, rows, jobs } = pair;
  const sides = { a, b };
  const outcomes = rows
    .filter(isWanted)
    .map((row) => [row.id, withNames(row.outcome, sides)] as const);
  return {
    ...{ id, a, b, page, summary },
    tally: { [a]: tally.a, [b]: tally.b, even: tally.even, undecided: tally.undecided },
    outcomes: Object.fromEntries(outcomes),
    rows: rows
      .filter((row) => isWanted(row) && !isFact.has(row.id))
      .map((row) => ({ id: row.id, label: row.label, cells: { [a]: row.a, [b]: row.b } })),
    ...(isWhole && {
      jobs: jobs.map((job) => ({ ...job, result: withNames(job.result, sides) })),
    }),
  };
}

/** An outcome that names models in the place of sides. */
function withNames(value: unknown, sides: { a: string; b: string }): unknown {
  if (Array.isArray(value)) return value.map((held) => withNames(held, sides));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, held]: [string, unknown]) => {
      const isNamed = key === 'side' || key === 'cheaper';
      const side = isNamed && (held === 'a' || held === 'b') ? sides[held] : undefined;
      return [key, side ?? withNames(held, sides)];
    }),
  );
}

function onceEach<Row extends { id: string }>(rows: readonly Row[]): Row[] {
  return [...new Map(rows.map((row) => [row.id, row])).values()];
}
