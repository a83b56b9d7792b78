import { beforeAll } from 'vitest';
import { isFull } from '../../../src/catalog/full.ts';
import { loadCatalog } from '../../../src/catalog/load.ts';
import { hold } from '../../../src/site-check/hold.ts';
import { type Page, isPair } from '../../../src/site-check/page.ts';
import type { CheckedRule } from '../../../src/site-check/report.ts';
import type { SiteRule } from '../../../src/site-check/rule.ts';
import { CHECK_DATE } from '../../build-date.ts';
import { readSite } from '../pages.ts';

/**
 * One way through the site for all that is held against every page: a page is parsed once, looked at
 * by all, and let go. Who asks does so while its file is read; the answer is there when tests run.
 */

export const catalog = loadCatalog(process.cwd(), CHECK_DATE);

/**
 * How many pages of pairs stand for one that is looked at: those with a model that catalogues alone know
 * are made alike of few fields, and a record of a person meets others on dozens of pages. What somebody
 * wrote a text of is always looked at; npm run check:site leaves none out.
 */
const SAMPLE = { listed: 6, kept: 2 };
const listed = new Set<string>(
  catalog.models.filter((model) => !isFull(model)).map(({ id }) => id),
);
const written = new Set<string>(catalog.matchups.map(({ id }) => id));

/** The pages that are looked at: all, but of pairs a part. */
const site = readSite();
const left = new Set([
  ...partOf(site.pages.filter(isOfCatalogues), SAMPLE.listed),
  ...partOf(
    site.pages.filter((page) => isPair(page) && !isOfCatalogues(page)),
    SAMPLE.kept,
  ),
]);
export const looked = site.pages.filter((page) => !left.has(page));

/** All but each so-and-so-manieth, and what a person wrote of. */
function partOf(pages: readonly Page[], sample: number): Page[] {
  return pages.filter((page, at) => at % sample !== 0 && !written.has(idOf(page)));
}

function idOf({ path }: Page): string {
  return path.split('/').at(-2) ?? '';
}

function isOfCatalogues(page: Page): boolean {
  return isPair(page) && membersOf(page).some((id) => listed.has(id));
}

/** The ids of the two models of a page. */
export function membersOf(page: Page): string[] {
  return idOf(page).split('-vs-');
}

const asked: SiteRule[] = [];
let outcomes: CheckedRule[] = [];

/** The way takes as long as there are pages, and on a busy machine many times that. */
const PATIENCE = 600_000;

beforeAll(() => {
  outcomes = hold(asked, site);
}, PATIENCE);

/** What a rule finds on the site, each line with its page; asked for when tests run. */
export function onTheWay(rule: SiteRule): () => string[] {
  const at = asked.push(rule) - 1;
  return () => {
    const { findings = [], mend = '' } = outcomes[at] ?? {};
    return findings.map(({ page, found }) => `${page}  ${found}${mend && `  (${mend})`}`);
  };
}

/** The same of the pages that are looked at alone. */
export function onLooked({ begin, ...rule }: SiteRule): () => string[] {
  return onTheWay({
    ...rule,
    begin: (of) => {
      const walk = begin(of);
      return { ...walk, page: (page) => (left.has(page) ? [] : (walk.page?.(page) ?? [])) };
    },
  });
}

/** What a check finds on each of them. */
export function onEach(check: (page: Page) => string[]): () => string[] {
  return onLooked({ name: '', mend: '', begin: () => ({ page: check }) });
}

/** The same on each page of a pair. */
export function onEachPair(check: (page: Page) => string[]): () => string[] {
  return onEach((page) => (isPair(page) ? check(page) : []));
}
