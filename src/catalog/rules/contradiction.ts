import type { Entry } from '../file/read.ts';
import type { FieldId } from '../fields.ts';
import type { FactValue } from '../values/value.ts';
import { type Statement, statementsOf } from './statement.ts';

/** Two things that cannot both be true of a model. */
interface Contradiction {
  one: FieldId;
  other: FieldId;
  /** Whether the two values contradict each other. */
  clash: (one: FactValue, other: FactValue) => boolean;
}

const is = (yes: boolean) => (value: FactValue) => value.kind === 'flag' && value.yes === yes;
const isChoice = (choice: string) => (value: FactValue) =>
  value.kind === 'choice' && value.choice === choice;
const isStated = ({ kind }: FactValue) => kind !== 'undisclosed' && kind !== 'not-applicable';
const isSaid = (pattern: RegExp) => (value: FactValue) =>
  value.kind === 'text' && pattern.test(value.text);
const both =
  (one: (value: FactValue) => boolean, other: (value: FactValue) => boolean) =>
  (first: FactValue, second: FactValue) =>
    one(first) && other(second);

/** A flag says whether a kind of data is taken or given; the list beside it says which are. */
function flagAndList(one: FieldId, other: FieldId, item: string): Contradiction {
  const clash = (flag: FactValue, list: FactValue) =>
    flag.kind === 'flag' && list.kind === 'list' && flag.yes !== list.items.includes(item);
  return { one, other, clash };
}

const OPEN_LICENCE = /^(?:mit|apache|bsd|isc|cc-by|cc0|gpl|agpl|lgpl|mpl)\b/i;

const CONTRADICTIONS: readonly Contradiction[] = [
  flagAndList('vision', 'input-kinds', 'image'),
  flagAndList('audio-input', 'input-kinds', 'audio'),
  flagAndList('video-input', 'input-kinds', 'video'),
  flagAndList('audio-output', 'output-kinds', 'audio'),
  { one: 'vision', other: 'images-tested', clash: both(is(false), isStated) },
  {
    one: 'architecture',
    other: 'experts',
    clash: both(isChoice('dense'), (value) => value.kind === 'quantity' && value.number > 1),
  },
  {
    one: 'architecture',
    other: 'experts',
    clash: both(isChoice('mixture-of-experts'), ({ kind }) => kind === 'not-applicable'),
  },
  { one: 'open-weights', other: 'self-hosting', clash: both(is(false), is(true)) },
  { one: 'open-weights', other: 'self-hosting', clash: both(is(true), is(false)) },
  { one: 'open-weights', other: 'weight-formats', clash: both(is(false), isStated) },
  { one: 'open-weights', other: 'hardware', clash: both(is(false), isStated) },
  { one: 'open-weights', other: 'license', clash: both(is(false), isSaid(OPEN_LICENCE)) },
  { one: 'open-weights', other: 'license', clash: both(is(true), isSaid(/^proprietary\b/i)) },
  { one: 'self-hosting', other: 'hardware', clash: both(is(false), isStated) },
];

/** Two statements of a model of which one must be wrong. */
export interface Clash {
  one: Statement;
  other: Statement;
  /** Whether one source says both. */
  isOfOneSource: boolean;
}

/** Every pair of statements of a model that contradict each other, each on its own surface. */
export function clashesOf(entry: Entry<'models'>): Clash[] {
  return CONTRADICTIONS.flatMap((contradiction) => {
    const ones = statementsOf(entry, contradiction.one);
    const others = statementsOf(entry, contradiction.other);
    return ones.flatMap((one) =>
      others
        .filter((other) => contradiction.clash(one.value, other.value) && mayMeet(one, other))
        .map((other) => ({ one, other, isOfOneSource: one.source === other.source })),
    );
  });
}

/** What holds of one surface alone says nothing of another. */
function mayMeet(one: Statement, other: Statement): boolean {
  return one.surface === other.surface || !one.surface || !other.surface;
}

/** A value as the record may have it. */
export function sayFound(value: FactValue): string {
  switch (value.kind) {
    case 'flag':
      return String(value.yes);
    case 'list':
      return `[${value.items.join(', ')}]`;
    case 'choice':
      return value.choice;
    case 'text':
      return `"${value.text}"`;
    case 'date':
      return value.date;
    case 'quantity':
      return value.number.toLocaleString('en');
    default:
      return value.kind;
  }
}
