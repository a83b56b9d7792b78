import { sayConclusion } from './conclusion.ts';
import type { Comparison } from '../rows/compare.ts';
import { type Job, isOfCost } from '../jobs/job.ts';
import type { Vote } from '../jobs/vote.ts';
import { type Prose, plainText, prose } from '../prose/prose.ts';
import type { Row } from '../rows/row.ts';
import { type SideId, otherSide, SIDES } from '../rows/sides.ts';
import { lowerLabel } from '../rows/row-name.ts';
import { fieldOf } from '../../catalog/fields.ts';
import { daysBetween } from '../../catalog/values/date.ts';
import { saySurface } from './life.ts';
import { sayMargin } from './outcome.ts';
import { lowerFirst } from '../prose/lower-first.ts';
import { joinClauses, joinProse, joinWords, told } from './telling.ts';
import { linkBoard, tellShortly, tellVote } from './vote.ts';

/** A job's result in words, as fragments for tables and parts of sentences. */

/** `Llama 4 Scout`, `Only Llama 4 Scout is left`, `Even; Llama 4 Scout costs less`. */
export function sayResult({ result }: Job, { models }: Comparison): string {
  const model = 'side' in result ? models[result.side] : undefined;
  const says = sayConclusion({ kind: result.kind, model });
  const cheaper = result.kind === 'even' && result.cheaper;
  return cheaper ? `${says}; ${models[cheaper].name} costs less` : says;
}

/** How sure a winner is: `clear`, `leaning`; nothing for another result. */
export function saySure({ result }: Job): string | undefined {
  return result.kind === 'winner' ? result.sure : undefined;
}

/** How many boards a cell of a table cites for a side. */
const MOST_FOR = 2;

/** What the result rests on: each board with the figures of both, then the case against. */
export function sayBecause(job: Job, comparison: Comparison, most = MOST_FOR): Prose {
  const { result } = job;
  switch (result.kind) {
    case 'winner':
      return joinClauses(sayWin(job, comparison, result.side, most));
    case 'only':
      return joinClauses([
        sayOut(job, comparison, otherSide(result.side)),
        ...sayOtherwise(job, comparison, otherSide(result.side)),
      ]);
    case 'only known':
      return sayDoubt(job, comparison, otherSide(result.side));
    case 'split':
      return saySplit(job, comparison, most);
    case 'even':
      return joinClauses(sayEven(job, comparison, most));
    case 'not measured':
      return sayMissing(job, comparison);
    case 'unconfirmed':
      return sayUnconfirmed(job, comparison);
    case 'neither':
      return joinClauses(
        SIDES.map((side) =>
          job.fitness[side].state === 'ruled out'
            ? sayOut(job, comparison, side)
            : sayDoubt(job, comparison, side),
        ),
      );
  }
}

/** The weightiest reason alone; the table of jobs holds the others and what speaks against it. */
export function sayFirstReason(job: Job, comparison: Comparison): Prose {
  const { result } = job;
  const [first] =
    result.kind === 'winner'
      ? sayWin(job, comparison, result.side, 1)
      : result.kind === 'even'
        ? sayEven(job, comparison, 1)
        : [];
  return first ?? sayBecause(job, comparison, 1);
}

function sayWin(job: Job, comparison: Comparison, side: SideId, most: number): Prose[] {
  const { result } = job;
  if (result.kind === 'winner' && result.by !== 'boards') {
    const instead = job.useCase.measures.length > 0 ? 'no board has it for both; ' : '';
    return job.rows.flatMap((row, index): Prose[] => {
      const said = sayRow(row, side);
      return said ? [prose`${index === 0 ? instead : ''}${said}`] : [];
    });
  }
  const { models } = comparison;
  const pro = job.votes.filter((vote) => vote.side === side);
  const con = job.votes.filter((vote) => vote.side === otherSide(side));
  const rest = pro.length - most;
  const general = job.isByRelated ? 'no test of it ran both; of general tests, ' : '';
  return [
    ...pro
      .slice(0, most)
      .map((vote, index) => prose`${index === 0 ? general : ''}${tellVote(vote, models, side)}`),
    ...(rest > 0 ? [[`${rest} more ${rest === 1 ? 'agrees' : 'agree'}`]] : []),
    ...sayAlike(job, comparison, side),
    ...con.slice(0, 1).map((vote) => prose`against it: ${tellVote(vote, models, side)}`),
    ...sayDearer(job, side),
    ...sayLeaving(comparison, side),
  ];
}

