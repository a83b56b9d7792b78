import fc from 'fast-check';
import type { Field } from '../../src/catalog/field.ts';
import { FIELD_IDS, fieldOf } from '../../src/catalog/fields.ts';
import {
  ACCESS,
  AREAS,
  CHECKS,
  EFFORTS,
  EVENTS,
  FORMATS,
  OUTCOMES,
  TERMS,
  TIERS,
  WEIGHTS,
  WEIGHT_FORMAT_NAMES,
} from '../../src/catalog/vocabulary.ts';
import { PRICE_ROWS } from '../../src/catalog/row-id.ts';
import {
  among,
  anyBody,
  anyFigure,
  anyLine,
  anyPast,
  anyPrice,
  anyQuantity,
  anyTime,
  anyWords,
  few,
  maybe,
} from './values.ts';

/** A record: its front matter and the text beneath. */
export interface Made {
  front: Record<string, unknown>;
  body: string;
}

/** Records by their paths in `content/`. */
export type Records = Record<string, Made>;

const DAY = '2026-11-20';

/** Records of all kinds about two or three models, each key there or not, each value as it may be. */
export function anySite(tag: string): fc.Arbitrary<Records> {
  const ids = ['a', 'b', 'c'].map((letter) => `${tag}-${letter}`);
  const of = (kind: string, id: string, front: fc.Arbitrary<object>) =>
    fc
      .tuple(front, anyBody)
      .map(([record, body]): Records => ({ [`${kind}/${id}.md`]: { front: { ...record }, body } }));
  const named = (front: Record<string, fc.Arbitrary<unknown>>) =>
    fc
      .tuple(anyLine, fc.record(front))
      .map(([name, rest]) => ({ name: `${tag} ${name}`, ...rest }));
  return fc
    .tuple(
      of('families', tag, named({ developer: fc.constant(`Maker ${tag}`) })),
      ...ids.map((id, index) => of('models', id, named(modelOf(tag, ids, index)))),
      ...['card', 'article'].map((name) => of('sources', `${tag}-${name}`, sourceOf(tag, name))),
      of('providers', `${tag}-host`, named(providerOf(tag, ids))),
      of(
        'providers',
        `${tag}-maker`,
        named({ ...providerOf(tag, ids), developer: fc.constant(`Maker ${tag}`) }),
      ),
      of('benchmarks', `${tag}-quiz`, named(benchmarkOf())),
      of('boards', `${tag}-board`, named(boardOf(tag, ids))),
      of('use-cases', `${tag}-job`, named(jobOf(tag, ids))),
      of('cards', `${tag}-slab`, named(cardOf(tag))),
      of('matchups', `${ids[0]}-vs-${ids[1]}`, fc.record(matchupOf(ids))),
      of('guides', `${tag}-guide`, fc.record(guideOf(tag, ids))),
    )
    .map((parts) => Object.assign({}, ...parts) as Records);
}

const keys = (front: Record<string, fc.Arbitrary<unknown>>) => fc.record(front);

function saidBy(tag: string) {
  return {
    source: among(`${tag}-card`, `${tag}-article`),
    checked: fc.constant(DAY),
    asOf: maybe(anyPast),
    locator: maybe(anyLine),
    note: maybe(anyWords),
    check: maybe(among(...CHECKS)),
  };
}

function modelOf(tag: string, ids: string[], index: number) {
  const said = saidBy(tag);
  const surface = among('Maker API', 'chat', 'weights', 'Maker Cloud, fine-tuning');
  return {
    family: fc.constant(tag),
    aliases: fc.constant([`${ids[index]}-alias`]),
    snapshotOf: index === 2 ? maybe(fc.constant(ids[0])) : fc.constant(undefined),
    pointsTo: index === 0 ? maybe(fc.constant(ids[2])) : fc.constant(undefined),
    reviewed: fc.constant(DAY),
    claims: few(keys({ ...said, surface: maybe(surface), facts: anyFacts }), 4),
    scores: few(
      keys({
        ...said,
        benchmark: fc.constant(`${tag}-quiz`),
        value: anyFigure,
        margin: maybe(fc.constant(0.5)),
        settings: among('0-shot', '5-shot', 'not stated'),
        detail: maybe(anyLine),
        by: among('Tester', `Maker ${tag}`),
        on: maybe(anyPast),
        table: maybe(among('launch table')),
      }),
      4,
    ),
    events: few(
      keys({
        ...said,
        what: among(...EVENTS),
        on: maybe(anyTime),
        notBefore: maybe(anyTime),
        surface,
        announced: maybe(anyPast),
      }),
      6,
    ),
    layouts: maybe(few(layoutOf(said), 2)),
    remarks: maybe(
      few(
        keys({
          ...said,
          about: anyLine,
          says: anyWords,
          opinion: maybe(fc.boolean()),
          key: maybe(fc.boolean()),
        }),
      ),
    ),
  };
}

