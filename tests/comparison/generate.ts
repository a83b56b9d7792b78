import fc from 'fast-check';
import type {
  Benchmark,
  Catalog,
  Claim,
  Model,
  ModelEvent,
  Offer,
  Score,
  Source,
} from '../../src/catalog/catalog.ts';
import type { Term } from '../../src/catalog/vocabulary.ts';
import type { BenchmarkId } from '../../src/catalog/types/record-id.ts';
import type { FieldId } from '../../src/catalog/fields.ts';
import type { Sides } from '../../src/comparison/rows/sides.ts';
import { QUIZ, catalogOf, claim, event, model, offer, provider, score, source } from './make.ts';

/** Catalogs at random: few sources, values and dates, so that they often meet. */

export interface Pair {
  catalog: Catalog;
  models: Sides<Model>;
}

const SOURCES: Source[] = [
  source('card', 'primary', '2025-04-05'),
  source('page', 'primary', '2026-06'),
  source('lab', 'independent', '2026-01-01'),
  source('index', 'aggregator', '2026-07-02'),
  source('list', 'aggregator', '2026-07-02'),
  source('article', 'secondary', '2026-03'),
];
const QUANTITIES = ['128K', '131,072', '1M', '1,048,576', '10M', '~1M', '>2M'];
const VALUES: Partial<Record<FieldId, readonly unknown[]>> = {
  'context-window': QUANTITIES,
  'max-output': ['4,096', '16,384', '16K', '0'],
  'parameters-total': ['17B', '400B', '402B', '2T'],
  'knowledge-cutoff': ['2023-10', '2023-10-01', '2024', '2024-08', '2024-08-31', '2025-03'],
  vision: [true, false],
  'open-weights': [true, false],
  'input-kinds': [['text'], ['text', 'image'], ['image', 'text']],
  license: ['MIT', 'Acme Licence', 'mit'],
};
const CHECKS = [undefined, undefined, 'agrees', 'contradicted', 'imprecise'] as const;
const PLACES: Benchmark = {
  ...QUIZ,
  id: 'rank' as BenchmarkId,
  name: 'Rank',
  unit: 'place',
  better: 'lower',
};
const PROVIDERS = [provider('Acme Cloud', 'Acme'), provider('Host'), provider('Other')];

const testimony = {
  source: fc.constantFrom(...SOURCES),
  check: fc.constantFrom(...CHECKS),
  locator: fc.constantFrom('page 1', 'page 2', undefined),
};
const surface = fc.constantFrom(undefined, undefined, 'Acme API', 'ChatGPT', 'weights');

/** A claim on one of the fields; what is not known is no estimate. */
const aClaim: fc.Arbitrary<Claim> = fc
  .constantFrom(...(Object.entries(VALUES) as [FieldId, readonly unknown[]][]))
  .chain(([field, values]) =>
    fc.record({
      ...testimony,
      field: fc.constant(field),
      value: fc.constantFrom(...values, 'undisclosed', 'not-applicable'),
      isGuess: fc.boolean(),
      surface,
      said: fc.constantFrom('2025', '2026-06-01', undefined),
    }),
  )
  .map(({ field, value, source: from, isGuess, ...more }) => {
    const made = claim(field, value, from, more);
    return { ...made, estimate: isGuess && made.state === 'known' };
  });

const aScore: fc.Arbitrary<Score> = fc
  .record({
    ...testimony,
    value: fc.constantFrom(10, 20, 20.5, 30),
    benchmark: fc.constantFrom(QUIZ, PLACES),
    settings: fc.constantFrom('0-shot', '5-shot', 'not stated', 'pre-trained (base)'),
    by: fc.constantFrom('Acme', 'Bolt', 'the lab'),
    table: fc.constantFrom(undefined, undefined, 'launch table'),
    on: fc.constantFrom(undefined, '2026-01-01', '2026-05'),
  })
  .map(({ value, ...more }) => score(value, { ...more, said: more.source.published }));

const anEvent: fc.Arbitrary<ModelEvent> = fc
  .record({
    ...testimony,
    what: fc.constantFrom('announced', 'released', 'deprecated', 'retired', 'shut-down'),
    on: fc.constantFrom('2024-05-13', '2025-04', '2026-10-23', '2027-01-14'),
    where: fc.constantFrom('Acme API', 'ChatGPT', 'weights', 'Host'),
  })
  .map(({ what, on, where, ...more }) =>
    event(what, on, where, { ...more, said: more.source.published }),
  );

const anOffer: fc.Arbitrary<Offer> = fc
  .record({
    ...testimony,
    from: fc.constantFrom(...PROVIDERS),
    price: fc.constantFrom([0.5, 2], [1, 2], [1, 4], [3, 15], undefined),
    isFree: fc.boolean(),
    variant: fc.constantFrom(undefined, undefined, 'fp8'),
    terms: fc.constantFrom<Term[][]>([], [], [], ['flex'], ['priority']),
    cached: fc.constantFrom(undefined, 0.25, 0.5),
    said: fc.constantFrom('2026-11-20', '2026-07-02', '2026-01-01', undefined),
    until: fc.constantFrom(undefined, undefined, '2026-06-01', '2027-01-14'),
  })
  .map(({ from, price, isFree, ...more }) => {
    const [input, output] = price ? (isFree ? [0, 0] : price) : [];
    return offer(from, { ...more, input, output, free: isFree && price !== undefined });
  });

const parts = fc.record({
  claims: fc.array(aClaim, { maxLength: 12 }),
  scores: fc.array(aScore, { maxLength: 5 }),
  events: fc.array(anEvent, { maxLength: 4 }),
  offers: fc.array(anOffer, { maxLength: 5 }),
});

/** Two models; the first may be a snapshot of a third, or have a snapshot. */
export const pairs: fc.Arbitrary<Pair> = fc
  .record({
    a: parts,
    b: parts,
    third: parts,
    kin: fc.constantFrom('none', 'parent', 'snapshot'),
    isRival: fc.boolean(),
  })
  .map(({ a, b, third, kin, isRival }) => {
    const other = model('third', { ...third, ...(kin === 'snapshot' && { snapshotOf: 'alpha' }) });
    const models = {
      a: model('alpha', { ...a, ...(kin === 'parent' && { snapshotOf: 'third' }) }),
      b: model('beta', { ...b, developer: isRival ? 'Bolt' : 'Acme' }),
    };
    return { models, catalog: catalogOf([models.a, models.b, other], [QUIZ, PLACES]) };
  });

/** The same records with the entries of every list in another order. */
export function reordered({ catalog, models }: Pair): fc.Arbitrary<Pair> {
  const mixed = <T>(list: T[]) => fc.shuffledSubarray(list, { minLength: list.length });
  const mixedModel = (one: Model) =>
    fc
      .record({
        claims: mixed(one.claims),
        scores: mixed(one.scores),
        events: mixed(one.events),
        offers: mixed(one.offers),
      })
      .map((lists): Model => ({ ...one, ...lists }));
  return fc.tuple(...catalog.models.map(mixedModel)).map((list) => {
    const find = (one: Model) => list.find(({ id }) => id === one.id) ?? one;
    return {
      models: { a: find(models.a), b: find(models.b) },
      catalog: { ...catalog, models: list },
    };
  });
}
