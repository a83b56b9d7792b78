import { type Range, readTyped } from '../../../catalog/values/typed.ts';
import type { Machine } from './machine.ts';

/** What stands in the fields of a machine before a reader types. */
export const USUAL_MACHINE: Record<string, string> = {
  own: 'buy',
  cards: '1',
  price: '30000',
  years: '3',
  hourly: '',
  watts: '700',
  kwh: '0.15',
  work: '0',
  use: '100',
  tps: '',
};

const MONEY = { what: 'a price', from: 0, to: 1e9 };
const RANGES: Record<string, Range> = {
  cards: { what: 'a number of cards', from: 1, to: 1024, isWhole: true },
  price: MONEY,
  years: { what: 'the years of use', from: 0.1, to: 30 },
  hourly: MONEY,
  watts: { what: 'a number of watts', from: 0, to: 1e5 },
  kwh: MONEY,
  work: MONEY,
  use: { what: 'a share', from: 0, to: 100 },
  tps: { what: 'a number of tokens a second', from: 0.1, to: 1e9 },
};

/** A machine as it was typed; nothing where the price of an hour is asked for and missing. */
export interface MachineAsked {
  machine?: Machine | undefined;
  faults: Record<string, string>;
}

/** Reads the fields; one that cannot be read is named, and counts as it stood at first. */
export function readMachine(given: Record<string, string>): MachineAsked {
  const faults: Record<string, string> = {};
  const take = (name: string): number | undefined => {
    const text = (given[name] ?? USUAL_MACHINE[name] ?? '').trim();
    const range = RANGES[name];
    if (!range || text === '') return undefined;
    const typed = readTyped(text, range);
    if ('number' in typed) return typed.number;
    faults[name] = typed.fault;
    const usual = readTyped(USUAL_MACHINE[name] ?? '', range);
    return 'number' in usual ? usual.number : undefined;
  };
  const isRented = given['own'] === 'rent';
  const hourly = take('hourly');
  if (isRented && hourly === undefined && !('hourly' in faults)) {
    faults['hourly'] = 'No price of an hour is on record. Type the one that you are asked.';
  }
  const bought = { price: take('price') ?? 0, years: take('years') ?? 1 };
  const rest = {
    cards: take('cards') ?? 1,
    watts: take('watts') ?? 0,
    kilowattHour: take('kwh') ?? 0,
    work: take('work') ?? 0,
    use: (take('use') ?? 100) / 100,
    throughput: take('tps'),
  };
  if (!isRented) return { machine: { ...rest, how: bought }, faults };
  return { machine: hourly === undefined ? undefined : { ...rest, how: { hourly } }, faults };
}
