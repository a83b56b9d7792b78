import { mkdtempSync, rmSync } from 'node:fs';
import { Session } from 'node:inspector/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { FIELD_IDS } from '../../src/catalog/fields.ts';
import { pairsOf } from '../../src/comparison/rows/pair.ts';
import { rankingOf } from '../../src/comparison/jobs/ranking.ts';
import { endingModels, moveFrom } from '../../src/comparison/moving/move.ts';
import { studyAll } from '../../src/comparison/study/studies.ts';
import { citationsOf } from '../../src/comparison/citations/citation.ts';
import { endingsOf } from '../../src/comparison/views/ending.ts';
import { kinOf } from '../../src/comparison/views/family.ts';
import { profileOf } from '../../src/comparison/views/profile.ts';
import { modelOverview, providerOverview } from '../../src/comparison/views/overview.ts';
import { llmsFullText } from '../../src/exports/markdown/llms.ts';
import { pairMarkdown } from '../../src/exports/markdown/pair.ts';
import { newTwin } from '../../src/exports/markdown/twin.ts';
import { pairResult } from '../../src/exports/json/pair.ts';
import { openPair } from '../../src/site/page/pair/card.ts';
import { cardsOf } from '../../src/site/search/cards.ts';
import type { Catalog } from '../../src/catalog/catalog.ts';
import { loadCatalog } from '../../src/catalog/load.ts';
import { BUILD_DATE, CHECK_DATE } from '../build-date.ts';
import { fewerRecords } from '../site/fewer.ts';

/** What all pages of a build say is made of studies: the work of one model is not done for each pair. */

/** Some fifteen models: the engine counts calls at the price of most of its speed. */
const CATALOG = someRecords();

function someRecords(): Catalog {
  const root = mkdtempSync(join(tmpdir(), 'matchup-once-'));
  fewerRecords(join(root, 'content'));
  const catalog = loadCatalog(root, CHECK_DATE);
  rmSync(root, { recursive: true });
  return catalog;
}

/** Of every so many pairs the text and the data are written, too. */
const WRITTEN = 5;

/** Draws what each kind of page draws, and what search says of all of them. */
function makeAllPages(): void {
  const studies = studyAll(CATALOG, BUILD_DATE);
  for (const pair of pairsOf(studies)) openPair(studies, pair);
  const address = (path: string) => path;
  for (const pair of pairsOf(studies).filter((_, at) => at % WRITTEN === 0)) {
    openPair(studies, pair);
    pairResult(studies, pair);
    pairMarkdown(newTwin('/', BUILD_DATE, address), studies, pair);
  }
  llmsFullText(studies, address);
  for (const model of studies.models) {
    profileOf(studies, model);
    modelOverview(studies, model);
  }
  for (const family of studies.families) kinOf(studies, family);
  for (const model of endingModels(studies)) moveFrom(studies, model);
  for (const provider of studies.providers) providerOverview(studies, provider);
  for (const source of studies.sources) citationsOf(studies, source);
  for (const useCase of studies.useCases) rankingOf(studies, useCase);
  endingsOf(studies);
  cardsOf(studies);
}

/** How often each function of the comparison ran, as the engine counts it: `lives/lifecycle lifeOf`. */
async function countCalls(work: () => void): Promise<Map<string, number>> {
  const session = new Session();
  session.connect();
  await session.post('Profiler.enable');
  await session.post('Profiler.startPreciseCoverage', { callCount: true, detailed: false });
  work();
  const { result } = await session.post('Profiler.takePreciseCoverage');
  session.disconnect();
  return new Map(
    result.flatMap(({ url, functions }) => {
      const [, file] = /\/src\/comparison\/(.+)\.ts/.exec(url) ?? [];
      if (file === undefined) return [];
      return functions.map(({ functionName, ranges: [whole] }): [string, number] => [
        `${file} ${functionName}`,
        whole?.count ?? 0,
      ]);
    }),
  );
}

test('a cell, a life, an advice, a ranking and a matchup are made once for all pages', async () => {
  const models = CATALOG.models.length;
  const pairs = (models * (models - 1)) / 2;
  const calls = await countCalls(makeAllPages);
  // Texts that people wrote are held against the day on which they were gone through, too.
  const days = new Set(CATALOG.matchups.map(({ reviewed }) => reviewed)).size;
  // Beside the models stands one that says all, from which tables learn which rows there are.
  const subjects = (models + 1) * (1 + days);
  const most = {
    'evidence/field-cell fieldCell': subjects * FIELD_IDS.length,
    'lives/lifecycle lifeOf': subjects,
    'lives/advice adviceOf': models,
    'offers/offer pricedOffers': subjects,
    'scores/score resultsOf': subjects,
    'jobs/ranking settle': pairs * CATALOG.useCases.length,
    'rows/compare compareStudies': pairs + CATALOG.matchups.length,
    'views/matchup makeMatchup': pairs + pairs / WRITTEN + 1,
  };
  for (const [name, limit] of Object.entries(most)) {
    expect(calls.get(name), name).toBeGreaterThan(models - 1);
    expect(calls.get(name), name).toBeLessThanOrEqual(limit);
  }
});
