import type { Model } from '../../catalog/catalog.ts';
import type { Candidate } from '../../comparison/moving/candidate.ts';
import { joinWords } from '../../comparison/prose/join-words.ts';
import { type Prose, plainText } from '../../comparison/prose/prose.ts';
import { count } from '../words/words.ts';

/** A model to move to: one line, and what one loses, gains and has to change. */
export interface MoveLine {
  model: Model;
  /** `as advised and ahead in 3 jobs`. */
  standing: string;
  grounds: Prose;
  /** The jobs in which it is ahead, and those in which it is behind. */
  jobs: { title: string; list: { id: string; name: string }[] }[];
  lists: { title: string; items: string[] }[];
}

/** A candidate in words. */
export function moveLineOf(candidate: Candidate): MoveLine {
  const { model, wins, defeats, grounds, losses, gains, changes } = candidate;
  return {
    model,
    standing: sayStanding(candidate),
    grounds,
    jobs: [
      { title: 'Ahead in', list: wins },
      { title: 'Behind in', list: defeats },
    ].filter(({ list }) => list.length > 0),
    lists: [
      { title: 'You lose', items: losses.map(({ says }) => plainText(says)) },
      { title: 'You gain', items: gains.map(({ says }) => plainText(says)) },
      { title: 'Changes in your code', items: changes.map(plainText) },
    ].filter(({ items }) => items.length > 0),
  };
}

function sayStanding({ isAdvised, wins, defeats }: Candidate): string {
  const standing = [
    ...(isAdvised ? ['as advised'] : []),
    ...(wins.length > 0 ? [`ahead in ${count(wins.length, 'job')}`] : []),
    ...(defeats.length > 0 ? [`behind in ${count(defeats.length, 'job')}`] : []),
  ];
  return joinWords(standing.length > 0 ? standing : ['no board ran both']);
}