/** Within so many days an end of the maker's own surface speaks against a model. */
const SOON = 90;

/** `against it: leaves the OpenAI API on 11 December 2026`, where that is soon. */
function sayLeaving({ lives, date }: Comparison, side: SideId): Prose[] {
  const { main } = lives[side];
  if (main?.state !== 'leaves' || daysBetween(date, main.on) > SOON) return [];
  return [[`against it: ${saySurface(main)}`]];
}

/** The weightiest board that has both alike, where it weighs as much as the one that leads. */
function sayAlike({ votes }: Job, { models }: Comparison, side: SideId): Prose[] {
  const lead = votes.find((vote) => vote.side === side);
  const alike = votes.find((vote) => vote.side === undefined && !vote.isMixed);
  if (!lead || !alike || alike.weight < lead.weight) return [];
  return [prose`within the margin on ${tellVote(alike, models, side)}`];
}

/** `against it: blended price $8.00 against $0.20`. */
function sayDearer({ rows }: Job, side: SideId): Prose[] {
  return rows.flatMap((row): Prose[] => {
    if (row.outcome.kind !== 'lead' || row.outcome.side === side) return [];
    const said = prose`${lowerLabel(row.label)} ${told(row, side)} against ${told(row, otherSide(side))}`;
    return [prose`against it: ${said}`];
  });
}

/** `blended price $0.20 against $8.00, 40× cheaper`; from whichever side the row speaks for. */
function sayRow(row: Row, side: SideId): Prose | undefined {
  if (row.outcome.kind !== 'lead') return undefined;
  const isFor = row.outcome.side === side;
  const figures = prose`${lowerLabel(row.label)} ${told(row, side)} against ${told(row, otherSide(side))}`;
  return isFor
    ? prose`${figures}${row.kind === 'price' ? `, ${sayMargin(row.outcome.margin)}` : ''}`
    : prose`against it: ${figures}`;
}

/** `GPT-4o is ruled out: it leaves the OpenAI API on 14 January 2027`; in short where it was said. */
function sayOut(job: Job, { models }: Comparison, side: SideId): Prose {
  const { name } = models[side];
  const { why } = job.fitness[side];
  const [first] = why.map(plainText);
  if (job.saidBefore.includes(side) && first) return [`${name} ${sayGone(first)}`];
  return prose`${name} is ruled out: ${joinClauses(why.map(withSubject))}`;
}

const LIFE = /^(?:leaves|left|was|is|has) /;

/** What a life says of a model begins with a verb, what a field says with its name. */
function withSubject(why: Prose): Prose {
  return LIFE.test(plainText(why)) ? ['it ', ...why] : why;
}

function sayGone(why: string): string {
  if (why.startsWith('leaves')) return 'leaves too soon';
  return why.startsWith('left') ? 'has left' : 'cannot be had';
}

/** `not known for GPT-4o (vision: no source found)`. */
function sayDoubt(job: Job, { models }: Comparison, side: SideId): Prose {
  return prose`not known for ${models[side].name} (${joinClauses(job.fitness[side].why)})`;
}

/** What the one that is ruled out was better at: an end or a gap is no word on ability. */
function sayOtherwise(job: Job, { models }: Comparison, out: SideId): Prose[] {
  const { weighing, votes, useCase, rows } = job;
  if (weighing.kind === 'lead') {
    const vote = votes.find(({ side }) => side === weighing.side);
    const name = models[weighing.side].name;
    return vote
      ? [prose`where both were run, ${name} led: ${tellVote(vote, models, weighing.side)}`]
      : [];
  }
  const cheaper = rows.find(
    (row) => row.kind === 'price' && row.outcome.kind === 'lead' && row.outcome.side === out,
  );
  if (useCase.costs.length === 0 || !cheaper) return [];
  return [prose`it was cheaper: ${told(cheaper, out)} against ${told(cheaper, otherSide(out))}`];
}

