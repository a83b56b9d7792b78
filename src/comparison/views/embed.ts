import type { Source } from '../../catalog/catalog.ts';
import { isFull } from '../../catalog/full.ts';
import { TIERS } from '../../catalog/vocabulary.ts';
import { type Cell, isDisputed } from '../evidence/cell.ts';
import { headToHead } from '../pictures/head-to-head.ts';
import type { Prose } from '../prose/prose.ts';
import { pagesOf } from '../rows/pages.ts';
import { type SideId, type Sides, SIDES } from '../rows/sides.ts';
import { once } from '../study/studies.ts';
import { type Pill, pillsOf } from '../telling/life.ts';
import { sayNote } from '../telling/note.ts';
import type { Matchup } from './matchup.ts';

/**
 * The pairs that other sites can show: of two models of which people keep a record. Of the others
 * catalogues alone know something, and their pages can be linked.
 */
export const embeddedPairs = once((studies) =>
  pagesOf(studies).filter(({ a, b }) => isFull(a) && isFull(b)),
);

/** A pair as other people's pages show it: head to head, with who says each figure. */
export interface EmbedView {
  id: string;
  title: string;
  /** The page of the pair, where all the rest stands. */
  page: string;
  sides: Sides<{ name: string; developer: string; pills: Pill[] }>;
  /** What separates the two; its links lead to rows of the page of the pair. */
  summary: Prose;
  lines: EmbedLine[];
  /** Whom the lines cite, the best first. */
  sources: Source[];
}

/** A row of the pair, as it stands in the table. */
export interface EmbedLine {
  id: string;
  label: string;
  /** Whether it is told in US dollars per million tokens. */
  isPrice: boolean;
  leader?: SideId | undefined;
  cells: Sides<EmbedCell>;
}

export interface EmbedCell {
  text: string;
  isKnown: boolean;
  isDisputed: boolean;
  /** Who asks a price, and when it was seen or changes, in Markdown. */
  notes: string[];
  /** The best of those who say so. */
  source?: Source | undefined;
}

/** The head to head of a pair. */
export function embedView(matchup: Matchup): EmbedView {
  const { id, models, lives, summary } = matchup;
  const page = `/compare/${id}/`;
  const lines = headToHead(matchup).map(({ row, leader }): EmbedLine => ({
    id: row.id,
    label: row.label,
    isPrice: row.kind === 'price',
    leader,
    cells: { a: toCell(row.cells.a), b: toCell(row.cells.b) },
  }));
  const side = (of: SideId) => {
    const { name, developer } = models[of];
    return { name, developer, pills: pillsOf(lives[of]) };
  };
  return {
    id,
    title: `${models.a.name} vs ${models.b.name}`,
    page,
    lines,
    sources: citedBy(lines),
    sides: { a: side('a'), b: side('b') },
    summary: summary.map((piece) =>
      typeof piece === 'object' && 'row' in piece ? { page, ...piece } : piece,
    ),
  };
}

function toCell(cell: Cell): EmbedCell {
  const told = cell.notes.filter(({ kind }) => ['seller', 'next price', 'last day'].includes(kind));
  return {
    text: cell.text,
    isKnown: cell.state === 'known',
    isDisputed: isDisputed(cell),
    notes: told.map(sayNote),
    source: cell.voices[0]?.source,
  };
}

function citedBy(lines: readonly EmbedLine[]): Source[] {
  const cited = lines.flatMap(({ cells }) => SIDES.flatMap((side) => cells[side].source ?? []));
  return [...new Set(cited)].toSorted(
    (one, other) => TIERS.indexOf(one.tier) - TIERS.indexOf(other.tier),
  );
}
