import { describe, expect, test } from 'vitest';
import { rankingOf } from '../../src/comparison/jobs/ranking.ts';
import { endingModels, moveFrom } from '../../src/comparison/moving/move.ts';
import { everyGroup } from '../../src/comparison/rows/every-row.ts';
import { benchmarkPage } from '../../src/comparison/views/benchmark.ts';
import { lifecyclePage } from '../../src/comparison/views/ending.ts';
import { kinOf } from '../../src/comparison/views/family.ts';
import { matchupOf } from '../../src/comparison/views/matchup.ts';
import {
  benchmarkOverview,
  modelOverview,
  providerOverview,
} from '../../src/comparison/views/overview.ts';
import { profileOf } from '../../src/comparison/views/profile.ts';
import { providerPage } from '../../src/comparison/views/provider.ts';
import { sourcePage } from '../../src/comparison/views/source.ts';
import { guideTextOf } from '../../src/comparison/writing/guide.ts';
import { CATALOG, PAIRS, STUDIES } from './catalog.ts';

/**
 * What a page says is plain data: it can be written as JSON or sent to another thread, and nothing of
 * it is lost on the way.
 */

/** Of many, some that are spread over all: the first and every one after so many others. */
const every = <T>(step: number, list: readonly T[]) =>
  list.filter((_, index) => index % step === 0);

const MOVES = every(12, endingModels(STUDIES));

const VIEWS: [kind: string, views: unknown[]][] = [
  ['a pair', every(40, PAIRS).map((pair) => matchupOf(STUDIES, pair))],
  ['a model', STUDIES.models.map((model) => profileOf(STUDIES, model))],
  ['a provider', STUDIES.providers.map((provider) => providerPage(STUDIES, provider))],
  ['a source', STUDIES.sources.map((source) => sourcePage(STUDIES, source))],
  ['a family', STUDIES.families.map((family) => kinOf(STUDIES, family))],
  ['a benchmark', STUDIES.benchmarks.map((benchmark) => benchmarkPage(STUDIES, benchmark))],
  ['a job', STUDIES.useCases.map((useCase) => rankingOf(STUDIES, useCase))],
  ['a model that ends', MOVES.map((model) => moveFrom(STUDIES, model))],
  ['a guide', STUDIES.guides.map((guide) => guideTextOf(STUDIES, guide))],
  ['what shuts down next', [lifecyclePage(STUDIES)]],
  ['the table of several', [everyGroup(STUDIES)]],
  ['the list of models', STUDIES.models.map((model) => modelOverview(STUDIES, model))],
  ['the list of providers', STUDIES.providers.map((one) => providerOverview(STUDIES, one))],
  ['the list of benchmarks', STUDIES.benchmarks.map((one) => benchmarkOverview(STUDIES, one))],
  ['the start: records', [CATALOG]],
];

/** Each model that beats another or replaces one is told whole: the walk over all of it has to do. */
const LARGE = ['a job', 'a model that ends'];

/** Where in a value something stands that JSON drops, turns into something else or refuses. */
function lostIn(value: unknown, path: string, above: readonly unknown[], sound: Set<unknown>) {
  if (typeof value === 'number') return Number.isFinite(value) ? [] : [`${path}: ${value}`];
  if (['function', 'symbol', 'bigint'].includes(typeof value)) return [`${path}: ${typeof value}`];
  if (typeof value !== 'object' || value === null || sound.has(value)) return [];
  if (above.includes(value)) return [`${path}: a circle`];
  const kind = Object.getPrototypeOf(value) as unknown;
  if (kind !== Object.prototype && kind !== Array.prototype) return [`${path}: no plain object`];
  const lost: string[] = Object.entries(value).flatMap(([key, part]) =>
    Array.isArray(value) && part === undefined
      ? [`${path}[${key}]: undefined`]
      : lostIn(part, `${path}.${key}`, [...above, value], sound),
  );
  if (lost.length === 0) sound.add(value);
  return lost;
}

describe('is plain data', () => {
  const sound = new Set<unknown>();

  test.each(VIEWS)('what is said of %s', (kind, views) => {
    expect(views).not.toEqual([]);
    expect(views.flatMap((view) => lostIn(view, kind, [], sound))).toEqual([]);
  });
});

test.each(VIEWS.filter(([kind]) => !LARGE.includes(kind)))(
  '%s goes through JSON and a structured clone whole',
  (_, views) => {
    const [view] = views;
    expect(JSON.parse(JSON.stringify(view))).toEqual(view);
    expect(structuredClone(view)).toEqual(view);
  },
);
