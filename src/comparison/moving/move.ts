import { lowerFirst } from '../prose/lower-first.ts';
import type { Model, UseCase } from '../../catalog/catalog.ts';
import { isFull } from '../../catalog/full.ts';
import type { FieldId } from '../../catalog/fields.ts';
import type { AdviceStep } from '../lives/advice.ts';
import type { Cell } from '../evidence/cell.ts';
import { choicesOf } from '../telling/choice.ts';
import { type Comparison, compare, findRow } from '../rows/compare.ts';
import { snapshotsOf } from '../evidence/testimony.ts';
import { byText } from '../evidence/rank.ts';
import type { Candidate } from './candidate.ts';
import { type JobMove, jobMovesOf } from './job-move.ts';
import { ownOrCheapest } from '../offers/basis.ts';
import { type Job, jobsOf } from '../jobs/job.ts';
import { furthest, wonByBoards } from '../telling/reason.ts';
import { tellShortly } from '../telling/vote.ts';
import { stays } from '../lives/staying.ts';
import { type Life, type SurfaceLife, ends } from '../lives/surface.ts';
import { sayGone } from '../telling/life.ts';
import { LOADS, costOf } from '../offers/load.ts';
import { longOffer, nextOffer } from '../offers/sound.ts';
import { agedOn } from '../offers/seller.ts';
import { inOrder } from '../rows/pair.ts';
import { type Prose, prose } from '../prose/prose.ts';
import type { SideId } from '../rows/sides.ts';
import { type Note } from '../evidence/note.ts';
import { sayNote } from '../telling/note.ts';
import { joinClauses, joinWords, told } from '../telling/telling.ts';
import { otherSide } from '../rows/sides.ts';
import { type Studies, once } from '../study/studies.ts';

/** What a product that runs on a model needs to know to leave it. */
export interface Move {
  model: Model;
  life: Life;
  /** Where it ends, in the order of dates. */
  ends: SurfaceLife[];
  /** Where its snapshots end on surfaces of others: a host has dates of its own. */
  elsewhere: { model: Model; end: SurfaceLife }[];
  /** What is known of fine-tuned versions. */
  fineTuning: Cell;
  /** The latest first. */
  advice: AdviceStep[];
  candidates: Candidate[];
  /** Models that end within a year themselves, are closed to newcomers or can be had nowhere. */
  ruledOut: { model: Model; says: string }[];
  /** The jobs that tell candidates apart; none of a model that was never released. */
  jobs: JobMove[];
  /** What the loads cost on the model itself. */
  costs: (number | null)[];
}

/** The fully recorded models that end, or have ended, on a surface. */
export function endingModels(studies: Studies): Model[] {
  return studies.models.filter(
    (model) => isFull(model) && endsOf(studies.of(model).life).length > 0,
  );
}

/** Everything on leaving a model; made once. */
export const moveFrom = once((studies, model: Model): Move => {
  const { date } = studies;
  const lifeOf = (one: Model) => studies.of(one).life;
  const { life, advice: advices, cell } = studies.of(model);
  const advice = advices.steps.toReversed();
  const advised = advice.find(({ isCurrent }) => isCurrent)?.names ?? [];
  const others = studies.models.filter((other) => isFull(other) && lineOf(other) !== lineOf(model));
  const staying = others.filter((other) => stays(lifeOf(other), date));
  const all = staying.map((other) => toCandidate(studies, model, other, advised));
  const candidates = withoutForegone(all).toSorted(byMerit);
  const own = ownOrCheapest(studies.of(model).offers, model);
  return {
    model,
    life,
    ends: endsOf(life),
    elsewhere: snapshotsOf(studies, model).flatMap((snapshot) =>
      endsOf(lifeOf(snapshot))
        .filter(({ surface }) => !life.surfaces.some((own) => own.surface === surface))
        .map((end) => ({ model: snapshot, end })),
    ),
    fineTuning: cell('fine-tuning'),
    advice,
    candidates,
    ruledOut: others
      .filter((other) => !staying.includes(other))
      .map((other) => ({ model: other, says: sayGone(lifeOf(other)) })),
    jobs: life.isReleased ? jobMovesOf(studies, candidates, foregone(all)) : [],
    costs: LOADS.map((load) => (own && costOf(load, own)) ?? null),
  };
});

/** The jobs in which every candidate is put before the model that ends: they tell none apart. */
function foregone(candidates: readonly Candidate[]): UseCase[] {
  const [first] = candidates;
  return (first?.wins ?? []).filter((useCase) =>
    candidates.every(({ wins }) => wins.includes(useCase)),
  );
}

function withoutForegone(candidates: readonly Candidate[]): Candidate[] {
  const dropped = foregone(candidates);
  return candidates.map((one) => ({
    ...one,
    wins: one.wins.filter((useCase) => !dropped.includes(useCase)),
  }));
}

