import { isDisputed } from '../../../comparison/evidence/cell.ts';
import { headToHead } from '../../../comparison/pictures/head-to-head.ts';
import { type SideId, type Sides, bothSides } from '../../../comparison/rows/sides.ts';
import { type Pill, pillsOf } from '../../../comparison/telling/life.ts';
import type { Matchup } from '../../../comparison/views/matchup.ts';
import { releaseOf } from '../../words/release.ts';

/** The sign of the site: both sides back to back along a spine. */
export interface Heads {
  names: Sides<string>;
  corners: Sides<{ says: string; pills: Pill[] }>;
  lines: { id: string; label: string; sides: Sides<HeadCell> }[];
}

/** What one side shows in a line of it. */
export interface HeadCell {
  text: string;
  /** Whether it leads, or has nothing to show. */
  tone: 'leads' | 'none' | undefined;
  isDisputed: boolean;
  /** Where its bar begins, and how long it is, in percent; the bars of the left side end at the spine. */
  bar: { x: number; width: number } | undefined;
}

/** The two models set head to head. */
export function headsOf(matchup: Matchup): Heads {
  const { models, lives } = matchup;
  return {
    names: bothSides((side) => models[side].name),
    corners: bothSides((side) => ({
      says: `${models[side].developer}, ${releaseOf(lives[side])}`,
      pills: pillsOf(lives[side]),
    })),
    lines: headToHead(matchup).map(({ row: { id, label, cells }, leader, shares }) => ({
      id,
      label,
      sides: bothSides((side) => ({
        text: cells[side].text,
        tone: leader === side ? 'leads' : cells[side].state === 'known' ? undefined : 'none',
        isDisputed: isDisputed(cells[side]),
        bar: shares && barOf(side, shares[side]),
      })),
    })),
  };
}

function barOf(side: SideId, share: number): HeadCell['bar'] {
  const width = Math.max(1, Math.round(100 * share));
  return { x: side === 'a' ? 100 - width : 0, width };
}
