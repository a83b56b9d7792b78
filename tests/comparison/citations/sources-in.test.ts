import { describe, expect, test } from 'vitest';
import { sourcesIn } from '../../../src/comparison/citations/sources-in.ts';
import { knownCell } from '../../../src/comparison/evidence/cell.ts';
import { prose } from '../../../src/comparison/prose/prose.ts';
import { CARD, INDEX, LAB, claim, model, offer, provider } from '../make.ts';

const said = (source: typeof CARD) => ({ ...claim('vision', true, source), says: 'Yes' });

describe('sourcesIn', () => {
  test('lists each source once, in the order in which a view tells of them', () => {
    const cell = {
      ...knownCell('Yes', { kind: 'flag', yes: true }),
      voices: [said(LAB), said(CARD)],
      rivals: [said(INDEX)],
    };
    const text = prose`So it reads${{ cite: CARD }} and it hears${{ cite: INDEX }}.`;
    expect(sourcesIn(text, [{ cell }])).toEqual([CARD, INDEX, LAB]);
  });

  test('who asks a price comes before who says that it ends, however the record is ordered', () => {
    const from = provider('Host');
    const one = { untilSource: CARD, ...offer(from, { source: INDEX }) };
    expect(sourcesIn({ offers: [{ offer: one }] })).toEqual([INDEX, CARD]);
  });

  test('a record that is only named brings none of what it says', () => {
    const named = model('alpha', { claims: [claim('vision', true, CARD)] });
    expect(sourcesIn({ model: named, lanes: [{ model: named }] })).toEqual([]);
  });

  test('finds nothing in words, figures and what is missing', () => {
    expect(sourcesIn('source', 7, undefined, null, [], { source: undefined })).toEqual([]);
  });
});
