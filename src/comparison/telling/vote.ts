import { lowerFirst } from '../prose/lower-first.ts';
import type { Effort } from '../../catalog/values/effort.ts';
import { sayDate } from '../../catalog/values/date.ts';
import type { BoardBasis } from '../boards/lead.ts';
import { sayApart } from '../boards/figure-words.ts';
import { inUnit } from '../evidence/unit.ts';
import { OLD_MONTHS, type MetricResult, type Vote, calledBy } from '../jobs/vote.ts';
import { type Prose, prose } from '../prose/prose.ts';
import { type SideId, type Sides, SIDES, otherSide } from '../rows/sides.ts';
import type { Model } from '../../catalog/catalog.ts';

/** What one board says of two models, in words. */

/**
 * The board as a link to its page, with the figures of both, the leading one first, and what a reader
 * has to know of the two runs: `Arena, text, 2 October 2026: 1,504 against 1,483 points (effort high
 * and max)`.
 * @param first the side whose figure stands first.
 */
export function tellVote(vote: Vote, models: Sides<Model>, first: SideId): Prose {
  const remarks = remarksOf(vote, models, first);
  const aside = remarks.length > 0 ? ` (${remarks.join('; ')})` : '';
  return prose`${linkBoard(vote)}: ${sayFigures(vote, first)}${aside}`;
}

/** The same in a sentence: without a bracket or the day, and of the remarks the gist alone. */
export function tellShortly(vote: Vote, models: Sides<Model>, first: SideId): Prose {
  const [result] = vote.results;
  const order = [first, otherSide(first)] as const;
  const basis = result?.outcome.basis;
  const isApart = basis && (isInOwnMode(basis) || sayModes(basis, order) !== '');
  const gist = [
    sayFigures(vote, first),
    vote.hasStandIn && `with a later snapshot of ${standInOf(vote, models)}`,
    isApart && 'each in its own mode',
    vote.isOld && `of ${sayDate(vote.on)}`,
  ];
  return prose`${linkBoard(vote, withoutDay)}: ${gist.filter(Boolean).join(', ')}`;
}

function standInOf({ results }: Vote, models: Sides<Model>): string {
  const basis = results[0]?.outcome.basis;
  const side = SIDES.find(
    (one) => basis && ![models[one].id, calledBy(models[one])].includes(basis[one].model),
  );
  return models[side ?? 'a'].name;
}

/** Whether the efforts differ for no better reason than that the board has no others. */
function isInOwnMode({ at, a, b }: BoardBasis): boolean {
  return at === 'highest' && a.effort !== b.effort;
}

const DAY = /, (?:state of |release of )?(?:\d{1,2} )?(?:[A-Z][a-z]+ )?20\d\d$/;

/** `Arena, text` for `Arena, text, 2 October 2026`. */
function withoutDay(name: string): string {
  return name.replace(DAY, '');
}

/** The name of the board, which leads to its page, and its source. */
export function linkBoard(
  { board, measure, results }: Vote,
  shorten = (name: string) => name,
): Prose {
  const row = board.id === measure.benchmark.id ? '' : board.id;
  const [only] = results;
  // A board that counts several things says which of them is meant.
  const what = only && results.length === 1 && board.metrics.length > 1 ? only.metric.label : '';
  const name = [shorten(board.name), what && lowerWord(what)].filter(Boolean).join(', ');
  const page = `/benchmarks/${measure.benchmark.id}/`;
  return [{ text: name, row, page }, { cite: board.source }];
}

function sayFigures(vote: Vote, first: SideId): string {
  const [only] = vote.results;
  if (only && vote.results.length === 1) return sayResult(only, first);
  const count = (side: SideId) =>
    vote.results.filter(({ outcome }) => outcome.kind === 'lead' && outcome.side === side).length;
  const shown = vote.results
    .filter(({ outcome }) => outcome.kind === 'lead' && outcome.side === (vote.side ?? first))
    .toSorted((one, other) => furtherness(other) - furtherness(one))[0];
  const behind = count(otherSide(first));
  if (!vote.side) return `apart on ${count(first) + behind} of ${vote.results.length}`;
  const counts = [
    `ahead on ${count(first)} of ${vote.results.length}`,
    behind > 0 && `behind on ${behind}`,
    shown && `such as ${lowerWord(shown.metric.label)} ${sayResult(shown, first)}`,
  ];
  return counts.filter(Boolean).join(', ');
}

