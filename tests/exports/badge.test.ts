import { describe, expect, test } from 'vitest';
import type { Model } from '../../src/catalog/catalog.ts';
import { isFull } from '../../src/catalog/full.ts';
import { badgesOf } from '../../src/exports/badge/badges.ts';
import { STUDIES, modelOf } from '../content/catalog.ts';

describe('a badge', () => {
  test('says when a model leaves', () => {
    expect(badgesOf(STUDIES, modelOf('gpt-4o'))['availability']).toEqual({
      schemaVersion: 1,
      label: 'GPT-4o',
      message: expect.stringMatching(/^Leaves the OpenAI API on 14 January 2027/),
      color: expect.any(String),
    });
  });

  test('says what a row says, in yellow where sources disagree', () => {
    const badges = badgesOf(STUDIES, modelOf('llama-4-maverick'));
    expect(badges['context-window']?.label).toBe('Llama 4 Maverick, context window');
    expect(badges['context-window']?.message).toBe('1 million tokens');
    expect(badges['knowledge-cutoff']?.color).toBe('yellow');
  });

  test('of what nobody says is grey, and never No', () => {
    const grey = STUDIES.models.flatMap((model) =>
      Object.values(badgesOf(STUDIES, model)).filter(({ color }) => color === 'lightgrey'),
    );
    expect(grey.length).toBeGreaterThan(0);
    expect(grey.filter(({ message }) => /^(No|Yes)$/.test(message))).toEqual([]);
  });

  test('each keeps what shields takes, and has room for its text', () => {
    const badges = (model: Model) => Object.values(badgesOf(STUDIES, model));
    const all = STUDIES.models.flatMap(badges);
    // Of a model that catalogues alone know most rows are left out.
    const full = STUDIES.models.filter(isFull);
    expect(full.flatMap(badges).length).toBeGreaterThan(full.length * 3);
    expect(all.length).toBeGreaterThan(STUDIES.models.length * 2);
    const wrong = all.filter(
      ({ schemaVersion, label, message }) =>
        schemaVersion !== 1 || !label || !message || message.length > 60,
    );
    expect(wrong).toEqual([]);
  });
});
