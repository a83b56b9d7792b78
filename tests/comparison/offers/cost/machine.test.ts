import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  type Machine,
  breakEven,
  machineCost,
} from '../../../../src/comparison/offers/cost/machine.ts';
import { readMachine } from '../../../../src/comparison/offers/cost/machine-form.ts';
import { sayBreakEven } from '../../../../src/comparison/telling/break-even.ts';

const RUNS = { numRuns: 300, seed: 20261128 };
const someMachine: fc.Arbitrary<Machine> = fc.record({
  cards: fc.integer({ min: 1, max: 64 }),
  how: fc.oneof(
    fc.record({ price: fc.integer({ min: 100, max: 50_000 }), years: fc.constantFrom(1, 3, 5) }),
    fc.record({ hourly: fc.constantFrom(0.5, 2, 4) }),
  ),
  watts: fc.integer({ min: 0, max: 1400 }),
  kilowattHour: fc.constantFrom(0.1, 0.3),
  work: fc.integer({ min: 0, max: 10_000 }),
  use: fc.constantFrom(0.25, 0.5, 1),
});
const billed = fc.constantFrom(1, 70, 1150, 40_000);
const volume = fc.constantFrom(1e6, 340e6, 2e9);

test('at the volume that is named, both cost the same', () => {
  fc.assert(
    fc.property(someMachine, billed, volume, (machine, dollars, tokens) => {
      const even = breakEven(machine, dollars, tokens);
      const byToken = ((even?.tokens ?? 0) / tokens) * dollars;
      expect(byToken / machineCost(machine).total).toBeCloseTo(1, 9);
    }),
    RUNS,
  );
});

test('a machine costs more with each card, each watt and each hour', () => {
  fc.assert(
    fc.property(someMachine, (machine) => {
      const { total } = machineCost(machine);
      expect(machineCost({ ...machine, cards: machine.cards + 1 }).total).toBeGreaterThan(total);
      expect(machineCost({ ...machine, watts: machine.watts + 100 }).total).toBeGreaterThanOrEqual(
        total,
      );
      expect(machineCost({ ...machine, use: 1 }).total).toBeGreaterThanOrEqual(total);
    }),
    RUNS,
  );
});

test('a month of rent is 730 hours, and power is in it', () => {
  const rented = {
    cards: 2,
    how: { hourly: 2.5 },
    watts: 700,
    kilowattHour: 0.3,
    work: 100,
    use: 1,
  };
  expect(machineCost(rented)).toEqual({ cards: 3650, power: 0, work: 100, total: 3750 });
  const bought = { ...rented, how: { price: 36_000, years: 3 } };
  expect(machineCost(bought)).toEqual({
    cards: 2000,
    power: expect.closeTo(306.6),
    work: 100,
    total: expect.closeTo(2406.6),
  });
});

test('without a throughput the volume is a floor, and with one too low it does not pay', () => {
  const machine: Machine = {
    cards: 1,
    how: { hourly: 1 },
    watts: 0,
    kilowattHour: 0,
    work: 0,
    use: 1,
  };
  const offer = { name: 'Alpha', from: 'Host', billed: 100, volume: 1e9 };
  const say = (throughput?: number) => {
    const asked = { ...machine, throughput };
    const even = breakEven(asked, offer.billed, offer.volume);
    return even ? sayBreakEven(even, machineCost(asked), offer).join(' ') : '';
  };
  expect(say()).toContain('This is a floor');
  expect(say(100)).toContain('They do not pay.');
  expect(say(10_000)).toContain('From 7.3 billion tokens a month on');
});

test('a rented machine without a price of an hour has none, and the field says so', () => {
  const { machine, faults } = readMachine({ own: 'rent' });
  expect(machine).toBeUndefined();
  expect(faults['hourly']).toContain('Type the one that you are asked');
  expect(readMachine({ own: 'rent', hourly: '2,5' }).machine?.how).toEqual({ hourly: 2.5 });
});
