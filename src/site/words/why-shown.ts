import type { Cell, Voice } from '../../comparison/evidence/cell.ts';
import { TIERS } from '../../catalog/vocabulary.ts';

/** Why the value of a disputed cell is the one on top: `Shown: August 2024 (Meta), a primary source.` */
export function whyShown({ text, voices, rivals }: Cell): string {
  const [top] = voices;
  const [rival] = rivals;
  if (!top || !rival) return `Shown: ${text}.`;
  return `Shown: ${text} (${top.source.publisher}), ${reason(top, rival)}.`;
}

/** The first of the rules of rank by which the two differ. */
function reason(top: Voice, rival: Voice): string {
  const [tier, other] = [top.source.tier, rival.source.tier];
  if (TIERS.indexOf(tier) < TIERS.indexOf(other)) return `${article(tier)} ${tier} source`;
  if (rival.check && rival.check !== 'agrees') return 'which other evidence supports';
  if ((top.said ?? '') > (rival.said ?? '')) return 'the later statement';
  return 'which more sources say';
}

function article(word: string): string {
  return /^[aeiou]/.test(word) ? 'an' : 'a';
}
