import type { Measure, Model, UseCase } from '../../catalog/catalog.ts';
import { WEIGHTS } from '../../catalog/vocabulary.ts';
import { isSecondHand } from '../../comparison/evidence/cell.ts';
import { fitnessOf } from '../../comparison/jobs/fitness.ts';
import type { OwnJob, OwnModel, OwnParts, OwnTest, VotePart } from '../../comparison/jobs/own.ts';
import { takesPart } from '../../comparison/jobs/ranking.ts';
import { type Vote, votesOf } from '../../comparison/jobs/vote.ts';
import { isOpen, wholeSurfaces } from '../../comparison/lives/surface.ts';
import { ownOrCheapest } from '../../comparison/offers/basis.ts';
import { inOrder } from '../../comparison/rows/pair.ts';
import { type Studies, once } from '../../comparison/study/studies.ts';
import { joinWords } from '../../comparison/prose/join-words.ts';

/** The jobs that tests measure, in the order of the records. */
export function measuredJobs({ useCases }: Studies): UseCase[] {
  return useCases.filter(({ measures }) => measures.length > 0);
}

/** Everything that a browser needs to rank models by a reader's weights. */
export const ownPartsOf = once((studies): OwnParts => {
  const jobs = measuredJobs(studies);
  const measures = new Map(
    jobs.flatMap((job) => job.measures.map((measure) => [keyOf(measure), measure] as const)),
  );
  const runners: string[] = [];
  const models = studies.models.filter((model) =>
    jobs.some((job) => takesPart(studies, job, model)),
  );
  const votes = models.flatMap((one, at) =>
    models
      .slice(at + 1)
      .flatMap((other) =>
        votesOfPair(studies, [...measures.values()], [one, other], { all: models, runners }),
      ),
  );
  return {
    models: models.map((model) => toOwnModel(studies, model)),
    tests: [...measures].map(([key, measure]) => toTest(key, measure)),
    jobs: jobs.map((job) => toJob(studies, job, models)),
    runners,
    votes,
  };
});

function keyOf({ benchmark, metrics }: Measure): string {
  return [benchmark.id, ...metrics].join('_');
}

function toTest(key: string, { benchmark, metrics }: Measure): OwnTest {
  const isWhole = metrics.length === 1 && ['result', 'score', 'overall'].includes(metrics[0] ?? '');
  const parts = metrics.map((metric) => metric.replaceAll('-', ' '));
  const few = parts.length > 4 ? [...parts.slice(0, 3), `${parts.length - 3} more`] : parts;
  const name = isWhole ? benchmark.name : `${benchmark.name}: ${joinWords(few)}`;
  return { key, benchmark: benchmark.id, metrics, name };
}

function toJob(studies: Studies, job: UseCase, models: readonly Model[]): OwnJob {
  const states = { fits: 'f', 'ruled out': 'r', unconfirmed: 'u' };
  return {
    id: job.id,
    name: job.name,
    question: job.question,
    weights: Object.fromEntries(job.measures.map((measure) => [keyOf(measure), measure.weight])),
    needs: job.needs,
    fits: models
      .map((model) =>
        takesPart(studies, job, model) ? states[fitnessOf(studies, model, job).state] : 'n',
      )
      .join(''),
  };
}

function toOwnModel(studies: Studies, model: Model): OwnModel {
  const { life, offers, cell } = studies.of(model);
  const open = cell('open-weights');
  const window = cell('context-window').value;
  const surfaces = wholeSurfaces(life).filter(isOpen);
  const lasts = surfaces.map((surface) => (surface.state === 'leaves' ? surface.on : undefined));
  const last = lasts.includes(undefined) ? undefined : lasts.toSorted().at(-1);
  return {
    id: model.id,
    name: model.name,
    isOpen: open.value?.kind === 'flag' && !isSecondHand(open) ? open.value.yes : undefined,
    window: window?.kind === 'quantity' ? window.number : undefined,
    price: ownOrCheapest(offers, model)?.blended,
    gone: surfaces.length === 0 ? studies.date : last,
  };
}

function votesOfPair(
  studies: Studies,
  measures: readonly Measure[],
  [one, other]: [Model, Model],
  { all, runners }: { all: readonly Model[]; runners: string[] },
): VotePart[] {
  const models = inOrder(one, other);
  const pair: [number, number] = [all.indexOf(models.a), all.indexOf(models.b)];
  const votes = votesOf(studies, { measures: [...measures], related: [] }, models.a, models.b);
  return votes.map((vote) => toPart(vote, pair, measures.indexOf(vote.measure), runners));
}

function toPart(vote: Vote, pair: [number, number], test: number, runners: string[]): VotePart {
  const { by } = vote.board;
  if (!runners.includes(by)) runners.push(by);
  return {
    pair,
    test,
    side: vote.side,
    isMixed: vote.isMixed || undefined,
    isLarge: vote.isLarge || undefined,
    isOld: vote.isOld || undefined,
    hasStandIn: vote.hasStandIn || undefined,
    isRelayed: vote.isRelayed || undefined,
    lead: leadOf(vote),
    part: vote.weight / WEIGHTS[vote.measure.weight],
    by: runners.indexOf(by),
  };
}

/** How far the lead of a test of one metric is from its margin; a ratio is told as one. */
function leadOf({ results }: Vote): VotePart['lead'] {
  const [only, ...others] = results;
  if (only?.outcome.kind !== 'lead' || others.length > 0) return undefined;
  const { by, margin } = only.outcome;
  const short = (amount: number) => Number(amount.toPrecision(4));
  if ('points' in by && 'points' in margin) {
    const even = short(Math.max(0, by.points - margin.points));
    return { even, other: short(by.points + margin.points), unit: 'points' };
  }
  if ('times' in by && 'times' in margin) {
    const even = short(Math.max(1, by.times / margin.times));
    return { even, other: short(by.times * margin.times), unit: 'times' };
  }
  return undefined;
}
