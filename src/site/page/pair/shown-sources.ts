import type { Source } from '../../../catalog/catalog.ts';
import { TIERS } from '../../../catalog/vocabulary.ts';
import { sourcesIn } from '../../../comparison/citations/sources-in.ts';
import { rowsOf } from '../../../comparison/rows/compare.ts';
import { SIDES } from '../../../comparison/rows/sides.ts';
import { briefOf } from '../../../comparison/views/brief.ts';
import { type Matchup, textsIn } from '../../../comparison/views/matchup.ts';
import { briefOffers } from '../offer-group.ts';

/** How many benchmarks that only one side has a result on a pair page lists. */
export const MOST_ALONE = 3;

/**
 * The sources that a pair page leads to, in the order of its list: by tier, then as the page comes
 * to them. A part of the page that cites belongs in here.
 */
export function shownSources(matchup: Matchup): Source[] {
  const { prices, benchmarks, jobs, models, sources } = matchup;
  const offers = SIDES.flatMap((side) =>
    briefOffers(prices.offers[side], models[side], prices.choice[side]).groups.map(
      ({ all }) => all,
    ),
  );
  const only = [benchmarks.only.a, benchmarks.only.b].flatMap((list) => list.slice(0, MOST_ALONE));
  const shown = new Set(
    sourcesIn(
      rowsOf(matchup).map(({ cells }) => [briefOf(cells.a).cell, briefOf(cells.b).cell]),
      offers,
      only.map(({ results: [first] }) => first?.score),
      // The lines of "choose it if" link their rows and cite nothing themselves.
      [prices.basis, ...textsIn(matchup, { ...matchup, choices: UNCITED })],
      jobs.map(({ opinions }) => opinions),
    ),
  );
  return sources
    .filter((source) => shown.has(source))
    .toSorted((one, other) => TIERS.indexOf(one.tier) - TIERS.indexOf(other.tier));
}

const UNCITED = { a: { lines: [] }, b: { lines: [] } };
