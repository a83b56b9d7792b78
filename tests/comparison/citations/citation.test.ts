import { describe, expect, test } from 'vitest';
import type { Claim, Source } from '../../../src/catalog/catalog.ts';
import type { SourceId } from '../../../src/catalog/types/record-id.ts';
import { citationsOf, countStandings } from '../../../src/comparison/citations/citation.ts';
import { studyAll } from '../../../src/comparison/study/studies.ts';
import { SAMPLE_DATE } from '../../build-date.ts';
import { ARTICLE, CARD, INDEX, catalogOf, claim, event, model, score } from '../make.ts';

const citations = (source: Source, ...claims: Claim[]) =>
  citationsOf(studyAll(catalogOf([model('alpha', { claims })]), SAMPLE_DATE), source);

describe('how a claim of a source stands against what is shown', () => {
  test.each<[string, Claim[]]>([
    ['contradicted', [claim('vision', false, ARTICLE), claim('vision', true)]],
    ['agrees', [claim('vision', true, ARTICLE), claim('vision', true)]],
    ['shown', [claim('vision', true, ARTICLE), claim('vision', false, ARTICLE)]],
    ['nobody else says so', [claim('vision', true, ARTICLE)]],
    ['outdated', [claim('vision', false, ARTICLE, { check: 'outdated' }), claim('vision', true)]],
    [
      'unverifiable',
      [
        claim('parameters-total', '2T', ARTICLE, { estimate: true }),
        claim('parameters-total', 'undisclosed'),
      ],
    ],
  ])('%s', (standing, claims) => {
    if (standing === 'shown')
      claims.push(claim('vision', true, { ...ARTICLE, id: 'other' as SourceId }));
    expect(citations(ARTICLE, ...claims)[0]?.standing).toBe(standing);
  });

  test('and what is shown instead, by whom', () => {
    const [cited] = citations(ARTICLE, claim('vision', false, ARTICLE), claim('vision', true));
    expect(cited).toMatchObject({ says: 'No', shown: { says: 'Yes', source: CARD } });
  });
});

test('a source’s page has its facts, events, scores and remarks, and no one else’s', () => {
  const found = citationsOf(
    studyAll(
      catalogOf([
        model('alpha', {
          claims: [claim('vision', true), claim('license', 'MIT', INDEX)],
          events: [event('released', '2025-01-01'), event('retired', '2026-01-01')],
          scores: [score(53.1, { source: CARD })],
          remarks: [
            {
              about: 'safety',
              says: 'Tested.',
              opinion: false,
              key: false,
              source: CARD,
              checked: '2026-11-20',
            },
          ],
        }),
      ]),
      SAMPLE_DATE,
    ),
    CARD,
  );
  expect(found.map(({ row }) => row).toSorted()).toEqual(
    ['life', 'quiz', 'released', 'remarks', 'vision'].toSorted(),
  );
});

test('counts how many stand how', () => {
  const cited = citations(
    ARTICLE,
    claim('vision', false, ARTICLE),
    claim('vision', true),
    claim('license', 'MIT', ARTICLE),
  );
  expect(Object.fromEntries(countStandings(cited))).toEqual({
    contradicted: 1,
    'nobody else says so': 1,
  });
});
