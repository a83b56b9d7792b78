import type { Standing } from '../comparison/citation.ts';

const WORDS: Record<Standing, string> = {
  shown: 'shown here',
  agrees: 'borne out',
  'nobody else says so': 'said by nobody else',
  contradicted: 'contradicted',
  imprecise: 'imprecise',
  outdated: 'out of date',
  unverifiable: 'beyond checking',
};

/** `9 borne out, 3 contradicted`. */
export function sayCounts(counts: readonly [Standing, number][]): string {
  const order = Object.keys(WORDS) as Standing[];
  return counts
    .toSorted(([one], [other]) => order.indexOf(one) - order.indexOf(other))
    .map(([standing, count]) => `${count} ${WORDS[standing]}`)
    .join(', ');
}
