import type { Benchmark, Board, Family, Provider, Source, UseCase } from '../../catalog/catalog.ts';
import { rankingOf } from '../../comparison/jobs/ranking.ts';
import type { Studies } from '../../comparison/study/studies.ts';
import { sayAlone } from '../../comparison/telling/life.ts';
import { type Ending, endingsOf } from '../../comparison/views/ending.ts';
import { membersOf } from '../../comparison/views/family.ts';
import { modelOffersOf } from '../../comparison/views/provider.ts';
import { toOffer } from './offer.ts';
import type { ResultOf } from './shapes.ts';

/** Records beside models and pairs, as programs take them. */

export function providerLine({ id, name, url }: Provider): ResultOf<'providers'>[number] {
  return { id, name, url, page: `/providers/${id}/` };
}

export function providerResult(studies: Studies, provider: Provider): ResultOf<'provider'> {
  const offers = modelOffersOf(studies, provider).flatMap(({ priced }) => priced.map(toOffer));
  return { ...providerLine(provider), offers };
}

export function familyLine(studies: Studies, family: Family): ResultOf<'families'>[number] {
  const { id, name, developer } = family;
  const models = membersOf(studies, family).map((model) => model.id);
  return { id, name, developer, models, page: `/families/${id}/` };
}

export function benchmarkLine(benchmark: Benchmark): ResultOf<'benchmarks'>[number] {
  const { id, name, measures, metric, unit, better } = benchmark;
  return { id, name, measures, metric, unit, better, page: `/benchmarks/${id}/` };
}

export function boardLine(board: Board): ResultOf<'boards'>[number] {
  const { id, name, by, version, day, settings, licence, aside, weaknesses, checked } = board;
  const records = { benchmark: board.benchmark.id, source: board.source.id };
  return { id, name, by, version, day, settings, licence, aside, weaknesses, checked, ...records };
}

export function boardResult(board: Board): ResultOf<'board'> {
  return {
    ...boardLine(board),
    metrics: board.metrics.map(({ id, label, unit, better }) => ({ id, label, unit, better })),
    rows: board.rows.map(({ model, effort, group, values, margins }) => {
      return { model, effort, group, values, margins };
    }),
  };
}

export function jobLine({ id, name, question }: UseCase): ResultOf<'jobs'>[number] {
  return { id, name, question, page: `/use-cases/${id}/` };
}

export function jobResult(studies: Studies, useCase: UseCase): ResultOf<'job'> {
  const { fits, unmeasured, unconfirmed, ruledOut } = rankingOf(studies, useCase);
  const ids = (list: readonly { model: { id: string } }[]) => list.map(({ model }) => model.id);
  return {
    ...jobLine(useCase),
    ranked: fits.map(({ model, beats, loses }) => ({
      model: model.id,
      before: beats.map(({ id }) => id),
      behind: loses.map(({ id }) => id),
    })),
    unmeasured: ids(unmeasured),
    unconfirmed: ids(unconfirmed),
    ruledOut: ids(ruledOut),
  };
}

export function sourceLine(source: Source): ResultOf<'sources'>[number] {
  const { id, title, publisher, url, tier, published, snapshot, retrieved } = source;
  const days = { published, snapshot, retrieved };
  return { id, title, publisher, url, tier, ...days, page: `/sources/${id}/` };
}

/** Every end and limit on the day, as the page of the lifecycle has them. */
export function lifecycleResult(studies: Studies): ResultOf<'lifecycle'> {
  const { ahead, limited, past } = endingsOf(studies);
  return { ahead: ahead.map(toEnding), limited: limited.map(toEnding), past: past.map(toEnding) };
}

function toEnding({ model, life }: Ending): ResultOf<'lifecycle'>['ahead'][number] {
  const { surface, state, on, voices } = life;
  const sources = [...new Set(voices.map(({ source }) => source.id))];
  return { model: model.id, surface, state, on, text: sayAlone(life), sources };
}
