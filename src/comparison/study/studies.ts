import type { Catalog, Model } from '../../catalog/catalog.ts';
import { type Study, studyOf } from './study.ts';

/**
 * The records on a day, with what has been worked out of them: whatever rests on all models, or on
 * one alone, is made once here and handed to every page that needs it.
 */
export interface Studies extends Catalog {
  /** The day that counts as today. */
  readonly date: string;
  /** What is known of one model. */
  of: (model: Model) => Study;
  /** The same records on another day. */
  on: (date: string) => Studies;
  /** What was made under a path of keys, or else what `make` gives. */
  keep: <T>(path: readonly unknown[], make: () => T) => T;
}

/** Everything that is known of the models of a catalog on a day; nothing is worked out yet. */
export function studyAll(catalog: Catalog, date: string): Studies {
  return studyOn(catalog, date, new Map());
}

function studyOn(catalog: Catalog, date: string, days: Map<string, Studies>): Studies {
  const kept: Kept = new Map();
  const keep: Studies['keep'] = (path, make) => keepIn(kept, path, make);
  const studies: Studies = {
    ...catalog,
    date,
    keep,
    of: (model) => keep([studyOf, model], () => studyOf(catalog, model, date)),
    on: (day) => days.get(day) ?? studyOn(catalog, day, days),
  };
  days.set(date, studies);
  return studies;
}

type Kept = Map<unknown, unknown>;

function keepIn<T>(kept: Kept, path: readonly unknown[], make: () => T): T {
  const [key, ...rest] = path;
  if (rest.length > 0) {
    const inner = kept.get(key) ?? new Map();
    kept.set(key, inner);
    return keepIn(inner as Kept, rest, make);
  }
  if (!kept.has(key)) kept.set(key, make());
  return kept.get(key) as T;
}

/**
 * Work that is done once for what it is about, and whose result is kept with the studies: what it is
 * about are records, told apart by identity, or texts.
 */
export function once<About extends unknown[], T>(
  work: (studies: Studies, ...about: About) => T,
): (studies: Studies, ...about: About) => T {
  return (studies, ...about) => studies.keep([work, ...about], () => work(studies, ...about));
}
