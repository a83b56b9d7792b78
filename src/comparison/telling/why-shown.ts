import type { Cell } from '../evidence/cell.ts';
import type { RankRule } from '../evidence/rank.ts';

/** Why the value of a disputed cell is on top: `Shown: August 2024 (Meta), a primary source.` */
export function sayWhyShown({ text, voices, by }: Cell): string {
  const [top] = voices;
  if (!top || !by) return `Shown: ${text}.`;
  const { publisher, tier } = top.source;
  return `Shown: ${text} (${publisher})${sayRule(by, tier)}`;
}

/** The rule that put the value on top, as the rest of a sentence. */
function sayRule(by: RankRule | 'tie', tier: string): string {
  switch (by) {
    case 'guess':
      return ', because nobody gives more than an estimate.';
    case 'release':
      return ', the first release.';
    case 'tier':
      return `, ${article(tier)} ${tier} source.`;
    case 'statement':
      return ', a statement; the others are estimates.';
    case 'fault':
      return ', which other evidence supports.';
    case 'date':
      return ', the later statement.';
    case 'surface':
      return ', which is said of every surface.';
    case 'support':
      return ', which more of the sources say.';
    case 'tie':
      return '. The sources that differ are of equal standing, so this value decides nothing.';
  }
}

function article(word: string): string {
  return /^[aeiou]/.test(word) ? 'an' : 'a';
}
