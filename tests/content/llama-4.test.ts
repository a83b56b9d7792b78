import { describe, expect, test } from 'vitest';
import { rowsOf } from '../../src/comparison/rows/compare.ts';
import { sayNote } from '../../src/comparison/telling/note.ts';
import { plainText } from '../../src/comparison/prose/prose.ts';
import { CATALOG, matchup, modelOf, rowOf } from './catalog.ts';

describe('Scout’s 10M context', () => {
  const pair = matchup('llama-4-maverick', 'llama-4-scout');

  test('stands beside what it was trained on', () => {
    expect(rowOf(pair, 'context-window').cells.b.text).toBe('10 million tokens');
    expect(rowOf(pair, 'context-trained').cells.b.text).toBe('256,000 tokens');
  });

  test('and what hosts serve', () => {
    const { notes } = rowOf(pair, 'context-window').cells.b;
    expect(notes.map(sayNote)).toContain('hosts serve 64,000 to 3.5 million');
  });

  test('and in "choose it if", where no host serves what is claimed', () => {
    const lines = pair.choices.b.lines.map(({ says }) => plainText(says));
    expect(lines.join('\n')).toContain('though hosts serve at most 3.5 million');
  });

  test('in the answer too', () => {
    const asked = pair.questions.find(({ id }) => id === 'faq-context');
    const answer = asked?.answer.map(plainText).join(' ') ?? '';
    expect(answer).toContain('10 million tokens');
    expect(answer).toContain('256,000 tokens');
    expect(answer).toContain('3.5 million');
  });
});

describe('Behemoth, which was never released', () => {
  const behemoth = modelOf('llama-4-behemoth');
  const others = CATALOG.models.filter((model) => model !== behemoth);
  const pairs = others.map((other) => {
    const pair = matchup(behemoth.id, other.id);
    return { pair, side: pair.models.a === behemoth ? ('a' as const) : ('b' as const) };
  });

  test('says so', () => {
    for (const { pair, side } of pairs) {
      expect(rowOf(pair, 'released').cells[side].text).toBe('Never released');
      expect(rowOf(pair, 'availability').cells[side].text).toBe('Never released');
      expect(pair.lives[side].isReleased).toBe(false);
    }
  });

  test('has benchmark figures of Meta’s own alone, but for those found wrong', () => {
    const sound = behemoth.scores.filter(({ check }) => !check || check === 'agrees');
    expect(sound.length).toBeGreaterThan(0);
    expect(new Set(sound.map(({ by }) => by))).toEqual(new Set(['Meta']));
  });

  test.each(pairs.map(({ pair, side }) => [pair.id, pair, side] as const))(
    '%s: most rows undecided, none lost',
    (_id, pair, side) => {
      const ordered = rowsOf(pair).filter(({ outcome }) => outcome.kind !== 'unordered');
      const undecided = ordered.filter(({ outcome }) => outcome.kind === 'undecided');
      expect(undecided.length).toBeGreaterThan(ordered.length / 2);
      const lost = ordered.filter(
        ({ outcome }) => outcome.kind === 'lead' && outcome.side !== side,
      );
      expect(lost.map(({ id }) => id)).toEqual([]);
    },
  );
});
