import { isOfEarlier } from '../comparison/evidence/testimony.ts';
import type { MetricResult, Vote } from '../comparison/jobs/vote.ts';
import { plainText } from '../comparison/prose/prose.ts';
import { SIDES } from '../comparison/rows/sides.ts';
import { furtherness, tellVote } from '../comparison/telling/vote.ts';
import type { Matchup } from '../comparison/views/matchup.ts';
import type { FaultKind } from './kind.ts';

/** Runs that do not compare as they are told to. */
export const RUNS: FaultKind[] = [
  {
    says: 'a board that speaks by a snapshot older than the one that the name calls',
    find: (_studies, pairs) =>
      findVotes(pairs, ({ results }, { models }) =>
        results.some(({ outcome: { basis } }) =>
          SIDES.some((side) => isOfEarlier(basis[side].model, models[side])),
        ),
      ),
  },
  {
    says: 'two runs at unlike efforts told as if they were alike',
    find: (_studies, pairs) =>
      findVotes(pairs, (vote, { models }) => {
        const [first] = vote.results;
        const { a, b } = first?.outcome.basis ?? {};
        return a?.effort !== b?.effort && !/effort/.test(plainText(tellVote(vote, models, 'a')));
      }),
  },
  {
    says: 'a lead within the margin of its board',
    find: (_studies, pairs) =>
      findVotes(pairs, ({ results }) =>
        results.some((result) => isLead(result) && furtherness(result) <= 1),
      ),
  },
];

/** The places of the votes, of all jobs of all pairs, of which something holds. */
function findVotes(
  pairs: readonly Matchup[],
  holds: (vote: Vote, pair: Matchup) => boolean,
): string[] {
  return pairs.flatMap((pair) =>
    pair.jobs.flatMap(({ useCase, votes }) =>
      votes
        .filter((vote) => holds(vote, pair))
        .map(({ board }) => `${pair.id} ${useCase.id} ${board.id}`),
    ),
  );
}

function isLead({ outcome }: MetricResult): boolean {
  return outcome.kind === 'lead';
}
