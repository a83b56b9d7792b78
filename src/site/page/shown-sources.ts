import type { Source } from '../../catalog/catalog.ts';
import { sourcesOf } from '../../comparison/evidence/cell.ts';
import { citedIn } from '../../comparison/prose/prose.ts';
import { rowsOf } from '../../comparison/rows/compare.ts';
import { type Matchup, textsIn } from '../../comparison/views/matchup.ts';
import { briefOf } from '../words/brief.ts';

/** How many benchmarks that only one side has a result on a pair page lists. */
export const MOST_ALONE = 3;

/**
 * The sources that a pair page leads to, in the order of its list. A part of the page that cites
 * belongs in here.
 */
export function shownSources(matchup: Matchup): Source[] {
  const { prices, benchmarks, jobs, sources } = matchup;
  const cells = rowsOf(matchup).flatMap((row) =>
    [row.cells.a, row.cells.b].map((cell) => briefOf(cell).cell),
  );
  const offers = [...prices.offers.a, ...prices.offers.b].map(({ offer }) => offer);
  const only = [benchmarks.only.a, benchmarks.only.b].flatMap((list) => list.slice(0, MOST_ALONE));
  // The lines of "choose it if" link their rows and cite nothing themselves.
  const texts = [prices.basis, ...textsIn(matchup, { ...matchup, choices: UNCITED })];
  const shown = new Set([
    ...cells.flatMap(sourcesOf),
    ...offers.flatMap(({ source, untilSource }) => [source, untilSource]),
    ...only.map(({ results: [first] }) => first?.score.source),
    ...texts.flatMap(citedIn),
    ...jobs.flatMap(({ opinions }) => opinions.map(({ opinion }) => opinion.source)),
  ]);
  return sources.filter((source) => shown.has(source));
}

const UNCITED = { a: { lines: [] }, b: { lines: [] } };
