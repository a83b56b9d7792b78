import { type Comparison, findRow, rowsOf } from './comparison.ts';
import { lowerLabel } from './job-telling.ts';
import { type SurfaceLife, wholeSurfaces } from './lifecycle.ts';
import { sayPriceRange } from './price.ts';
import { type Prose, prose } from './prose.ts';
import type { Row, SideId } from './row.ts';
import { tallyOf } from './tally.ts';
import { distinct, hasWeights, joinProse, otherSide, SIDES, told } from './telling.ts';

/** A short paragraph of the deep dive, under a heading of its own. */
export interface Paragraph {
  /** Its address: `dive-money`. */
  id: string;
  title: string;
  text: Prose;
}

/** The pair told at length, from its rows: four to seven short paragraphs. */
export function deepDiveOf(comparison: Comparison): Paragraph[] {
  const paragraphs: [string, string, Prose][] = [
    ['dive-design', 'What separates them', sayDesign(comparison)],
    ['dive-money', 'Money', sayMoney(comparison)],
    ['dive-self-hosting', 'Running it yourself', sayHosting(comparison)],
    ['dive-evidence', 'Evidence of ability, and its limits', sayEvidence(comparison)],
    ['dive-disputes', 'Disputes', sayDisputes(comparison)],
    ['dive-life', 'Life expectancy', sayLives(comparison)],
  ];
  return paragraphs
    .filter(([, , text]) => text.length > 0)
    .map(([id, title, text]) => ({ id, title, text }));
}

/** The rows of size, context and knowledge on which the two differ, each with both values. */
function sayDesign(comparison: Comparison): Prose {
  const ids = ['architecture', 'parameters-total', 'parameters-active', 'context-window'];
  const parts = [...ids, 'knowledge-cutoff'].flatMap((id) => {
    const row = findRow(comparison, id);
    return row && differ(row) ? [sayPair(comparison, row)] : [];
  });
  const same = ids.flatMap((id) => {
    const row = findRow(comparison, id);
    return row && isSame(row) ? [prose`${lowerLabel(row.label)} ${told(row, 'a')}`] : [];
  });
  if (parts.length + same.length === 0) return [];
  const shared = same.length > 0 ? prose`Both have ${joinProse(same)}` : [];
  const apart = parts.length > 0 ? prose`${joinParts(parts)}` : [];
  return shared.length > 0 && apart.length > 0
    ? prose`${shared}; ${apart}.`
    : prose`${shared}${apart}.`;
}

function isSame({ cells: { a, b } }: Row): boolean {
  return a.state === 'known' && b.state === 'known' && a.text === b.text;
}

function differ(row: Row): boolean {
  const { a, b } = row.cells;
  return (a.state === 'known' || b.state === 'known') && !isSame(row);
}

/** `total parameters: 400 billion for Llama 4 Maverick, not disclosed by OpenAI for GPT-4o`. */
function sayPair({ models }: Comparison, row: Row): Prose {
  const sides = SIDES.map((side) => prose`${told(row, side)} for ${models[side].name}`);
  return prose`${lowerLabel(row.label)} ${joinProse(sides)}`;
}

function joinParts(parts: Prose[]): Prose {
  return parts.flatMap((part, index) => (index > 0 ? ['; ', ...part] : part));
}

function sayMoney(comparison: Comparison): Prose {
  const { models, prices } = comparison;
  const row = findRow(comparison, 'price-blended');
  const ranges = SIDES.flatMap((side) => {
    const range = sayPriceRange(prices.offers[side]);
    return range ? [prose`${models[side].name} ${{ text: range, row: 'prices' }}`] : [];
  });
  if (!row || ranges.length === 0) return [];
  const spread = joinProse(ranges);
  if (row.outcome.kind !== 'lead') {
    return prose`${prices.basis} Paid offers ask, blended, of ${spread}.`;
  }
  const { side, margin } = row.outcome;
  return prose`${models[side].name} is ${margin} by ${told(row, side)} to ${told(row, otherSide(side))}${prices.shared ? ` at ${prices.shared}` : ''}; over all paid offers ${spread}.`;
}

