import { sayDate } from '../../catalog/values/date.ts';
import { sayNumber } from '../../catalog/values/quantity.ts';
import type { Candidate } from '../../comparison/moving/candidate.ts';
import type { Move } from '../../comparison/moving/move.ts';
import { sayCost } from '../../comparison/offers/load.ts';
import { saySeen } from '../../comparison/offers/seller.ts';
import { type LoadWords, loadWords } from './load-words.ts';

/** What three loads cost a month on each candidate, under the model that ends. */
export interface MoveCosts {
  loads: LoadWords[];
  /** The models that a load of one's own begins with. */
  chosen: string[];
  /** What the loads cost on the model that ends. */
  own: string[];
  /** The cheapest first, in tables; the second is folded. */
  tables: { caption: string; rows: CostRow[] }[];
}

/** What the loads cost on a candidate: now, after an announced change, and where prompts are long. */
export interface CostRow {
  name: string;
  notes: string;
  cells: { after: string; later: string | undefined; long: string | undefined }[];
}

const SHOWN = 8;
const MOST = 40;

/** The costs of moving, in words. */
export function moveCostsOf({ model, candidates, costs }: Move): MoveCosts {
  const sorted = candidates.toSorted((one, other) => cheapness(one) - cheapness(other));
  const rows = sorted.slice(0, MOST).map((candidate) => rowOf(candidate, costs[0]));
  return {
    loads: loadWords(),
    chosen: [model, ...candidates.slice(0, 3).map((candidate) => candidate.model)].map(
      ({ id }) => id,
    ),
    own: costs.map((cost) => sayDollars(cost ?? undefined)),
    tables: [
      { caption: 'US dollars a month, the cheapest first', rows: rows.slice(0, SHOWN) },
      { caption: 'The dearer ones', rows: rows.slice(SHOWN) },
    ].filter((table) => table.rows.length > 0),
  };
}

function cheapness({ costs }: Candidate): number {
  return costs[0]?.after ?? Infinity;
}

function rowOf(candidate: Candidate, own: number | null | undefined): CostRow {
  const { model, costs, changesOn } = candidate;
  return {
    name: model.name,
    notes: notesOf(candidate, own).join('; '),
    cells: costs.map(({ after, later, long }) => ({
      after: sayDollars(after),
      later: later === undefined || !changesOn ? undefined : sayDollars(later),
      long: long === undefined ? undefined : sayDollars(long),
    })),
  };
}

/** When a price was seen, when it changes, and that the model that ends has another price beside it. */
function notesOf(candidate: Candidate, own: number | null | undefined): string[] {
  const { costs, changesOn, changesAt, longAbove, seen } = candidate;
  const [{ later, before } = {}] = costs;
  return [
    seen.after && `price ${saySeen(seen.after)}`,
    later !== undefined &&
      changesOn &&
      `from ${sayDate(changesOn)} at ${changesAt} the price in brackets`,
    longAbove && `more for prompts above ${sayNumber(longAbove)} tokens`,
    before !== undefined &&
      before !== own &&
      `beside ${sayCost(before)} for the other at the same provider`,
  ].filter((note) => typeof note === 'string');
}

function sayDollars(dollars: number | undefined): string {
  return dollars === undefined ? 'no current price' : sayCost(dollars);
}
