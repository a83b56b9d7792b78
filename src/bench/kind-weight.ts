import { existsSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { KINDS } from '../browser/kinds.ts';
import type { Page } from '../site-check/page.ts';
import type { Site } from '../site-check/site.ts';
import { filesWeigh, pageWeighs, scriptsOf, stylesheetsOf } from '../site-check/weight.ts';

/** What a page weighs, in bytes. */
export interface Weight {
  path: string;
  html: number;
  /** In brotli, with its stylesheets. */
  styled: number;
  /** In brotli, with its scripts and its icon too. */
  whole: number;
}

/** The pages of one kind. */
export interface KindWeight {
  kind: string;
  pages: number;
  median: Weight;
  largest: Weight;
}

/** Weighs every page, and sums them up by kind. */
export function kindWeights(site: Site): KindWeight[] {
  const weights = Object.groupBy(
    site.pages.map((page) => weigh(page, site)),
    ({ path }) => shapeOf(path.slice(site.base.length)),
  );
  return Object.entries(namesOfShapes()).flatMap(([shape, kind]) => {
    const ofKind = weights[shape]?.toSorted((one, other) => one.whole - other.whole) ?? [];
    const [median, largest] = [ofKind[Math.floor(ofKind.length / 2)], ofKind.at(-1)];
    return median && largest ? [{ kind, pages: ofKind.length, median, largest }] : [];
  });
}

function weigh(page: Page, site: Site): Weight {
  const styled = compressed(page, site) + filesWeigh(site, stylesheetsOf(page));
  const others = [...scriptsOf(page, site), `${site.base}favicon.svg`];
  const html = Buffer.byteLength(page.html);
  return { path: page.path, html, styled, whole: styled + filesWeigh(site, others) };
}

/** As the build compressed it, or as it would have. */
function compressed(page: Page, { folder, base }: Site): number {
  const file = `${join(folder, page.path.slice(base.length)).replace(/\/$/, '/index.html')}.br`;
  return existsSync(file) ? statSync(file).size : pageWeighs(page, 0);
}

/** The kinds by the shape of their addresses; the first of a shape gives it the name. */
function namesOfShapes(): Record<string, string> {
  const names: Record<string, string> = {};
  for (const [kind, path] of Object.entries(KINDS)) names[shapeOf(path.slice(1))] ??= kind;
  return names;
}

/** What the addresses of one kind have in common: `models/…` for `models/gpt-4o/`. */
function shapeOf(path: string): string {
  const [first = '', second = ''] = path.replace(/\?.*/, '').split('/');
  return second === '' ? first : `${first}/…`;
}
