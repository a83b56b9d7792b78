import type { Benchmark, Catalog, Model, Provider, Source } from '../../catalog/catalog.ts';
import { isFull } from '../../catalog/full.ts';
import { boardOf } from '../../comparison/scores/score.ts';
import { endingModels, moveFrom } from '../../comparison/moving/move.ts';
import { pagesOf } from '../../comparison/rows/pages.ts';
import type { Studies } from '../../comparison/study/studies.ts';
import { sayMove } from '../words/move.ts';
import { modelOffersOf } from '../../comparison/views/provider.ts';
import { cardOf } from '../page/pair/card.ts';
import { type PageCard, aboutModels } from './card.ts';
import { modelParts } from './part.ts';
import { TIER_WORDS } from '../words/words.ts';

/**
 * A card for each page of a record, in the order in which equal finds are listed. The pairs of models
 * that catalogues alone know have none: their names find them, and there is nothing else to read.
 */
export function cardsOf(studies: Studies): PageCard[] {
  return [
    ...studies.models.map((model) => modelCard(studies, model)),
    ...familyCards(studies),
    ...endingModels(studies).map((model) => moveCard(studies, model)),
    ...jobCards(studies),
    ...pagesOf(studies)
      .filter(({ a, b }) => isFull(a) && isFull(b))
      .map((pair) => cardOf(studies, pair)),
    ...studies.benchmarks.map((benchmark) => benchmarkCard(studies, benchmark)),
    ...studies.providers.map((provider) => providerCard(studies, provider)),
    ...studies.sources.map((source) => sourceCard(studies, source)),
  ];
}

function modelCard(studies: Studies, model: Model): PageCard {
  return {
    path: `models/${model.id}`,
    kind: 'Model',
    title: model.name,
    about: aboutModels([model]),
    text: `By ${model.developer}. ${model.body} ${model.aliases.join(', ')}`,
    parts: modelParts(studies, model),
  };
}

function moveCard(studies: Studies, model: Model): PageCard {
  return {
    path: `moving/${model.id}`,
    kind: 'Moving on',
    title: `What to move to from ${model.name}`,
    about: aboutModels([model]),
    text: sayMove(moveFrom(studies, model)),
    parts: [],
  };
}

function familyCards({ families, models }: Catalog): PageCard[] {
  return families.map(({ id, name, developer, body }) => {
    const members = models.filter(({ family }) => family === id);
    const text = `By ${developer}. ${body} ${members.map((model) => model.name).join(', ')}`;
    const about = aboutModels(members);
    return { path: `families/${id}`, kind: 'Family', title: name, about, text, parts: [] };
  });
}

function jobCards({ useCases }: Catalog): PageCard[] {
  return useCases.map(({ id, name, job, body }) => ({
    path: `use-cases/${id}`,
    kind: 'Use case',
    title: name,
    about: [`use-cases/${id}`],
    text: `${job} ${body}`,
    parts: [],
  }));
}

function benchmarkCard(catalog: Catalog, benchmark: Benchmark): PageCard {
  const { id, name, aliases, measures, body } = benchmark;
  const results = boardOf(catalog, benchmark).flatMap((board) => board.results);
  const models = [...new Set(results.map(({ model }) => model))];
  return {
    path: `benchmarks/${id}`,
    kind: 'Benchmark',
    title: name,
    about: [`benchmarks/${id}`, ...aboutModels(models)],
    text: [measures, body, aliases.join(', ')].join(' '),
    parts: [],
  };
}

/** What speaks of more models than these is about none of them: a catalogue, a reseller. */
const MOST_ABOUT = 30;

function isAboutEach({ length }: readonly Model[]): boolean {
  return length <= MOST_ABOUT;
}

function providerCard(studies: Studies, provider: Provider): PageCard {
  const { id, name, aliases, body } = provider;
  const sold = modelOffersOf(studies, provider).map(({ model }) => model);
  // Names find those that catalogues alone know.
  const models = sold.filter(isFull);
  const offers =
    models.length > 0 ? `Offers of ${models.map((model) => model.name).join(', ')}.` : '';
  return {
    path: `providers/${id}`,
    kind: 'Provider',
    title: name,
    about: [`providers/${id}`, ...(isAboutEach(sold) ? aboutModels(models) : [])],
    text: [offers, body, ...aliases].join(' '),
    parts: [],
  };
}

function sourceCard({ models }: Catalog, source: Source): PageCard {
  const { id, title, publisher, tier, body } = source;
  const cited = models.filter(({ claims, scores, events, remarks, offers }) =>
    [claims, scores, events, remarks, offers].flat().some((said) => said.source === source),
  );
  return {
    path: `sources/${id}`,
    kind: 'Source',
    title,
    about: isAboutEach(cited) ? aboutModels(cited) : [],
    text: `${publisher}. ${body} ${TIER_WORDS[tier]}`,
    parts: [],
  };
}
