import type { RankedResult, Reporter } from '../scores/ranked-board.ts';

/** Who stands behind a figure, in words. */
export const REPORTER_WORDS: Record<Reporter, { label: string; explain: string }> = {
  independent: { label: 'independent', explain: 'run by somebody who makes none of the models' },
  maker: { label: 'maker’s own', explain: 'the maker ran its own model' },
  rival: { label: 'run by a rival', explain: 'the maker of another model ran it' },
  secondary: { label: 'secondary only', explain: 'a site that names no run but its own word' },
};
export const REPORTERS = Object.keys(REPORTER_WORDS) as Reporter[];

/** `quoted by Meta`, where nothing of the runner itself was read. */
export function sayQuoted({ scores }: RankedResult): string | undefined {
  const others = scores.map(({ source }) => source.publisher);
  const isFirstHand = scores.some(({ source, by }) => source.publisher === by);
  return isFirstHand ? undefined : `quoted by ${[...new Set(others)].join(' and ')}`;
}
