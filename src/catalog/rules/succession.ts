import type { Path } from '../problems/locate.ts';
import type { Problem } from '../problems/problem.ts';
import type { Entries, Entry } from '../file/read.ts';

/** What has to hold between a model and those that it belongs to or that follow it. */

type ModelEntry = Entry<'models'>;

/** A place at which a model names the one to move to. */
interface Step {
  from: ModelEntry;
  to: ModelEntry;
  path: Path;
  says: string;
}

/** Breaches between models: a circle of successors, a snapshot in another family. */
export function breachesOfSuccession({ models, families }: Entries): Problem[] {
  const steps = models.flatMap((entry) => stepsFrom(entry, models));
  return [
    ...steps.filter((step) => leadsBack(step, steps)).map(sayCircle),
    ...models.flatMap((entry) => familyOfSnapshot(entry, models, families)),
  ];
}

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

function sayCircle({ from, to, path, says }: Step): Problem {
  const rule =
    to === from
      ? 'which is the model itself; allowed is the name of another'
      : `whose successors lead back to ${from.id}; allowed is a way forward`;
  return from.problem(
    path,
    `found "${says}", ${rule}. Correct one, or give it check: contradicted`,
  );
}

function familyOfSnapshot(
  entry: ModelEntry,
  models: ModelEntry[],
  families: Entry<'families'>[],
): Problem[] {
  const { snapshotOf, family } = entry.record;
  const model = models.find(({ id }) => id === snapshotOf);
  const areKnown = [family, model?.record.family].every((id) =>
    families.some((known) => known.id === id),
  );
  if (!model || !areKnown || model.record.family === family) return [];
  const rule = `a snapshot is of the family of its model, ${model.record.family}`;
  return [entry.problem(['family'], `found "${family}"; ${rule}. Correct one`)];
}
