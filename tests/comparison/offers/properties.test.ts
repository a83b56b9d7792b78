import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type Offer } from '../../../src/catalog/catalog.ts';
import { conditionOf } from '../../../src/catalog/offer-period.ts';
import { sayBeside, sayMoney } from '../../../src/catalog/values/money.ts';
import { hasBegun, lastDay } from '../../../src/catalog/values/date.ts';
import type { Term } from '../../../src/catalog/vocabulary.ts';
import { pricedOffers } from '../../../src/comparison/offers/offer.ts';
import { comparableOffers } from '../../../src/comparison/offers/sound.ts';
import { sayMargin } from '../../../src/comparison/telling/outcome.ts';
import { compared, model, offer, provider } from '../make.ts';

/** What holds of prices, whatever is asked. */

const RUNS = { numRuns: 400, seed: 20261127 };
const DAYS = ['2026-07-02', '2026-10', '2026-11-01', '2026-11-20', '2026-12-01', '2027'];
const PROVIDERS = [provider('Acme Cloud', 'Acme'), provider('Host')];

const anOffer: fc.Arbitrary<Offer> = fc
  .record({
    from: fc.constantFrom(...PROVIDERS),
    input: fc.constantFrom(0.00001, 0.1, 0.10001, 1, 2),
    output: fc.constantFrom(0.00001, 0.1, 1, 3),
    cached: fc.constantFrom(undefined, 0, 0.00002, 0.05),
    terms: fc.constantFrom<Term[][]>([], [], [], ['flex'], ['batch'], ['region']),
    above: fc.constantFrom(undefined, undefined, 200_000),
    begins: fc.constantFrom(undefined, undefined, ...DAYS),
    until: fc.constantFrom(undefined, undefined, undefined, ...DAYS),
    said: fc.constantFrom('2026-01-01', '2026-07-02', '2026-11-20'),
  })
  .map(({ from, above, begins, ...more }) =>
    offer(from, {
      ...more,
      from: begins,
      above: above === undefined ? undefined : { number: above, step: 1, sense: 'exactly' },
    }),
  );
const offers = fc.array(anOffer, { minLength: 1, maxLength: 6 });

test('a price leads only over one on the same terms', () => {
  fc.assert(
    fc.property(offers, offers, (a, b) => {
      const { prices } = compared({ offers: a }, { offers: b });
      const led = prices.rows.rows.filter(
        ({ id, outcome }) => id !== 'price-cheapest' && outcome.kind === 'lead',
      );
      const { a: one, b: other } = prices.choice;
      if (led.length === 0 || !one || !other) return;
      expect(conditionOf(one.offer)).toBe(conditionOf(other.offer));
    }),
    RUNS,
  );
});

test('a price under conditions is never the cheapest', () => {
  fc.assert(
    fc.property(offers, (list) => {
      const priced = pricedOffers(model('alpha', { offers: list }), '2026-11-27');
      expect(
        comparableOffers(priced)
          .map((one) => conditionOf(one.offer))
          .join(''),
      ).toBe('');
    }),
    RUNS,
  );
});

test('what is compared has begun, has not ended, and was not followed by another price', () => {
  fc.assert(
    fc.property(offers, fc.constantFrom('2026-11-27', '2026-12-01', '2027-01-15'), (list, date) => {
      const priced = pricedOffers(model('alpha', { offers: list }), date);
      for (const { offer: one, state } of priced) {
        if (state !== 'paid') continue;
        if (one.from) expect(hasBegun(one.from, date)).toBe(true);
        if (one.until) expect(lastDay(one.until) >= date).toBe(true);
      }
    }),
    RUNS,
  );
});

test('no figure contradicts how its row comes out', () => {
  fc.assert(
    fc.property(offers, offers, (a, b) => {
      for (const { cells, outcome } of compared({ offers: a }, { offers: b }).prices.rows.rows) {
        if (outcome.kind === 'even') expect(cells.a.text).toBe(cells.b.text);
        if (outcome.kind !== 'lead') continue;
        expect(cells.a.text).not.toBe(cells.b.text);
        expect(sayMargin(outcome.margin)).not.toMatch(/Infinity|NaN|^0/);
        expect(`${cells.a.text} ${cells.b.text}`).not.toMatch(/\$0\.00(?!\d)/);
      }
    }),
    RUNS,
  );
});

test('two prices that differ read differently, in their order', () => {
  const price = fc.integer({ min: 1, max: 1e9 }).map((micro) => micro / 1e6);
  const near = fc.integer({ min: 1, max: 1000 }).map((step) => step / 1e6);
  const read = (text: string) => Number(text.replace(/[$,]/g, ''));
  fc.assert(
    fc.property(price, near, (low, more) => {
      const high = Number((low + more).toPrecision(12));
      fc.pre(high > low);
      expect(read(sayBeside(low, high))).toBeLessThan(read(sayBeside(high, low)));
      expect(read(sayMoney(low))).toBeLessThan(read(sayMoney(high)));
    }),
    RUNS,
  );
});
