import { type Range, readTyped } from '../../catalog/values/typed.ts';

/** What a reader asks of the memory of a model, read from the fields of the form. */
export interface FitAsked {
  context: number;
  users: number;
  /** The share of a card that is kept back: 0 to 1. */
  reserve: number;
  /** How many cards. */
  count: number;
  /** By the name of the field. */
  faults: Record<string, string>;
  read: Record<string, number>;
}

/** What stands in the fields before a reader types. */
export const USUAL_FIT: Record<string, string> = {
  context: '32k',
  users: '1',
  reserve: '10',
  cards: '1',
};

const RANGES: Record<string, Range> = {
  context: { what: 'a context', from: 1, to: 1e9, isWhole: true },
  users: { what: 'a number of users', from: 1, to: 1e6, isWhole: true },
  reserve: { what: 'a share', from: 0, to: 100 },
  cards: { what: 'a number of cards', from: 1, to: 1024, isWhole: true },
};

/** Reads the fields; one that cannot be read is named, and counts as it stood at first. */
export function readFit(given: Record<string, string>): FitAsked {
  const faults: Record<string, string> = {};
  const read: Record<string, number> = {};
  const take = (name: string): number => {
    const range = RANGES[name] as Range;
    const typed = readTyped(given[name] ?? USUAL_FIT[name] ?? '', range);
    if ('number' in typed) return (read[name] = typed.number);
    faults[name] = typed.fault;
    const usual = readTyped(USUAL_FIT[name] ?? '', range);
    return 'number' in usual ? usual.number : 1;
  };
  return {
    context: take('context'),
    users: take('users'),
    reserve: take('reserve') / 100,
    count: take('cards'),
    faults,
    read,
  };
}