const anyFacts = fc
  .uniqueArray(among(...FIELD_IDS.filter((id) => id !== 'released')), { maxLength: 14 })
  .chain((fields) =>
    fc.record(Object.fromEntries(fields.map((id) => [id, factOf(fieldOf(id))] as const))),
  );

function factOf(field: Field): fc.Arbitrary<unknown> {
  const value = fc.oneof(
    { arbitrary: valueOf(field), weight: 6 },
    { arbitrary: among('undisclosed', 'not-applicable'), weight: 1 },
  );
  const detailed = keys({
    value,
    note: maybe(anyWords),
    locator: maybe(anyLine),
    estimate: maybe(fc.constant(true)),
    check: maybe(among(...CHECKS)),
    margin: field.kind === 'quantity' ? maybe(fc.constant('1')) : fc.constant(undefined),
  });
  return fc.oneof(value, detailed);
}

function valueOf({ kind, options = {} }: Field): fc.Arbitrary<unknown> {
  const names = Object.keys(options);
  const item = names.length > 0 ? among(...names) : anyLine;
  switch (kind) {
    case 'text':
      return anyLine;
    case 'flag':
      return fc.boolean();
    case 'quantity':
      return anyQuantity;
    case 'date':
      return anyPast;
    case 'choice':
      return item;
    case 'list':
      return fc.uniqueArray(item, { minLength: 1, maxLength: 3 });
  }
}

function layoutOf(said: ReturnType<typeof saidBy>) {
  const small = maybe(fc.integer({ min: 1, max: 64 }));
  return keys({
    ...said,
    parameters: maybe(among('7B', '70B', '400B')),
    layers: fc.constant(64),
    kvHeads: small,
    headDim: maybe(fc.constant(128)),
    fullLayers: small,
    window: small,
    kvRank: small,
    ropeDim: small,
    stateLayers: maybe(fc.constant(8)),
    cacheBytes: small,
    files: maybe(
      few(keys({ format: among(...WEIGHT_FORMAT_NAMES), bytes: among('7B', '40B', '800B') }), 2),
    ),
  });
}

function sourceOf(tag: string, name: string) {
  return fc
    .tuple(
      anyLine,
      keys({
        publisher: among(`Maker ${tag}`, 'Somebody'),
        url: maybe(
          among(`https://${name}.example/${tag}`, `https://example.org/${tag}?a=1&b=%20#x`),
        ),
        noUrl: maybe(anyLine),
        tier: among(...TIERS),
        published: maybe(anyPast),
        snapshot: maybe(anyPast),
        retrieved: fc.constant(DAY),
        access: among(...ACCESS),
      }),
    )
    .map(([title, rest]) => ({ title: `${tag} ${name} ${title}`, ...rest }));
}

function providerOf(tag: string, ids: string[]) {
  const price = maybe(anyPrice);
  const offer = keys({
    ...saidBy(tag),
    model: among(...ids),
    name: maybe(anyLine),
    variant: maybe(among(...FORMATS)),
    terms: maybe(few(among(...Object.keys(TERMS)), 2)),
    input: price,
    output: price,
    cached: price,
    cacheWrite: price,
    batchInput: price,
    batchOutput: price,
    free: maybe(fc.boolean()),
    context: maybe(anyQuantity),
    maxOutput: maybe(anyQuantity),
    functionCalling: maybe(fc.boolean()),
    above: maybe(anyQuantity),
    hours: maybe(among('08:00 to 18:00 UTC')),
    from: maybe(anyTime),
    until: maybe(anyTime),
    untilSource: maybe(fc.constant(`${tag}-card`)),
  });
  return {
    url: maybe(among(`https://host.example/${tag}`)),
    apps: maybe(among(['chat'])),
    offers: few(offer, 8),
  };
}

function benchmarkOf() {
  return {
    area: among(...Object.keys(AREAS)),
    measures: anyLine,
    metric: anyLine,
    unit: maybe(among('%', 'points', 'USD')),
    range: maybe(among([0, 100], [-500, 15_000])),
    better: among('higher', 'lower'),
    runs: maybe(
      among([
        { name: 'Runs', by: 'Tester', settings: ['0-shot'], margin: { points: 2, why: 'Few.' } },
      ]),
    ),
    url: maybe(among('https://quiz.example')),
  };
}

