import { describe, expect, test } from 'vitest';
import { inOrder, neighboursOf, pairId, pairsOf } from '../../../src/comparison/rows/pair.ts';
import { studyAll } from '../../../src/comparison/study/studies.ts';
import { SAMPLE_DATE } from '../../build-date.ts';
import { catalogOf, claim, model, offer, provider } from '../make.ts';

const [a, b, c] = ['gpt-4-1', 'gpt-4o', 'llama-4'].map((id) => model(id)) as [
  ReturnType<typeof model>,
  ReturnType<typeof model>,
  ReturnType<typeof model>,
];

describe('a pair has one address', () => {
  test('whichever model comes first', () => {
    expect(pairId(inOrder(c, b))).toBe('gpt-4o-vs-llama-4');
    expect(inOrder(c, b)).toEqual(inOrder(b, c));
  });

  test('and every two models are one, whatever the order of the records', () => {
    const ids = ['gpt-4-1-vs-gpt-4o', 'gpt-4-1-vs-llama-4', 'gpt-4o-vs-llama-4'];
    expect(pairsOf(catalogOf([a, b, c])).map(pairId)).toEqual(ids);
    expect(pairsOf(catalogOf([c, b, a])).map(pairId)).toEqual(ids);
  });
});

describe('the pairs to go on to', () => {
  const kin = model('kin', { family: 'acme' });
  const snapshot = model('snapshot', { family: 'acme', snapshotOf: 'here' });
  const stranger = model('stranger', { family: 'other' });
  const here = model('here', { family: 'acme' });
  const there = model('there', { family: 'third' });
  const sides = { a: here, b: there };
  const found = neighboursOf(
    studyAll(catalogOf([here, there, kin, snapshot, stranger]), SAMPLE_DATE),
    sides,
  );

  test('keep one of the two models, and are not the pair itself', () => {
    for (const { models } of found) {
      const kept = [models.a, models.b].filter((one) => one === here || one === there);
      expect(kept).toHaveLength(1);
    }
  });

  test('begin with the nearest kin, each with the reason', () => {
    expect(found.slice(0, 2).map(({ id, why }) => [id, why])).toEqual([
      ['snapshot-vs-there', 'a snapshot of Here'],
      ['kin-vs-there', 'the same family as Here'],
    ]);
  });
});

describe('the reason for a pair to go on to is', () => {
  const there = model('there', { family: 'third', developer: 'Third' });
  const stranger = { developer: 'Other', family: 'other' };
  const reasons = (left: Parameters<typeof model>[1], other: Parameters<typeof model>[1]) => {
    const here = model('here', { family: 'acme', ...left });
    const found = model('found', { ...stranger, ...other });
    const sides = { a: here, b: there };
    const near = neighboursOf(studyAll(catalogOf([here, there, found]), SAMPLE_DATE), sides);
    return near.find(({ id }) => id === 'found-vs-there')?.why;
  };
  const priced = (input: number, more = {}) => ({
    offers: [offer(provider('Host'), { input, output: input, ...more })],
  });

  test('a successor that a source names, by whatever spelling', () => {
    const claims = [claim('successor', 'found-2')];
    expect(reasons({ claims }, { aliases: ['found-2'] })).toBe(
      'the successor of Here (named by The card)',
    );
  });

  test('no successor that better evidence speaks against', () => {
    const claims = [claim('successor', 'found', undefined, { check: 'contradicted' })];
    expect(reasons({ claims }, {})).not.toContain('successor');
  });

  test('a blended price within a tenth, and none further off or at zero', () => {
    expect(reasons(priced(1), priced(1.1))).toBe(
      'costs about what Here does: cheapest $1.10 and $1.00 blended',
    );
    expect(reasons(priced(1), priced(1.2))).not.toContain('costs');
    expect(reasons(priced(0, { free: true }), priced(0, { free: true }))).not.toContain('costs');
  });

  test('otherwise whom the one that stays meets instead', () => {
    expect(reasons({}, { developer: 'Acme' })).toBe('another model by Acme');
    expect(reasons({}, {})).toBe('a model by Other');
  });
});

test('there are at most eight pairs to go on to, none twice', () => {
  const models = Array.from({ length: 12 }, (_, at) => model(`model-${at}`));
  const [one, other] = models as [(typeof models)[0], (typeof models)[0]];
  const found = neighboursOf(studyAll(catalogOf(models), SAMPLE_DATE), { a: one, b: other });
  expect(found.length).toBeLessThanOrEqual(8);
  expect(new Set(found.map(({ id }) => id)).size).toBe(found.length);
});
