import type { Catalog, Guide, Source } from '../../catalog/catalog.ts';
import { fillFigures, orAsOf } from './token.ts';
import { figuresOfAll } from './guide-figure.ts';
import { sourcesIn } from '../citations/sources-in.ts';
import type { Prose } from '../prose/prose.ts';
import type { Studies } from '../study/studies.ts';

/** A guide with its figures filled in from the records. */
export interface GuideText {
  guide: Guide;
  /** Markdown, with figures between its pieces. */
  body: Prose;
  /** Numbered on the page in this order, that of their first citation. */
  sources: Source[];
}

/** What a guide says. */
export function guideTextOf(studies: Studies, guide: Guide): GuideText {
  const then = studies.on(guide.reviewed);
  const find = orAsOf(figuresOfAll(studies), figuresOfAll(then), guide.reviewed);
  const body = fillFigures(studies, guide.body, find).text;
  return { guide, body, sources: sourcesIn(body) };
}

/** The guides that rest on rows of a pair. */
export function guidesAbout({ guides }: Catalog, pair: string): Guide[] {
  return guides.filter(({ restsOn }) => restsOn.some((support) => support.pair === pair));
}
