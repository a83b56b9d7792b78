import type { Entry } from '../file/read.ts';
import type { Finding } from '../problems/problem.ts';
import { sayNumber } from '../values/quantity.ts';
import { type Rule, onEach } from './rule.ts';

/** What a card can have: gigabytes of memory, and what the driver reports within a tenth of them. */
const [LEAST_MEMORY, MOST_MEMORY] = [1e9, 10e12];
const [LEAST_REPORTED, MOST_REPORTED] = [0.85, 1.15];
const MOST_WATTS = 20_000;
const MOST_DOLLARS = 1_000_000;

export const CARD_OF_SCALE: Rule = {
  id: 'card-of-scale',
  says: 'A card has its memory in bytes, from 1B to 10T, a price up to a million dollars and at most 20,000 watts.',
  mend: 'Write the figure in the unit of its key.',
  asks: true,
  find: onEach('cards', (entry) => [...withoutMemory(entry), ...outOfScale(entry)]),
};

function withoutMemory(entry: Entry<'cards'>): Finding[] {
  if (entry.record.facts.some(({ memory, reported }) => memory ?? reported)) return [];
  const message = 'found no memory in any block; without it nothing fits. Add memory, such as 80B';
  return [entry.problem(['facts'], message)];
}

function outOfScale(entry: Entry<'cards'>): Finding[] {
  return entry.record.facts.flatMap(({ memory, reported, price, power }, index) => {
    const at = (key: string, message: string) => [entry.problem(['facts', index, key], message)];
    const bytes = (key: string, number: number) =>
      number >= LEAST_MEMORY && number <= MOST_MEMORY
        ? []
        : at(key, `found ${sayNumber(number)} bytes; ${mendOf(number)}`);
    const part = memory && reported ? reported.number / memory.number : 1;
    return [
      ...(memory ? bytes('memory', memory.number) : []),
      ...(reported ? bytes('reported', reported.number) : []),
      ...(part < LEAST_REPORTED || part > MOST_REPORTED
        ? at(
            'reported',
            `found ${sayNumber(reported?.number ?? 0)} bytes; memory beside it is ${sayNumber(memory?.number ?? 0)}. Correct one`,
          )
        : []),
      ...((price ?? 0) > MOST_DOLLARS
        ? at(
            'price',
            `found $${sayNumber(price ?? 0)} for one card; allowed are at most $1,000,000. Correct it`,
          )
        : []),
      ...((power ?? 0) > MOST_WATTS
        ? at(
            'power',
            `found ${sayNumber(power ?? 0)} watts; allowed are at most 20,000. Correct it`,
          )
        : []),
    ];
  });
}

function mendOf(number: number): string {
  const rule = 'the memory of a card is from 1B to 10T bytes';
  return number >= 1 && number <= 1000
    ? `${rule}. Write ${number}B if it has ${number} GB`
    : `${rule}. Correct it`;
}