/** A label within a sentence; a language or an abbreviation keeps its capital. */
function lowerWord(label: string): string {
  const isName = /^(?:[A-Z]{2}|Chinese|English|French|German|Japanese|Korean|Russian|Spanish)/.test(
    label,
  );
  return isName ? label : lowerFirst(label);
}

/** How many margins a lead is. */
export function furtherness({ outcome: { by, margin } }: MetricResult): number {
  if ('times' in by && 'times' in margin) return Math.log(by.times) / Math.log(margin.times);
  if ('points' in by && 'points' in margin) return by.points / Math.max(margin.points, 1e-9);
  return 0;
}

function sayResult({ metric, outcome: { basis } }: MetricResult, first: SideId): string {
  const figure = (side: SideId) => basis[side].values[metric.id] ?? NaN;
  const [one, other] = [figure(first), figure(otherSide(first))];
  const { unit = '' } = metric;
  const [shown, last] = sayApart(one, other);
  // A sign stands with each figure; points of a scale need no unit, and another unit is named once.
  if (['%', 'place'].includes(unit)) return `${inUnit(shown, unit)} against ${inUnit(last, unit)}`;
  if (['points', 'Elo'].includes(unit)) return `${shown} against ${last}`;
  const money = /^USD\b/.test(unit) ? 'USD' : '';
  return `${inUnit(shown, money)} against ${inUnit(last, unit)}`;
}

function remarksOf(vote: Vote, models: Sides<Model>, first: SideId): string[] {
  const [result] = vote.results;
  if (!result) return [];
  const { basis } = result.outcome;
  const order = [first, otherSide(first)] as const;
  const strangers = order.filter(
    (side) => ![models[side].id, calledBy(models[side])].includes(basis[side].model),
  );
  const turn = vote.results.flatMap(({ outcome }) => outcome.turns)[0];
  return [
    ...strangers.map(
      (side) => `with its later snapshot ${basis[side].model.replace(`${models[side].id}-`, '')}`,
    ),
    sayEfforts(basis, order),
    sayModes(basis, order),
    vote.isRelayed && 'one figure relayed by an article',
    turn && `turned round at ${joinEfforts([turn[first], turn[otherSide(first)]])}`,
    vote.isOld && `of ${sayDate(vote.on)}, more than ${OLD_MONTHS} months ago`,
  ].filter((remark) => typeof remark === 'string' && remark !== '') as string[];
}

/** `both at effort high`, `efforts high and max`; nothing where the board names none. */
function sayEfforts(basis: BoardBasis, [first, second]: readonly [SideId, SideId]): string {
  const [one, other] = [basis[first].effort, basis[second].effort];
  if (one === undefined && other === undefined) return '';
  const said = joinEfforts([one, other]);
  if (basis.at === 'default') return `each at its default, ${said}`;
  return one === other ? `both at ${said}` : `each in its own mode, ${said}`;
}

function joinEfforts(efforts: readonly (Effort | undefined)[]): string {
  const words = [...new Set(efforts.map(sayEffortShortly))];
  return words.length === 1 ? `effort ${words[0]}` : `efforts ${words.join(' and ')}`;
}

function sayEffortShortly(effort: Effort | undefined): string {
  if (effort === undefined) return 'not stated';
  return effort.replace(/^thinking-(\d+)k$/, '$1K tokens');
}

/** What else differed between the two runs, such as the format of edits. */
function sayModes(basis: BoardBasis, [first, second]: readonly [SideId, SideId]): string {
  const [one, other] = [modeOf(basis[first].settings), modeOf(basis[second].settings)];
  if (one === other || one === '' || other === '') return '';
  return `each in its own format of edits, ${one} and ${other}`;
}

const FORMAT = /(?:diff-fenced|diff|whole) edit format/;

function modeOf(settings: string | undefined): string {
  return FORMAT.exec(settings ?? '')?.[0] ?? '';
}
