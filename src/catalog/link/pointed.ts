import type { Claim, Model, Score } from '../catalog.ts';
import { type PartialDate, firstDay, lastDay } from '../values/date.ts';
import type { ModelId } from '../types/record-id.ts';

type Name = Pick<Model, 'pointsTo' | 'pointedTo'>;

/**
 * The snapshot that a name stood for on a date; undefined where the record names none for it, or where
 * the date, or the day of the change, is told too roughly to say.
 */
export function snapshotOn(name: Name, date: PartialDate | undefined): ModelId | undefined {
  if (!date || name.pointedTo.length === 0) return undefined;
  const [first, last] = [onDay(name, firstDay(date)), onDay(name, lastDay(date))];
  return first === last ? first : undefined;
}

function onDay({ pointsTo, pointedTo }: Name, day: string): ModelId | undefined {
  const inOrder = pointedTo.toSorted((one, other) =>
    lastDay(one.until).localeCompare(lastDay(other.until), 'en'),
  );
  const then = inOrder.find(({ until }) => day <= lastDay(until));
  if (!then) return pointsTo;
  const isRough = then.until.length < 10 && day >= firstDay(then.until);
  return isRough ? undefined : then.snapshot;
}

/**
 * Models with the results and claims of each name at the snapshot that it stood for when they were
 * made. A claim that nobody has made again since stays with the name as well.
 */
export function attribute(models: readonly Model[]): Model[] {
  const names = models.filter(({ pointedTo }) => pointedTo.length > 0);
  return names.reduce((all: readonly Model[], name) => moveOut(all, name), models).slice();
}

function moveOut(models: readonly Model[], name: Model): Model[] {
  const then = ({ on, said }: { on?: PartialDate | undefined; said?: PartialDate | undefined }) => {
    const id = snapshotOn(name, on ?? said);
    return id !== name.pointsTo && models.some((model) => model.id === id) ? id : undefined;
  };
  const isOfNow = (claim: Claim) => claim.field === 'released' || then(claim) === undefined;
  const now = name.claims.filter(isOfNow);
  const isSaidAgain = ({ field }: Claim) => now.some((claim) => claim.field === field);
  const of = <Said extends Claim | Score>(list: readonly Said[], id: ModelId) =>
    list.filter((said) => then(said) === id);
  return models.map((model) => {
    if (model.id === name.id) {
      const claims = name.claims.filter((claim) => isOfNow(claim) || !isSaidAgain(claim));
      return { ...name, claims, scores: name.scores.filter((score) => !then(score)) };
    }
    const claims = of(
      name.claims.filter((claim) => !isOfNow(claim)),
      model.id,
    );
    const scores = of(name.scores, model.id);
    if (claims.length + scores.length === 0) return model;
    return {
      ...model,
      claims: [...model.claims, ...claims],
      scores: [...model.scores, ...scores],
    };
  });
}