function boardOf(tag: string, ids: string[]) {
  const row = keys({
    model: among(...ids),
    effort: maybe(among(...EFFORTS, 'thinking-16k')),
    group: maybe(among('short', 'long')),
    values: keys({ score: anyFigure, votes: maybe(anyFigure) }),
    margins: maybe(keys({ score: among(0, 1.5) })),
    tokens: maybe(among(1, 12_500)),
    on: maybe(anyPast),
    settings: maybe(anyLine),
    note: maybe(anyWords),
  });
  const metric = (id: string) => ({ id, label: id, measures: 'What it says.', better: 'higher' });
  return {
    benchmark: fc.constant(`${tag}-quiz`),
    by: among('Tester', `Maker ${tag}`),
    version: maybe(anyLine),
    day: anyPast,
    source: among(`${tag}-card`, `${tag}-article`),
    checked: fc.constant(DAY),
    settings: anyWords,
    licence: anyLine,
    copied: maybe(anyWords),
    aside: maybe(anyWords),
    weaknesses: few(anyLine, 2),
    metrics: fc.constant([
      { ...metric('score'), unit: '%', margin: { points: 2, why: 'Few.' } },
      { ...metric('votes'), better: 'lower', margin: { times: 1.1, why: 'Few.' } },
    ]),
    groups: maybe(
      among([
        { id: 'short', label: 'short' },
        { id: 'long', label: 'long' },
      ]),
    ),
    rows: few(row, 6),
  };
}

function jobOf(tag: string, ids: string[]) {
  const field = (kind: Field['kind']) =>
    among(...FIELD_IDS.filter((id) => fieldOf(id).kind === kind && id !== 'released'));
  const test = {
    benchmark: fc.constant(`${tag}-quiz`),
    metrics: among(['score'], ['result'], ['score', 'votes']),
  };
  return {
    job: anyLine,
    question: anyLine.map((text) => `Which is better for ${tag} ${text}`),
    order: fc.integer({ min: 1, max: 9 }),
    measures: maybe(few(keys({ ...test, weight: among(...Object.keys(WEIGHTS)) }), 1)),
    related: maybe(few(keys(test), 1)),
    summary: maybe(fc.integer({ min: 1, max: 9 })),
    costs: maybe(few(among(...PRICE_ROWS), 2)),
    prefers: maybe(few(field('flag'), 2)),
    needs: maybe(few(field('flag'), 2)),
    limits: maybe(
      few(
        keys({
          field: field('quantity'),
          atMost: maybe(anyQuantity),
          atLeast: maybe(anyQuantity),
          why: fc.constant('Memory of one card.'),
        }),
        2,
      ),
    ),
    lengths: maybe(few(anyQuantity, 2)),
    leavesWithin: maybe(among(90)),
    unmeasured: maybe(fc.boolean()),
    opinions: maybe(
      few(
        keys({
          ...saidBy(tag),
          picks: few(among(...ids), 2),
          over: few(among(...ids), 2),
          says: anyWords,
        }),
        2,
      ),
    ),
  };
}

function cardOf(tag: string) {
  const fact = keys({
    ...saidBy(tag),
    memory: maybe(among('24B', '80B', '192B')),
    reported: maybe(among('25B', '81B')),
    price: maybe(among(1500, 30_000)),
    power: maybe(among(350, 1000)),
  });
  return { maker: among('NVIDIA', 'AMD'), facts: few(fact) };
}

function supportOf(ids: string[]) {
  const outcome = fc.oneof(
    among(...OUTCOMES).map((comes) => ({ comes })),
    among(...ids.slice(0, 2)).map((leads) => ({ leads })),
  );
  return fc.tuple(among(...FIELD_IDS), outcome).map(([row, how]) => ({ row, ...how }));
}

function matchupOf(ids: string[]) {
  const question = keys({
    id: among('moving-day', 'price-2027'),
    question: anyLine,
    answer: anyWords.map((text) => `${text} It takes [[${ids[0]} context-window]].`),
  });
  return {
    reviewed: fc.constant(DAY),
    restsOn: few(supportOf(ids), 6),
    summary: anyWords,
    questions: maybe(few(question, 2)),
  };
}

function guideOf(tag: string, ids: string[]) {
  const support = supportOf(ids).map((one) => ({ pair: `${ids[0]}-vs-${ids[1]}`, ...one }));
  return {
    title: anyLine.map((text) => `${tag} ${text}`),
    description: anyWords,
    reviewed: fc.constant(DAY),
    restsOn: few(support, 6),
  };
}
