import { HOURS_A_MONTH } from './use.ts';

/** A machine of one's own, bought or rented; money in US dollars. */
export interface Machine {
  cards: number;
  /** What a card costs to buy, and over how many years it is used; or what an hour of it costs. */
  how: { price: number; years: number } | { hourly: number };
  /** Watts of one card, and what a kilowatt-hour costs. */
  watts: number;
  kilowattHour: number;
  /** What else a month costs: people, room, network. */
  work: number;
  /** The share of the hours of a month in which it runs: 0 to 1. */
  use: number;
  /** Tokens a second that it serves together, in and out; undefined where nobody has measured it. */
  throughput?: number | undefined;
}

/** What a machine costs a month, by part. */
export interface MachineCost {
  cards: number;
  power: number;
  work: number;
  total: number;
}

/** Whole cards, bought or by the hour, with power and work; power is not billed to who rents. */
export function machineCost({ cards, how, watts, kilowattHour, work, use }: Machine): MachineCost {
  const isRented = 'hourly' in how;
  const hours = HOURS_A_MONTH * use;
  const each = isRented ? how.hourly * hours : how.price / (how.years * 12);
  const power = isRented ? 0 : (cards * watts * hours * kilowattHour) / 1000;
  return { cards: cards * each, power, work, total: cards * each + power + work };
}

/** From which volume a machine costs less than what is billed by the token. */
export interface BreakEven {
  /** Tokens a month, in and out, in the mix of the load. */
  tokens: number;
  /** The most tokens that the machine serves a month; undefined where no throughput is known. */
  most?: number | undefined;
  /** Whether it serves that many; undefined where that is not known, and the volume a floor. */
  isServed?: boolean | undefined;
}

/**
 * The volume at which both cost the same: the cost of the machine over the price of a token in the mix.
 * @param billed what the load costs a month by the token
 * @param volume the tokens of that load, in and out
 * @returns undefined where tokens cost nothing or there are none
 */
export function breakEven(machine: Machine, billed: number, volume: number): BreakEven | undefined {
  if (billed <= 0 || volume <= 0) return undefined;
  const tokens = (machineCost(machine).total / billed) * volume;
  if (machine.throughput === undefined) return { tokens };
  const most = machine.throughput * 3600 * HOURS_A_MONTH * machine.use;
  return { tokens, most, isServed: tokens <= most };
}