/** The model with its snapshots is one line: none of them is a way out of another. */
function lineOf({ id, snapshotOf }: Model): string {
  return snapshotOf ?? id;
}

function endsOf({ surfaces }: Life): SurfaceLife[] {
  return surfaces
    .filter(ends)
    .toSorted((one, other) => byText(one.on, other.on) || byText(one.surface, other.surface));
}

function toCandidate(
  studies: Studies,
  model: Model,
  other: Model,
  advised: readonly Model[],
): Candidate {
  const models = inOrder(model, other);
  const comparison = compare(studies, models);
  const side: SideId = models.a === other ? 'a' : 'b';
  const jobs = jobsOf(studies, comparison);
  const choices = choicesOf(comparison, jobs);
  const won = (by: SideId) =>
    jobs.filter((job) => isPutBefore(job, by)).map(({ useCase }) => useCase);
  const prices = costsOf(comparison, side);
  return {
    model: other,
    comparison,
    side,
    isAdvised: advised.includes(other),
    wins: won(side),
    defeats: won(otherSide(side)),
    grounds: sayGrounds(comparison, jobs, side),
    gains: choices[side].lines,
    losses: choices[otherSide(side)].lines,
    changes: changesOf(comparison, side),
    ...prices,
  };
}

/**
 * Whether boards or prices put a side before the other, whoever can still be had: that one of the two
 * ends is why its users move, and no merit of the other.
 */
function isPutBefore({ result, weighing, useCase, isByRelated }: Job, side: SideId): boolean {
  if (useCase.measures.length > 0)
    return !isByRelated && weighing.kind === 'lead' && weighing.side === side;
  return result.kind === 'winner' && result.by === 'cost' && result.side === side;
}

/** `ahead in coding (…) and agents; behind in …`: why a candidate stands where it does. */
function sayGrounds(comparison: Comparison, jobs: readonly Job[], side: SideId): Prose {
  const of = (at: SideId, says: string) => {
    const won = wonByBoards(jobs, at);
    const vote = won[0] && furthest(won[0], at);
    if (!vote) return [];
    const names = joinWords(won.map(({ useCase }) => lowerFirst(useCase.name)));
    return [prose`${says} in ${names}, as in ${tellShortly(vote, comparison.models, side)}`];
  };
  const grounds = joinClauses([...of(side, 'ahead'), ...of(otherSide(side), 'behind')]);
  return grounds.length > 0 ? grounds : ['no board ran both'];
}

/** Advised ones first, then by the jobs won less those lost, then by name. */
function byMerit(one: Candidate, other: Candidate): number {
  const merit = ({ wins, defeats }: Candidate) => wins.length - defeats.length;
  return (
    Number(other.isAdvised) - Number(one.isAdvised) ||
    merit(other) - merit(one) ||
    one.model.name.localeCompare(other.model.name, 'en', { numeric: true })
  );
}

/** Rows on which a caller notices the difference. */
const NOTICED: FieldId[] = [
  'reasoning-mode',
  'function-calling',
  'structured-outputs',
  'fine-tuning',
  'context-window',
  'max-output',
  'input-kinds',
  'batch',
  'rate-limits',
];

function changesOf(comparison: Comparison, side: SideId): Prose[] {
  return NOTICED.flatMap((id) => {
    const row = findRow(comparison, id);
    if (!row) return [];
    const [now, was] = [row.cells[side], row.cells[otherSide(side)]];
    if (now.text === was.text || (now.state === 'unknown' && was.state === 'unknown')) return [];
    const note = now.notes.map(sayOwn).find((text) => text !== undefined);
    return [
      prose`${row.label}: ${told(row, side)}${note ? ` (${note.replace(/\.$/, '')})` : ''}, was ${told(row, otherSide(side))}`,
    ];
  });
}

/** What a record says beside a value; what hosts add to it is told elsewhere. */
function sayOwn(note: Note): string | undefined {
  return note.kind === 'hosts' || note.kind === 'listed' ? undefined : sayNote(note);
}

function costsOf(
  comparison: Comparison,
  side: SideId,
): Pick<Candidate, 'costs' | 'longAbove' | 'changesOn' | 'changesAt' | 'seen'> {
  const { choice, offers } = comparison.prices;
  const [now, was] = [choice[side], choice[otherSide(side)]];
  const next = now && nextOffer(offers[side], now, comparison.models[side].developer);
  const long = now && longOffer(offers[side], now);
  return {
    longAbove: long?.offer.above?.number,
    costs: LOADS.map((load) => ({
      load,
      before: was && costOf(load, was),
      after: now && costOf(load, now),
      later: next && costOf(load, next),
      long: load.hasLongPrompts && long ? costOf(load, long) : undefined,
    })),
    seen: { before: was && agedOn(was), after: now && agedOn(now) },
    changesOn: next?.offer.from,
    changesAt: next?.offer.provider.name,
  };
}
