import { ends, isOpen } from '../lives/surface.ts';
import { type Comparison, rowsOf } from '../rows/compare.ts';
import { lowerFirst } from '../prose/lower-first.ts';
import { type Prose, prose } from '../prose/prose.ts';
import { type RowId } from '../../catalog/row-id.ts';
import { sayNumber } from '../../catalog/values/quantity.ts';
import type { PriceRow, Row } from '../rows/row.ts';
import { type SideId, type Sides, otherSide } from '../rows/sides.ts';
import { saySurface } from './life.ts';
import { sayMargin } from './outcome.ts';
import { sayPriceAge, sayPriceChange } from './price-lead.ts';
import { joinWords, told } from './telling.ts';
import type { Job } from '../jobs/job.ts';
import { furthest, sayBar, wonByBoards } from './reason.ts';
import { tellShortly } from './vote.ts';

/** A line of "choose it if": what a board measured or a row that the side leads, as a reason. */
export interface Line {
  /** The row, where it is one of the page. */
  row?: Row | undefined;
  says: Prose;
}

/** When to choose which: lines from rows with a leader, and what speaks against. */
export interface Choice {
  lines: Line[];
  caveat?: Caveat | undefined;
}

/** That a model leaves, left or never came, to follow its name. */
export interface Caveat {
  says: Prose;
}

type Phrase = (better: Prose, worse: Prose, margin: string, where: string) => Prose;

/** How a lead is said to someone who chooses, the weightiest rows first. */
const PHRASES: Partial<Record<RowId, Phrase>> = {
  'self-hosting': (better) =>
    prose`it has to run on machines of your own: ${better}, the other not`,
  'context-window': (better, worse, margin, served) =>
    prose`inputs pass ${worse}: it takes ${better}, ${margin}${served}`,
  'price-blended': (better, worse, _margin, where) =>
    prose`price decides: ${better} against ${worse} a million tokens${where}`,
  vision: (better) => prose`it has to read images: ${better}`,
  'audio-input': (better) => prose`it has to take sound: ${better}`,
  'audio-output': (better) => prose`it has to answer in sound: ${better}`,
  'function-calling': (better) => prose`it has to call functions: ${better}`,
  'structured-outputs': (better) => prose`answers have to fit a JSON schema: ${better}`,
  'open-weights': (better, _worse, _margin, bar) =>
    prose`you want the weights themselves: ${better}, open to download${bar}`,
  'code-execution': (better) => prose`the service is to run the code: ${better}`,
  'max-output': (better, worse) => prose`answers pass ${worse}: it writes up to ${better}`,
  'context-trained': (better, worse) =>
    prose`long input has to be what it was trained on: ${better} against ${worse}`,
  'images-tested': (better, worse) =>
    prose`prompts hold many images: ${better} tested against ${worse}`,
  batch: (better) => prose`requests can wait for a lower price: batch processing ${better}`,
};

const MOST_LINES = 6;
/** 1 million and 1,048,576 are told as one window. */
const NEARLY = 0.95;

/** When to choose which of the two. */
export function choicesOf(comparison: Comparison, jobs: readonly Job[]): Sides<Choice> {
  return { a: choiceOf(comparison, jobs, 'a'), b: choiceOf(comparison, jobs, 'b') };
}

/** What boards measured comes first, the furthest lead first; rows take the room that is left. */
function choiceOf(comparison: Comparison, jobs: readonly Job[], side: SideId): Choice {
  const led = rowsOf(comparison).filter(
    ({ outcome }) => outcome.kind === 'lead' && outcome.side === side,
  );
  const measured = measuredLines(comparison, jobs, side);
  const fields = (Object.entries(PHRASES) as [string, Phrase][]).flatMap(([id, phrase]) => {
    const row = led.find((candidate) => candidate.id === id);
    return row ? [toLine(comparison, row, side, phrase)] : [];
  });
  const scores = led
    .filter((row) => row.kind === 'score')
    .map((row) => toLine(comparison, row, side, scorePhrase(row)));
  const first = measured.length > 0 ? measured : scores;
  const lines = [
    ...first.slice(0, Math.max(MOST_LINES - fields.length, MOST_LINES / 2)),
    ...fields,
  ].slice(0, MOST_LINES);
  return { lines, caveat: sayCaveat(comparison, side) };
}

/** `it is for coding: SWE-bench …: 21.62% against 9.06%`; jobs that one board decides share a line. */
function measuredLines({ models }: Comparison, jobs: readonly Job[], side: SideId): Line[] {
  const told = wonByBoards(jobs, side).flatMap((job) => {
    const vote = furthest(job, side);
    return vote ? [{ name: lowerFirst(job.useCase.name), vote }] : [];
  });
  const byBoard = Map.groupBy(
    told,
    ({ vote }) => `${vote.board.id} ${vote.measure.metrics.join()}`,
  );
  return [...byBoard.values()].flatMap((list): Line[] => {
    const [first] = list;
    if (!first) return [];
    const names = joinWords(list.map(({ name }) => name));
    return [{ says: prose`it is for ${names}: ${tellShortly(first.vote, models, side)}` }];
  });
}

function scorePhrase(row: Row): Phrase {
  return (better, worse, margin) =>
    prose`you go by ${row.label}: ${better} against ${worse}, ${margin}`;
}

function toLine(comparison: Comparison, row: Row, side: SideId, phrase: Phrase): Line {
  const margin = row.outcome.kind === 'lead' ? sayMargin(row.outcome.margin) : '';
  const where =
    row.kind === 'price'
      ? sayPrice(comparison, row, side)
      : row.id === 'open-weights'
        ? sayBar(comparison, side)
        : sayServed(row, side);
  return { row, says: phrase(told(row, side), told(row, otherSide(side)), margin, where) };
}

/** That no host serves as much as is claimed, where the offers of hosts tell. */
function sayServed(row: Row, side: SideId): string {
  const { notes, value } = row.cells[side];
  const served = notes.find((note) => note.kind === 'hosts');
  if (served?.kind !== 'hosts' || value?.kind !== 'quantity') return '';
  return served.high < NEARLY * value.number
    ? `, though hosts serve at most ${sayNumber(served.high)}`
    : '';
}

/** Where the prices are asked, when they were seen if that is long ago, and what is announced. */
function sayPrice(comparison: Comparison, row: PriceRow, side: SideId): string {
  const { shared } = comparison.prices;
  const where = shared ? ` at ${shared}` : '';
  const margin = row.outcome.kind === 'lead' ? `, ${sayMargin(row.outcome.margin)}` : '';
  return `${where}${sayPriceAge(comparison)}${margin}${sayPriceChange(row, side)}`;
}

/** What the maker's own surface tells of its end, or of who may still use it. */
export function sayCaveat({ lives }: Comparison, side: SideId): Caveat | undefined {
  const { isReleased, main } = lives[side];
  if (!isReleased) return { says: [{ text: 'was never released', row: 'availability' }] };
  if (!main || (!ends(main) && isOpen(main) && main.state !== 'deprecated')) return undefined;
  const [top] = main.voices;
  return {
    says: prose`${{ text: saySurface(main), row: 'availability' }}${top && { cite: top.source }}`,
  };
}
/**
 * Why there is nothing for which one would choose a side.
 * @param benchmarks those of the pair, by whether both sides have a result.
 */
export function sayNoReason({ shared }: { shared: readonly unknown[] }): string {
  const nothing = 'no row that can be compared puts it ahead';
  return shared.length > 0 ? nothing : `${nothing}; no benchmark has a result for both`;
}
