import type { Entry } from '../file/read.ts';
import type { Finding } from '../problems/problem.ts';
import { sayNumber } from '../values/quantity.ts';
import { type Rule, onEach } from './rule.ts';

export const JOB_CAN_BE_KEPT: Rule = {
  id: 'job-can-be-kept',
  says: 'The limits of a job leave some figure, and nobody picks a model over itself.',
  mend: 'Correct one of the two figures, or leave the model out of one list.',
  find: onEach('use-cases', (entry) => [...crossed(entry), ...pickedOverItself(entry)]),
};

function crossed(entry: Entry<'use-cases'>): Finding[] {
  return entry.record.limits.flatMap(({ atMost, atLeast }, index) => {
    if (!atMost || !atLeast || atLeast.number <= atMost.number) return [];
    const message = `found ${sayNumber(atLeast.number)}; allowed is at most what atMost says, ${sayNumber(atMost.number)}, or no model is left. Turn the two round`;
    return [entry.problem(['limits', index, 'atLeast'], message)];
  });
}

function pickedOverItself(entry: Entry<'use-cases'>): Finding[] {
  return entry.record.opinions.flatMap(({ picks, over }, index) =>
    over.flatMap((model, place) => {
      if (!picks.includes(model) || isDraw(picks, over)) return [];
      const message = `found "${model}", which picks names as well; nobody picks a model over itself. Leave it out of one list`;
      return [entry.problem(['opinions', index, 'over', place], message)];
    }),
  );
}

/** Who rates several models alike names them all on both sides. */
function isDraw(picks: readonly string[], over: readonly string[]): boolean {
  return picks.length > 1 && [...picks].sort().join() === [...over].sort().join();
}
