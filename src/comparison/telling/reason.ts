import { type Comparison, findRow, rowsOf } from '../rows/compare.ts';
import { lowerFirst } from '../prose/lower-first.ts';
import { type Prose, prose } from '../prose/prose.ts';
import type { Row } from '../rows/row.ts';
import { type SideId } from '../rows/sides.ts';
import type { FieldId } from '../../catalog/fields.ts';
import type { PriceRowId } from '../../catalog/row-id.ts';
import type { Job } from '../jobs/job.ts';
import { sayMargin } from './outcome.ts';
import { priceLead } from './price-lead.ts';
import { joinProse, told } from './telling.ts';
import { furtherness, tellShortly } from './vote.ts';

/** What speaks for a side, said as a reason for it. */
export interface Reason {
  side: SideId;
  /** `takes 7.8× more context`, to follow the model's name. */
  says: Prose;
}

type Phrase = (margin: string, row: Row, comparison: Comparison) => string;

/**
 * How a lead on a row is said, the weightiest rows first. Rows that are not here are no headline: a
 * flag, a claimed window or a cutoff says nothing of how well a model does.
 */
const PHRASES: Partial<Record<FieldId | PriceRowId, Phrase>> = {
  'open-weights': (_margin, row, comparison) =>
    `has open weights${row.outcome.kind === 'lead' ? sayBar(comparison, row.outcome.side) : ''}`,
  'price-blended': (margin, row, comparison) =>
    row.kind === 'price' && row.outcome.kind === 'lead'
      ? priceLead(comparison, row, row.outcome.side).lead
      : `is ${margin}`,
};

/** Whom the licence leaves out, which decides for those alone that it names. */
export function sayBar(comparison: Comparison, side: SideId): string {
  const conditions = findRow(comparison, 'license-conditions')?.cells[side].text ?? '';
  return /European Union/.test(conditions) ? ' (not for companies in the EU)' : '';
}

/** So many jobs are told with their figures, and so many in all by name. */
const MOST_TOLD = 1;
const MOST_NAMED = 3;

/** The reasons for a side: what boards measured, the furthest lead first, then weights and price. */
export function reasonsFor(comparison: Comparison, jobs: readonly Job[], side: SideId): Reason[] {
  const rows = new Map<string, Row>(rowsOf(comparison).map((row) => [row.id, row]));
  const listed = Object.entries(PHRASES).flatMap(([id, phrase]): Reason[] => {
    const row = rows.get(id);
    if (row?.outcome.kind !== 'lead' || row.outcome.side !== side) return [];
    const text = phrase(sayMargin(row.outcome.margin), row, comparison);
    return [{ side, says: prose`${citing(row, side, text)}${sayDays(row, side, comparison)}` }];
  });
  const measured = measuredFor(comparison, jobs, side);
  const alone = measured.length > 0 ? [] : scoreLead(comparison, side);
  return [...measured, ...alone, ...listed];
}

/** When a price was seen and what is announced, to follow a lead on it. */
function sayDays(row: Row, side: SideId, comparison: Comparison): string {
  return row.kind === 'price' ? priceLead(comparison, row, side).days : '';
}

/** `is ahead in coding (SWE-bench …: 21.6% against 9.1%), agents and long documents`. */
function measuredFor(comparison: Comparison, jobs: readonly Job[], side: SideId): Reason[] {
  const seen = new Set<string>();
  const parts = wonByBoards(jobs, side).map((job): Prose => {
    const vote = furthest(job, side);
    // The figures of one board are told once.
    if (!vote || seen.size >= MOST_TOLD || seen.has(vote.board.id))
      return [lowerFirst(job.useCase.name)];
    seen.add(vote.board.id);
    return prose`${lowerFirst(job.useCase.name)} (${tellShortly(vote, comparison.models, side)})`;
  });
  const rest = parts.length - MOST_NAMED;
  const named = rest > 1 ? [...parts.slice(0, MOST_NAMED), [`${rest} more jobs`]] : parts;
  return parts.length > 0 ? [{ side, says: prose`is ahead in ${joinProse(named)}` }] : [];
}

/** The jobs of ability that boards give to a side, the clear ones first, then by how far it leads. */
export function wonByBoards(jobs: readonly Job[], side: SideId): Job[] {
  const far = (job: Job) => Math.max(0, ...votesFor(job, side).map(farOf));
  return jobs
    .filter(
      ({ useCase, weighing, isByRelated }) =>
        useCase.summary !== undefined &&
        !isByRelated &&
        weighing.kind === 'lead' &&
        weighing.side === side,
    )
    .toSorted(
      (one, other) =>
        Number(isLeaning(one)) - Number(isLeaning(other)) ||
        far(other) - far(one) ||
        (one.useCase.summary ?? 0) - (other.useCase.summary ?? 0),
    );
}

function isLeaning({ weighing }: Job): boolean {
  return weighing.kind === 'lead' && weighing.sure === 'leaning';
}

function votesFor({ votes }: Job, side: SideId): Job['votes'] {
  return votes.filter((vote) => vote.side === side);
}

/** The weightiest vote for a side; of several that weigh alike the one with the largest lead. */
export function furthest(job: Job, side: SideId): Job['votes'][number] | undefined {
  return votesFor(job, side).toSorted(
    (one, other) => other.weight - one.weight || farOf(other) - farOf(one),
  )[0];
}

function farOf({ results }: Job['votes'][number]): number {
  return Math.max(...results.map(furtherness));
}

/** The first result that a side leads, where no job tells of any. */
function scoreLead({ benchmarks }: Comparison, side: SideId): Reason[] {
  const led = benchmarks.shared
    .flatMap(({ rows }) => rows)
    .filter(({ outcome }) => outcome.kind === 'lead' && outcome.side === side);
  return led.slice(0, 1).flatMap((row): Reason[] => {
    if (row.outcome.kind !== 'lead') return [];
    const text = `leads ${row.label} by ${sayMargin(row.outcome.margin)}`;
    return [{ side, says: citing(row, side, text) }];
  });
}

/** A phrase that links its row and cites who says so. */
function citing(row: Row, side: SideId, text: string): Prose {
  const cites = told(row, side).filter((piece) => typeof piece === 'object' && 'cite' in piece);
  return prose`${{ text, row: row.id }}${cites}`;
}
