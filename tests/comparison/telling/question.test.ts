import { describe, expect, test } from 'vitest';
import type { Model } from '../../../src/catalog/catalog.ts';
import { matchupOf } from '../../../src/comparison/views/matchup.ts';
import { plainText } from '../../../src/comparison/prose/prose.ts';
import { studyAll } from '../../../src/comparison/study/studies.ts';
import { SAMPLE_DATE } from '../../build-date.ts';
import { ARTICLE, CARD, catalogOf, claim, event, model, offer, provider } from '../make.ts';

/** Each question of Alpha and Beta with its answer. */
function answers(a: Partial<Model>, b: Partial<Model>): Map<string, string> {
  const models = { a: model('alpha', a), b: model('beta', b) };
  const { questions } = matchupOf(studyAll(catalogOf([models.a, models.b]), SAMPLE_DATE), models);
  return new Map(questions.map(({ id, answer }) => [id, answer.map(plainText).join('\n')]));
}

const HOST = provider('Host');
const paid = (price: number) => offer(HOST, { input: price, output: price });

describe('which questions are asked', () => {
  test('of two of which nothing is known, those that everyone asks', () => {
    const asked = [...answers({}, {}).keys()];
    expect(asked.toSorted()).toEqual([
      'faq-available',
      'faq-cheaper',
      'faq-context',
      'faq-cutoff',
      'faq-difference',
      'faq-open-source',
      'faq-vision',
      'faq-where-to-run',
    ]);
  });

  test.each([
    ['faq-audio', claim('audio-input', true)],
    ['faq-structured-outputs', claim('structured-outputs', true)],
    ['faq-function-calling', claim('function-calling', false)],
    ['faq-code-execution', claim('code-execution', true)],
    ['faq-own-hardware', claim('open-weights', true)],
  ])('%s once something is known of one', (id, known) => {
    expect([...answers({}, {}).keys()]).not.toContain(id);
    expect([...answers({ claims: [known] }, {}).keys()]).toContain(id);
  });

  test('what the sources disagree on, where they do', () => {
    const disputed = [claim('vision', true), claim('vision', false, ARTICLE)];
    expect([...answers({ claims: disputed }, {}).keys()]).toContain('faq-disputes');
  });
});

describe('the first sentence answers', () => {
  const known = (weights: boolean, license: string) => ({
    claims: [claim('open-weights', weights), claim('license', license)],
    events: [event('released', '2025-01-01')],
  });

  test('open source is a matter of the licence, not of open weights alone', () => {
    const [community, mit, closed] = [
      known(true, 'Acme Community Licence'),
      known(true, 'MIT'),
      known(false, 'Proprietary'),
    ];
    const first = (a: Partial<Model>, b: Partial<Model>) =>
      answers(a, b).get('faq-open-source')?.split('.')[0];
    expect(first(community, closed)).toMatch(/^Neither/);
    expect(first(community, mit)).toMatch(/^(Only )?Beta/);
    expect(first(mit, mit)).toMatch(/^(Yes, both|Both)/);
  });

  test('the cheaper one, how far and where', () => {
    const answer = answers({ offers: [paid(1)] }, { offers: [paid(3)] }).get('faq-cheaper');
    expect(answer).toMatch(/^Alpha is 3× cheaper at Host: \$1\.00 against \$3\.00/);
  });

  test('the larger context, and the later cutoff', () => {
    const asked = answers(
      { claims: [claim('context-window', '128K'), claim('knowledge-cutoff', '2023-10')] },
      { claims: [claim('context-window', '1M'), claim('knowledge-cutoff', '2024-08')] },
    );
    expect(asked.get('faq-context')).toMatch(/^Beta\b.+1 million tokens.+128,000 tokens/);
    expect(asked.get('faq-cutoff')).toMatch(/^Beta, 10 months later/);
  });

  test.each([
    [true, true, /^Both /],
    [false, false, /^Neither /],
    [true, false, /^Only Alpha /],
  ])('vision %s and %s', (a, b, first) => {
    const asked = answers({ claims: [claim('vision', a)] }, { claims: [claim('vision', b)] });
    expect(asked.get('faq-vision')).toMatch(first);
  });

  test('whether they are still there', () => {
    const here = event('released', '2025-01-01');
    const leaving = { events: [here, event('shut-down', '2027-01-14')] };
    const left = { events: [here, event('shut-down', '2026-01-14')] };
    const first = (a: Partial<Model>, b: Partial<Model>) =>
      answers(a, b).get('faq-available')?.split('.')[0];
    expect(first({ events: [here] }, { events: [here] })).toMatch(/^Alpha: yes \(.*; Beta: yes \(/);
    expect(first(leaving, left)).toMatch(/^Alpha: yes, for now \(.*; Beta: no \(/);
    expect(first({ events: [event('announced', '2025-01-01')] }, left)).toMatch(
      /^Alpha: no \(never released\); Beta: no \(/,
    );
  });
});

describe('what cannot be said has a reason', () => {
  const CASES = ['faq-context', 'faq-cutoff', 'faq-vision'] as const;
  const all = (from = ARTICLE) => ({
    claims: [
      claim('context-window', '1M', from),
      claim('knowledge-cutoff', '2024-08', from),
      claim('vision', true, from),
    ],
  });

  test.each(CASES)('%s: no source was found', (id) => {
    expect(answers({}, {}).get(id)).toMatch(/cannot be said.*no source was found/);
  });

  test.each(CASES)('%s: only secondary sources', (id) => {
    expect(answers(all(), all()).get(id)).toMatch(/cannot be said.*secondary/);
  });

  test('a price that nobody lists, and of which model', () => {
    expect(answers({ offers: [paid(1)] }, {}).get('faq-cheaper')).toMatch(
      /^It cannot be said, because no current paid offer was found for .*Beta/,
    );
  });
});

describe('unknown is not No', () => {
  const weights = (value: unknown, from = CARD) => ({
    claims: [claim('open-weights', value, from), claim('license', 'Acme Licence', from)],
    events: [event('released', '2025-01-01')],
  });
  const opening = (id: string, a: Partial<Model>, b: Partial<Model>) =>
    answers(a, b).get(id)?.split(/[.:;]/)[0];

  test.each(['faq-open-source', 'faq-own-hardware'])('%s, where nobody speaks of one', (id) => {
    expect(opening(id, weights(false), {})).not.toMatch(/^(Neither|No)\b/);
    expect(opening(id, weights(false), weights('undisclosed'))).not.toMatch(/^(Neither|No)\b/);
  });

  test('faq-open-source, where nobody speaks of either', () => {
    expect(opening('faq-open-source', {}, {})).not.toMatch(/^(Neither|No)\b/);
  });

  test('faq-own-hardware, of the other one', () => {
    expect(opening('faq-own-hardware', weights(true), {})).not.toMatch(/^Only\b/);
  });

  test('faq-own-hardware, of what is not disclosed', () => {
    const answer = answers(weights(true), weights('undisclosed')).get('faq-own-hardware');
    expect(answer).not.toContain('Beta has no weights');
  });

  test.each(['faq-vision', 'faq-available', 'faq-where-to-run'])('%s', (id) => {
    const known = { claims: [claim('vision', false)], events: [event('released', '2025-01-01')] };
    expect(opening(id, known, {})).not.toMatch(/^(Neither|No|Only)\b(?! provider)/);
  });
});
