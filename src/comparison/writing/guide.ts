import type { Catalog, Guide, Source } from '../../catalog/catalog.ts';
import { compare } from '../rows/compare.ts';
import { fillFigures, orAsOf } from './token.ts';
import { type Compare, figuresOfAll } from './guide-figure.ts';
import { pairId, pairsOf } from '../rows/pair.ts';
import { type Prose, citedIn } from '../prose/prose.ts';

/** A guide with its figures filled in from the records. */
export interface GuideText {
  guide: Guide;
  /** Markdown, with figures between its pieces. */
  body: Prose;
  /** Numbered on the page in this order, that of their first citation. */
  sources: Source[];
}

/** What a guide says on a day. */
export function guideTextOf(catalog: Catalog, guide: Guide, date: string): GuideText {
  const findOn = (day: string) => figuresOfAll(catalog, comparer(catalog, day), day);
  const find = orAsOf(findOn(date), findOn(guide.reviewed), guide.reviewed);
  const body = fillFigures(catalog, guide.body, find).text;
  return { guide, body, sources: [...new Set(citedIn(body))] };
}

/** The guides that rest on rows of a pair. */
export function guidesAbout({ guides }: Catalog, pair: string): Guide[] {
  return guides.filter(({ restsOn }) => restsOn.some((support) => support.pair === pair));
}

/** Compares pairs by their id, each once. */
export function comparer(catalog: Catalog, date: string): Compare {
  const pairs = new Map(pairsOf(catalog).map((models) => [pairId(models), models]));
  const made = new Map<string, ReturnType<Compare>>();
  return (pair) => {
    const models = pairs.get(pair);
    if (models && !made.has(pair)) made.set(pair, compare(catalog, models, date));
    return made.get(pair);
  };
}
