import type { Model, Offer } from '../../catalog/catalog.ts';
import { lastDay } from '../../catalog/values/date.ts';
import type { Note } from './note.ts';
import type { FieldId } from '../../catalog/fields.ts';
import { sayNumber } from '../../catalog/values/quantity.ts';
import { byText } from './rank.ts';

/** What the hosts' own offers add to a claim about the model: windows served, features listed. */

const MOST_NAMES = 3;

/** The largest window that a host serves, and the first of those that do. */
export function largestServed(
  model: Model,
  date: string,
): { tokens: number; host: string } | undefined {
  const [largest] = standing(model, date)
    .flatMap(({ context, provider }) =>
      context ? [{ tokens: context.number, host: provider.name }] : [],
    )
    .toSorted((one, other) => other.tokens - one.tokens || byText(one.host, other.host));
  return largest;
}

/** The windows that hosts serve: `128,000 tokens at Azure to 1.05 million at DeepInfra`. */
export function sayServed(model: Model, date: string): string | undefined {
  const served = standing(model, date)
    .flatMap(({ context, provider }) => (context ? [{ ...context, host: provider.name }] : []))
    .toSorted((one, other) => one.number - other.number || byText(one.host, other.host));
  const [low, high] = [served[0], served.at(-1)];
  if (!low || !high) return undefined;
  if (low.number === high.number) return `${sayNumber(low.number)} tokens by each host`;
  return `${sayNumber(low.number)} tokens at ${low.host} to ${sayNumber(high.number)} at ${high.host}`;
}

function standing({ offers }: Model, date: string): Offer[] {
  return offers.filter(
    ({ until, source }) => source.tier !== 'secondary' && (!until || lastDay(until) >= date),
  );
}

/** What hosts do with a field; nothing where no offer tells. */
export function hostNotes(model: Model, field: FieldId, date: string): Note[] {
  const offers = standing(model, date);
  switch (field) {
    case 'context-window':
      return rangeNote(field, offers, ({ context }) => context?.number);
    case 'max-output':
      return rangeNote(field, offers, ({ maxOutput }) => maxOutput?.number);
    case 'function-calling':
      return listingNote(offers, ({ functionCalling }) => functionCalling);
    case 'structured-outputs':
      return listingNote(offers, ({ structuredOutputs }) => structuredOutputs);
    default:
      return [];
  }
}

type NumberOf = (offer: Offer) => number | undefined;

type Range = Extract<Note, { kind: 'hosts' }>;

function rangeNote(field: Range['field'], offers: Offer[], numberOf: NumberOf): Range[] {
  const numbers = offers.map(numberOf).filter((number) => number !== undefined);
  if (numbers.length === 0) return [];
  return [{ kind: 'hosts', field, low: Math.min(...numbers), high: Math.max(...numbers) }];
}

function listingNote(offers: Offer[], flagOf: (offer: Offer) => boolean | undefined): Note[] {
  const names = (flag: boolean) => [
    ...new Set(
      offers.filter((offer) => flagOf(offer) === flag).map(({ provider }) => provider.name),
    ),
  ];
  const yes = names(true);
  const no = names(false).filter((name) => !yes.includes(name));
  if (yes.length + no.length === 0) return [];
  const few = no.length <= MOST_NAMES ? no.toSorted(byText) : [];
  return [{ kind: 'listed', yes: yes.length, all: yes.length + no.length, no: few }];
}
