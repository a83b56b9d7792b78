import type { Entries, Entry } from '../file/read.ts';
import type { Kind } from '../kind.ts';
import type { Finding } from '../problems/problem.ts';

/** What has to hold between the parts of a record, or between records. */
export interface Rule {
  /** What `--format json` calls it: `cached-below-input`. */
  id: string;
  /** What holds, in a sentence for the README. */
  says: string;
  /** What to do where it does not hold. */
  mend: string;
  /** True where a breach may be right: it is asked about, and `sure` answers. */
  asks?: true;
  /** @param today the day of the build, in UTC. */
  find: (entries: Entries, today: string) => Finding[];
}

/** Holds every record of a kind against a check that says what is wrong with it. */
export function onEach<K extends Kind>(
  kind: K,
  check: (entry: Entry<K>, entries: Entries, today: string) => Finding[],
): Rule['find'] {
  return (entries, today) =>
    (entries[kind] as Entry<K>[]).flatMap((entry) => check(entry, entries, today));
}

/** The same for every offer of every provider; `at` gives the path of a key of it. */
export function onOffers(check: (spot: OfferSpot) => Finding[]): Rule['find'] {
  return onEach('providers', (entry) =>
    entry.record.offers.flatMap((offer, index) =>
      check({ entry, offer, at: (key) => ['offers', index, key] }),
    ),
  );
}

type RawOffer = Entry<'providers'>['record']['offers'][number];

/** An offer with the record that it stands in. */
export interface OfferSpot {
  entry: Entry<'providers'>;
  offer: RawOffer;
  at: (key: keyof RawOffer) => PropertyKey[];
}
