import type { Entry } from '../file/read.ts';
import type { Path } from '../problems/locate.ts';
import type { Finding } from '../problems/problem.ts';
import type { Rule } from './rule.ts';

type ModelEntry = Entry<'models'>;

/** A place at which a model names the one to move to. */
interface Step {
  from: ModelEntry;
  to: ModelEntry;
  path: Path;
  says: string;
}

export const SUCCESSOR_FORWARD: Rule = {
  id: 'successor-forward',
  says: 'Successors lead forward and never back to the model.',
  mend: 'Correct one of them, or give it check: contradicted.',
  find: ({ models }) => {
    const steps = models.flatMap((entry) => stepsFrom(entry, models));
    return steps.filter((step) => leadsBack(step, steps)).map(sayCircle);
  },
};

/** Where sources disagree, only what a maintainer has not judged wrong or old counts. */
function stepsFrom(from: ModelEntry, models: ModelEntry[]): Step[] {
  return from.record.claims.flatMap(({ facts, check }, index) => {
    const fact = facts.successor;
    if (fact?.value.kind !== 'text' || (fact.check ?? check ?? 'agrees') !== 'agrees') return [];
    const says = fact.value.text;
    const to = models.find((entry) => isNamed(entry, says));
    return to ? [{ from, to, path: ['claims', index, 'facts', 'successor'], says }] : [];
  });
}

function isNamed({ id, record }: ModelEntry, name: string): boolean {
  const names = [id, record.name, ...record.aliases].map((known) => known.toLowerCase());
  return names.includes(name.toLowerCase());
}

function leadsBack(step: Step, steps: Step[]): boolean {
  const reached = new Set([step.to]);
  for (const at of reached) {
    for (const { from, to } of steps) if (from === at) reached.add(to);
  }
  return reached.has(step.from);
}

function sayCircle({ from, to, path, says }: Step): Finding {
  const rule =
    to === from
      ? 'which is the model itself; allowed is the name of another'
      : `whose successors lead back to ${from.id}; allowed is a way forward`;
  return from.problem(
    path,
    `found "${says}", ${rule}. Correct one, or give it check: contradicted`,
  );
}