/** Both sides, each with its weightiest board and what that board is weak at. */
function saySplit(job: Job, { models }: Comparison, most: number): Prose {
  const sides = SIDES.flatMap((side) => {
    const votes = job.votes.filter((vote) => vote.side === side).slice(0, Math.max(1, most - 1));
    if (votes.length === 0) return [];
    const tell = most === 1 ? tellShortly : tellVote;
    const told = votes.map((vote) => prose`${tell(vote, models, side)}${sayWeakness(vote)}`);
    return [prose`for ${models[side].name} ${joinClauses(told)}`];
  });
  const mixed = job.votes.filter(({ isMixed }) => isMixed);
  return joinClauses([...sides, ...mixed.map((vote) => sayMixed(vote, models))]);
}

/** A board whose figures point apart: `Artificial Analysis, speed: output speed …, first token …`. */
function sayMixed(vote: Vote, models: Comparison['models']): Prose {
  const led = vote.results.flatMap(({ metric, outcome }) => {
    if (outcome.kind !== 'lead') return [];
    return [`${lowerFirst(metric.label)} for ${models[outcome.side].name}`];
  });
  const few = led.length > 4 ? [...led.slice(0, 3), `${led.length - 3} more`] : led;
  return prose`${linkBoard(vote)}: ${joinWords(few)}`;
}

/** What the board is weak at, as its record has it. */
function sayWeakness({ board }: Vote): string {
  const [weakness] = board.weaknesses;
  return weakness ? ` (weak: ${lowerFirst(weakness.replace(/\.$/, ''))})` : '';
}

function sayEven(job: Job, { models }: Comparison, most: number): Prose[] {
  if (job.votes.length === 0) {
    return job.rows.map(
      (row) => prose`both are even on ${lowerLabel(row.label)} (${told(row, 'a')})`,
    );
  }
  const votes = job.votes.filter(({ side }) => side === undefined).slice(0, most);
  const price = job.rows.find(({ kind, outcome }) => kind === 'price' && outcome.kind === 'lead');
  const cheaper = price?.outcome.kind === 'lead' ? price.outcome.side : undefined;
  return [
    prose`within the margin on ${joinClauses(votes.map((vote) => tellVote(vote, models, 'a')))}`,
    ...(price && cheaper
      ? [
          prose`so the price decides: ${told(price, cheaper)} against ${told(price, otherSide(cheaper))} for ${models[cheaper].name}`,
        ]
      : []),
  ];
}

const MOST_MISSING = 4;

/** The tests of the ability that are missing: which ran one of the two, and which ran neither. */
function sayMissing(job: Job, { models }: Comparison): Prose {
  if (job.useCase.unmeasured) return ['no board on record measures it'];
  if (isOfCost(job.useCase)) return ['no price of both is on record'];
  const names = (only: SideId | undefined) => job.missing.filter((one) => one.only === only);
  const parts = [...SIDES, undefined].flatMap((side) => {
    const tests = names(side).slice(0, MOST_MISSING);
    if (tests.length === 0) return [];
    const list = joinProse(
      tests.map(({ benchmark: { id }, name }) => [
        { text: name, row: '', page: `/benchmarks/${id}/` },
      ]),
    );
    return [prose`${list} ran ${side ? `only ${models[side].name}` : 'neither'}`];
  });
  return parts.length > 0 ? joinClauses(parts) : ['no test on record ran both'];
}

function sayUnconfirmed(job: Job, comparison: Comparison): Prose {
  const sides = (state: 'unconfirmed' | 'ruled out') =>
    SIDES.filter((side) => job.fitness[side].state === state);
  const gaps = sides('unconfirmed').map((side) => sayDoubt(job, comparison, side));
  const unknown =
    gaps.length > 0
      ? gaps
      : job.useCase.prefers.map((id) => prose`not known: ${lowerLabel(fieldOf(id).label)}`);
  return joinClauses([
    ...unknown,
    ...sides('ruled out').map((side) => sayOut(job, comparison, side)),
  ]);
}

/**
 * What would change the result: the weightiest test that has not run both, or a newer board that says
 * otherwise. Nothing where no board decides.
 */
export function sayOverturn(job: Job, { models }: Comparison): string | undefined {
  const { result, missing, votes } = job;
  const [first] = missing;
  const isByBoards = result.kind === 'winner' && result.by === 'boards';
  if (!isByBoards && result.kind !== 'split' && result.kind !== 'even') return undefined;
  if (votes.length === 0) return undefined;
  if (result.kind === 'winner' && result.sure === 'clear') {
    return `A newer board that puts ${models[otherSide(result.side)].name} ahead would question it.`;
  }
  return first ? `${first.name} with both would settle more.` : undefined;
}
