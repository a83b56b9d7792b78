import { type Comparison, rowNamed, rowsOf } from '../rows/compare.ts';
import { type Find, sayNoRow, sayNoValue } from './token.ts';
import { pairId } from '../rows/pair.ts';
import type { Prose } from '../prose/prose.ts';
import type { Row } from '../rows/row.ts';
import { sayMargin } from '../telling/outcome.ts';
import { tellCell } from '../telling/telling.ts';
import { SIDES } from '../rows/sides.ts';

/** What figures of a pair say, on its own page or elsewhere. */

/** Finds figures for a text about one pair: its two models, its rows. */
export function figuresOfPair(comparison: Comparison): Find {
  return ({ subject, row, rival }) => {
    if (rival !== undefined) return 'in a text about a pair, [[model row]] is enough. Write that';
    return pairFigure(comparison, subject, row);
  };
}

/** The value of a row of a pair for one of its models; `page` where that is another page. */
export function pairFigure(
  comparison: Comparison,
  model: string,
  id: string,
  page?: string,
): Prose | string {
  const side = SIDES.find((candidate) => comparison.models[candidate].id === model);
  const ids = SIDES.map((candidate) => comparison.models[candidate].id);
  if (!side) return `allowed are the models of this pair, ${ids.join(' and ')}. Name one of them`;
  const row = rowNamed(comparison, id);
  if (!row) return sayNoPairRow(comparison, id);
  const cell = row.cells[side];
  return cell.state === 'known' ? tellCell(cell, row.id, page) : sayNoValue(cell);
}

/** How far the leader of a row is ahead, `7.8× larger`; of `prices`, what is compared. */
export function pairMargin(comparison: Comparison, id: string): Prose | string {
  const page = pairPage(comparison);
  if (id === 'prices') return comparison.prices.basis;
  const row = rowNamed(comparison, id);
  if (!row) return sayNoPairRow(comparison, id);
  const margin = marginOf(row);
  if (margin) return [{ text: margin, row: id, page }];
  return `the records now say: ${row.outcome.kind}, so nobody is ahead. Change the text`;
}

/** Where a pair's page is: `/compare/gpt-4o-vs-llama-4-maverick/`. */
export function pairPage({ models }: Comparison): string {
  return `/compare/${pairId(models)}/`;
}

function marginOf({ outcome }: Row): string | undefined {
  return outcome.kind === 'lead' || outcome.kind === 'lean' ? sayMargin(outcome.margin) : undefined;
}

function sayNoPairRow(comparison: Comparison, id: string): string {
  return sayNoRow(
    'this pair',
    id,
    rowsOf(comparison).map((row) => row.id),
  );
}
