import { lastDay } from '../values/date.ts';
import { beginsAfter, isSameOffer, reachesInto } from '../offer-period.ts';
import type { Entry } from '../file/read.ts';
import type { Finding } from '../problems/problem.ts';
import { type Rule, onEach } from './rule.ts';

type ProviderEntry = Entry<'providers'>;
type RawOffer = ProviderEntry['record']['offers'][number];

export const OFFER_PERIODS_APART: Rule = {
  id: 'offer-periods-apart',
  says: 'Of one offer (same provider, model, name, variant and terms) a later from ends the price before it, and an until that reaches into the next price is refused.',
  mend: 'End the earlier price on the day before the next begins, or tell the two apart by name, variant or terms.',
  find: onEach('providers', (entry, _entries, today) =>
    entry.record.offers.flatMap((offer, index) =>
      entry.record.offers.flatMap((other, at) => {
        if (at === index || !isSameOffer(offer, other) || !differ(offer, other)) return [];
        return [
          ...overlap(entry, index, at),
          ...(at < index ? twoAtOnce(entry, index, at, today) : []),
        ];
      }),
    ),
  ),
};

/** Whether both prices are believed, and are not the same. */
function differ(one: RawOffer, other: RawOffer): boolean {
  const isBelieved = ({ check = 'agrees' }: RawOffer) => check === 'agrees';
  const keys = ['input', 'output', 'cached'] as const;
  const both = keys.filter((key) => one[key] !== undefined && other[key] !== undefined);
  return isBelieved(one) && isBelieved(other) && both.some((key) => one[key] !== other[key]);
}

function overlap(entry: ProviderEntry, index: number, at: number): Finding[] {
  const [offer, next] = [entry.record.offers[index], entry.record.offers[at]];
  if (!offer || !next || !beginsAfter(next, offer) || !reachesInto(offer, next)) return [];
  const where = `${entry.at(['offers', at, 'from'])} begins the next price of the same offer on ${next.from}`;
  const rule = 'the last day of a price lies before the first of the next';
  const mend = 'Correct one of the two, or tell the offers apart by name, variant or terms';
  return [
    entry.problem(
      ['offers', index, 'until'],
      `found ${offer.until}; ${where}, and ${rule}. ${mend}`,
    ),
  ];
}

/** Two prices that one source gives for one offer and the same days. */
function twoAtOnce(entry: ProviderEntry, index: number, at: number, today: string): Finding[] {
  const [offer, before] = [entry.record.offers[index], entry.record.offers[at]];
  if (!offer || !before || offer.source !== before.source) return [];
  if (offer.from !== before.from || offer.asOf !== before.asOf) return [];
  const isOver = ({ until }: RawOffer) => until !== undefined && lastDay(until) < today;
  if (isOver(offer) !== isOver(before)) return [];
  const where = entry.at(['offers', at, 'model']);
  const message = `found a second price of ${offer.model} by "${offer.source}" for the same offer and days; the first is at ${where}. Tell them apart by name, variant or terms (a tier, batch, a region, the length of the prompt), or end one with until and begin the other with from`;
  return [entry.problem(['offers', index, 'model'], message)];
}