function sayHosting(comparison: Comparison): Prose {
  const hosted = SIDES.filter((side) => hasWeights(comparison, side) === true);
  if (hosted.length === 0) return [];
  const rows = ['license', 'hardware', 'weight-formats', 'training-compute'].flatMap(
    (id) => findRow(comparison, id) ?? [],
  );
  const said = hosted.map((side) => {
    const known = rows.filter((row) => row.cells[side].state === 'known');
    const parts = known.map((row) => prose`${lowerLabel(row.label)} ${told(row, side)}`);
    return prose`${comparison.models[side].name}: ${joinParts(parts)}`;
  });
  const closed = SIDES.filter((side) => !hosted.includes(side)).map(
    (side) => prose`; with ${comparison.models[side].name} there is nothing to run`,
  );
  return prose`${joinParts(said)}${closed.flat()}.`;
}

/** Which shared benchmarks count, which only lean, and what each side was tested on alone. */
function sayEvidence(comparison: Comparison): Prose {
  const { models, benchmarks } = comparison;
  const shared = benchmarks.shared.flatMap(({ rows }) => rows);
  const { leads, leans } = tallyOf(comparison);
  const scores = (rows: Row[]) => rows.filter((row) => shared.includes(row));
  const parts = SIDES.flatMap((side) => {
    const led = scores(leads[side]).map((row) => sayScoreLead(row, side));
    const lean = scores(leans[side]).map((row): Prose => [{ text: row.label, row: row.id }]);
    return [
      ...(led.length > 0 ? [prose`${models[side].name} leads ${joinProse(led)}`] : []),
      ...(lean.length > 0
        ? [
            prose`${joinProse(lean)} ${lean.length > 1 ? 'lean' : 'leans'} to ${models[side].name} without one run of both`,
          ]
        : []),
    ];
  });
  const alone = SIDES.map((side) => `${benchmarks.only[side].length} for ${models[side].name}`);
  const open = shared.filter(({ outcome }) => outcome.kind === 'undecided').length;
  const rest = prose`${open} of ${shared.length} shared benchmarks cannot be compared, and results that the other lacks number ${alone.join(' and ')}`;
  if (shared.length === 0 && benchmarks.only.a.length + benchmarks.only.b.length === 0) return [];
  return prose`${parts.length > 0 ? prose`${joinParts(parts)}; ` : []}${rest}.`;
}

function sayScoreLead(row: Row, side: SideId): Prose {
  return prose`${row.label} with ${told(row, side)} to ${told(row, otherSide(side))}`;
}

function sayDisputes(comparison: Comparison): Prose {
  const disputed = rowsOf(comparison).flatMap((row) =>
    SIDES.filter((side) => row.cells[side].rivals.length > 0).map((side) => ({ row, side })),
  );
  if (disputed.length === 0) return [];
  const widest = disputed.toSorted(
    (one, other) => publishers(other.row, other.side) - publishers(one.row, one.side),
  );
  const shown = widest.slice(0, 3).map(({ row, side }) => {
    const [rival] = distinct(row.cells[side].rivals);
    return prose`${lowerLabel(row.label)} of ${comparison.models[side].name} (${told(row, side)}, against ${rival?.says ?? ''} by ${rival?.source.publisher ?? ''}${rival && { cite: rival.source }})`;
  });
  const count = disputed.length === 1 ? 'One figure is' : `${disputed.length} figures are`;
  return prose`${count} disputed, most of all the ${joinProse(shown)}.`;
}

function publishers(row: Row, side: SideId): number {
  return distinct(row.cells[side].rivals).length;
}

function sayLives({ models, lives }: Comparison): Prose {
  const said = SIDES.flatMap((side) => {
    const surfaces = wholeSurfaces(lives[side]).slice(0, 3);
    if (!lives[side].isReleased && lives[side].events.length > 0) {
      return [prose`${models[side].name} ${{ text: 'was never released', row: 'availability' }}`];
    }
    return surfaces.length > 0
      ? [prose`${models[side].name}: ${joinProse(surfaces.map(saySurface))}`]
      : [];
  });
  return said.length > 0 ? prose`${joinParts(said)}.` : [];
}

function saySurface({ says, voices }: SurfaceLife): Prose {
  const [top] = voices;
  return prose`${{ text: says, row: 'availability' }}${top && { cite: top.source }}`;
}
