import type { Finding } from '../problems/problem.ts';
import { type OfferSpot, type Rule, onOffers } from './rule.ts';

/** Words in the name of an offer by which providers mark a price that holds on a condition. */
const CONDITIONS = ['batch', 'flex', 'priority', 'off-peak', 'reserved'] as const;
/** Words in a note that tell of a price for some alone, or for a while. */
const FOR_SOME =
  /\b(?:commitments?|minimum spend|volume discount|new customers|promotion(?:al)?|half price|until the end of|limited time|for a limited|trial)\b/i;

export const CONDITION_AS_TERMS: Rule = {
  id: 'condition-as-terms',
  says: 'A price whose name or note tells of a condition, such as batch, a commitment or a free tier, has it under a key.',
  mend: 'Write the condition under terms, until or free.',
  asks: true,
  find: onOffers((place) => [...inName(place), ...freeInName(place), ...inNote(place)]),
};

function inName({ entry, offer: { name = '', terms = [] }, at }: OfferSpot): Finding[] {
  const found = CONDITIONS.find((word) =>
    new RegExp(`(?:^|[^a-z])${word}(?:[^a-z]|$)`, 'i').test(name),
  );
  if (!found || terms.length > 0) return [];
  const rule = `a price on a condition is compared only with one on the same. Write terms: [${found}]`;
  return [entry.problem(at('name'), `found "${name}" and no terms; ${rule}`)];
}

/** What is called free and has a price is two offers, or another one's name. */
function freeInName({ entry, offer: { name = '', free, input }, at }: OfferSpot): Finding[] {
  if (!/[:-]free$/i.test(name) || free || !input) return [];
  const rule = 'what costs nothing has $0 and free: true. Correct the name or the price';
  return [entry.problem(at('name'), `found "${name}" with a price; ${rule}`)];
}

function inNote({ entry, offer, at }: OfferSpot): Finding[] {
  const { note = '', terms = [], until, hours, above } = offer;
  const [found] = FOR_SOME.exec(note) ?? [];
  const isTold = terms.length > 0 || until || hours || above;
  if (found === undefined || isTold) return [];
  const rule = 'a price for some alone, or for a while, would be compared with those for all';
  const mend = 'Write terms, or until with the last day; or take the offer out';
  return [entry.problem(at('note'), `found "${found}" beside a plain price; ${rule}. ${mend}`)];
}
