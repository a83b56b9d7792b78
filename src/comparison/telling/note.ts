import type { Testimony } from '../../catalog/catalog.ts';
import { sayDate } from '../../catalog/values/date.ts';
import { sayAbout, sayMoney } from '../../catalog/values/money.ts';
import { sayNumber } from '../../catalog/values/quantity.ts';
import { saySeen } from '../offers/seller.ts';
import type { Note } from '../evidence/note.ts';
import { sayRun } from './run.ts';

/** What a maintainer found of a claim, as the opening of a note. */
const FAULTS: Record<NonNullable<Testimony['check']>, string> = {
  agrees: 'Agrees',
  contradicted: 'Contradicted by better evidence',
  outdated: 'Outdated',
  imprecise: 'Imprecise',
  unverifiable: 'Cannot be checked',
};

/** A note in words, as Markdown: `hosts serve 128,000 to 1.05 million`. */
export function sayNote(note: Note): string {
  switch (note.kind) {
    case 'said':
      return note.text;
    case 'fault':
      return note.text ? `${FAULTS[note.check]}: ${note.text}` : FAULTS[note.check];
    case 'hosts':
      return `hosts ${note.field === 'max-output' ? 'allow' : 'serve'} ${sayRange(note.low, note.high)}`;
    case 'listed':
      return sayListed(note, '; ');
    case 'as of':
      return `as of ${sayDate(note.said)}`;
    case 'seller':
      return note.seen ? `${note.seller}; ${sayAge(note.seen)}` : note.seller;
    case 'next price': {
      const price = (note.isWorkedOut ? sayAbout : sayMoney)(note.dollars);
      return `from ${sayDate(note.from)} ${price}${note.at ? ` at ${note.at}` : ''}`;
    }
    case 'last day':
      return `until ${sayDate(note.on)}`;
    case 'run':
      return sayRun(note.run);
  }
}

/** `listed by 4 of 6 hosts; not by Azure`: how many hosts list a capability, and who does not. */
export function sayListed(
  { yes, all, no }: Extract<Note, { kind: 'listed' }>,
  between: string,
): string {
  const denied = no.length > 0 ? `${between}not by ${no.join(', ')}` : '';
  if (all === 1) return `listed ${yes === 1 ? '' : 'as missing '}by the one host on record`;
  const everyone = all === 2 ? 'both' : `all ${all}`;
  const some = yes === all ? everyone : yes === 0 ? `none of ${all}` : `${yes} of ${all}`;
  return `listed by ${some} hosts${denied}`;
}

function sayRange(low: number, high: number): string {
  return low === high ? sayNumber(low) : `${sayNumber(low)} to ${sayNumber(high)}`;
}

/** `seen 2 July 2026, 143 days ago`; of a month without days, no days are counted. */
function sayAge({ on, days }: { on: string; days: number }): string {
  return on.length === 10 ? `${saySeen(on)}, ${days} days ago` : saySeen(on);
}
