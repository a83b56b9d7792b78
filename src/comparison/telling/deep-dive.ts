import { type Comparison, findRow } from '../rows/compare.ts';
import { lowerLabel } from '../rows/row-name.ts';
import { disputesOf, sayDispute } from './questions/dispute.ts';
import { type SurfaceLife, wholeSurfaces } from '../lives/surface.ts';
import { capital } from '../prose/capital.ts';
import { saySurface } from './life.ts';
import { sayPriceLead } from './price-lead.ts';
import { sayPriceRange } from '../offers/price.ts';
import { type Prose, prose } from '../prose/prose.ts';
import type { Row } from '../rows/row.ts';
import type { SideId } from '../rows/sides.ts';
import { tallyOf } from '../rows/tally.ts';
import { hasWeights, joinClauses, joinProse, joinSentences, joinWords, told } from './telling.ts';
import { otherSide, SIDES } from '../rows/sides.ts';

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
  const ids = ['architecture', 'parameters-total', 'parameters-active', 'context-window'] as const;
  const parts = [...ids, 'knowledge-cutoff' as const].flatMap((id): Row[] => {
    const row = findRow(comparison, id);
    return row && differ(row) ? [row] : [];
  });
  const same = ids.flatMap((id) => {
    const row = findRow(comparison, id);
    return row && isSame(row) ? [prose`${lowerLabel(row.label)} ${told(row, 'a')}`] : [];
  });
  if (parts.length + same.length === 0) return [];
  const shared = same.length > 0 ? prose`Both have ${joinProse(same)}` : [];
  const apart = joinClauses(parts.map((row, index) => sayPair(comparison, row, index === 0)));
  const sentences = [shared, apart].filter(({ length }) => length > 0);
  return joinSentences(sentences.map((sentence) => prose`${sentence}.`));
}

function isSame({ cells: { a, b } }: Row): boolean {
  return a.state === 'known' && b.state === 'known' && a.text === b.text;
}

function differ(row: Row): boolean {
  const { a, b } = row.cells;
  return (a.state === 'known' || b.state === 'known') && !isSame(row);
}

/** `Total parameters: 400 billion (Llama 4 Maverick), not disclosed by OpenAI (GPT-4o)`. */
function sayPair({ models }: Comparison, row: Row, isFirst: boolean): Prose {
  const [a, b] = SIDES.map((side) => prose`${told(row, side)} (${models[side].name})`);
  return prose`${isFirst ? row.label : lowerLabel(row.label)}: ${a}, ${b}`;
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
  if (row.kind !== 'price' || row.outcome.kind !== 'lead') {
    return prose`${prices.basis} Blended, paid offers ask ${spread}.`;
  }
  const { side } = row.outcome;
  return prose`${models[side].name} ${sayPriceLead(comparison, row, side)}: ${told(row, side)} against ${told(row, otherSide(side))} a million tokens, blended. Over all paid offers that hold for everybody: ${spread}.`;
}

function sayHosting(comparison: Comparison): Prose {
  const hosted = SIDES.filter((side) => hasWeights(comparison, side) === true);
  if (hosted.length === 0) return [];
  const rows = (['license', 'hardware', 'weight-formats', 'training-compute'] as const).flatMap(
    (id) => findRow(comparison, id) ?? [],
  );
  const said = hosted.map((side) => {
    const known = rows.filter((row) => row.cells[side].state === 'known');
    const parts = known.map((row) => prose`${lowerLabel(row.label)}: ${told(row, side)}`);
    return prose`${comparison.models[side].name}, ${joinClauses(parts)}`;
  });
  const closed = SIDES.filter((side) => !hosted.includes(side)).map(
    (side) => prose`; ${comparison.models[side].name} cannot be downloaded`,
  );
  return prose`${joinClauses(said)}${closed.flat()}.`;
}

/** Which shared benchmarks count, which only lean, and what each side was tested on alone. */
function sayEvidence(comparison: Comparison): Prose {
  const { models, benchmarks } = comparison;
  const shared = benchmarks.shared.flatMap(({ rows }) => rows);
  const { leads, leans } = tallyOf(comparison);
  const scores = (rows: Row[]) => rows.filter(({ kind }) => kind === 'score');
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
  const alone = SIDES.map((side) => sayAlone(comparison, side));
  const open = shared.filter(({ outcome }) => outcome.kind === 'undecided').length;
  const both = sayShared(shared.length, open);
  if (shared.length === 0 && benchmarks.only.a.length + benchmarks.only.b.length === 0) return [];
  const led = parts.length > 0 ? prose`${joinClauses(parts)}; ${both}` : capital(both);
  return prose`${led}; ${alone.join(', ')}.`;
}

/** How many of the benchmarks with a result for both can be compared. */
function sayShared(all: number, open: number): string {
  if (all === 0) return 'no benchmark has a result for both';
  if (all === 1)
    return `the one benchmark with a result for both ${open ? 'cannot' : 'can'} be compared`;
  const which = open === all ? 'none' : open === 0 ? 'all' : `${all - open}`;
  return `of ${all} benchmarks with a result for both ${which} can be compared`;
}

/** `GPT-4o alone has DROP, HumanEval and 12 more`. */
function sayAlone({ models, benchmarks }: Comparison, side: SideId): string {
  const names = benchmarks.only[side].map(({ benchmark }) => benchmark.name);
  if (names.length === 0) return `${models[side].name} alone has none`;
  const shown = names.slice(0, 3);
  const rest = names.length - shown.length;
  return `${models[side].name} alone has ${joinWords(rest > 0 ? [...shown, `${rest} more`] : shown)}`;
}

function sayScoreLead(row: Row, side: SideId): Prose {
  return prose`${row.label} with ${told(row, side)} to ${told(row, otherSide(side))}`;
}

function sayDisputes(comparison: Comparison): Prose {
  const disputes = disputesOf(comparison);
  if (disputes.length === 0) return [];
  const shown = disputes.slice(0, 3).map((dispute) => sayDispute(comparison, dispute));
  const pages = new Set(
    disputes.flatMap(({ row, side }) => row.cells[side].rivals.map(({ source }) => source)),
  );
  const count = disputes.length === 1 ? 'One figure is' : `${disputes.length} figures are`;
  return prose`${count} disputed, by ${pages.size} ${pages.size === 1 ? 'source' : 'sources'} in all${disputes.length > shown.length ? ', among them' : ':'} ${joinClauses(shown)}.`;
}

function sayLives({ models, lives }: Comparison): Prose {
  const said = SIDES.flatMap((side) => {
    const surfaces = wholeSurfaces(lives[side]).slice(0, 3);
    if (!lives[side].isReleased) {
      return [prose`${models[side].name} ${{ text: 'was never released', row: 'availability' }}`];
    }
    return surfaces.length > 0
      ? [prose`${models[side].name}: ${joinProse(surfaces.map(citeSurface))}`]
      : [];
  });
  return said.length > 0 ? prose`${joinClauses(said)}.` : [];
}

function citeSurface(life: SurfaceLife): Prose {
  const [top] = life.voices;
  return prose`${{ text: saySurface(life), row: 'availability' }}${top && { cite: top.source }}`;
}
