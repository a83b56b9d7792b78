/** What reads names as people write them. Pages load it when somebody types or an address names models. */

export { readLineUp } from './line-up.ts';
export { meantPairs } from './meant-pairs.ts';
export { namedBy, suggestedBy } from './suggest.ts';
