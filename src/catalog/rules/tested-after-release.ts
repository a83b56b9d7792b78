import type { Entries, Entry } from '../file/read.ts';
import type { Path } from '../problems/locate.ts';
import type { Finding } from '../problems/problem.ts';
import { type PartialDate, daysBetween, lastDay } from '../values/date.ts';
import type { Rule } from './rule.ts';

/** Makers publish figures, and hosts list prices, some days before a release. */
const EARLY_DAYS = 31;

export const TESTED_AFTER_RELEASE: Rule = {
  id: 'tested-after-release',
  says: 'Nobody tests or sells a model more than a month before its first release.',
  mend: 'Correct one of the two dates.',
  asks: true,
  find: (entries) => [
    ...entries.models.flatMap((entry) =>
      entry.record.scores.flatMap(({ on }, index) =>
        check(entry, ['scores', index, 'on'], on, firstRelease(entry)),
      ),
    ),
    ...ofOffers(entries),
  ],
};

function ofOffers({ providers, models }: Entries): Finding[] {
  const releases = new Map(models.map((entry) => [entry.id, firstRelease(entry)]));
  return providers.flatMap((entry) =>
    entry.record.offers.flatMap(({ model, from }, index) =>
      check(entry, ['offers', index, 'from'], from, releases.get(model)),
    ),
  );
}

interface Release {
  on: PartialDate;
  at: () => string;
}

function firstRelease(entry: Entry<'models'>): Release | undefined {
  const releases = entry.record.events.flatMap(({ what, on }, index) =>
    what === 'released' && on ? [{ on, at: () => entry.at(['events', index]) }] : [],
  );
  return releases.toSorted((one, other) => one.on.localeCompare(other.on, 'en'))[0];
}

function check(
  entry: Entry,
  path: Path,
  date: PartialDate | undefined,
  release: Release | undefined,
): Finding[] {
  if (!date || !release || daysBetween(lastDay(date), release.on) <= EARLY_DAYS) return [];
  const rule = `the model was first released on ${release.on} (${release.at()}). Correct one of the two`;
  return [entry.problem(path, `found ${date}; ${rule}`)];
}
