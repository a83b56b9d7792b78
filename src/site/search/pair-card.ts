import type { Model } from '../../catalog/catalog.ts';
import { plainText } from '../../comparison/prose/prose.ts';
import type { Sides } from '../../comparison/rows/sides.ts';
import type { Matchup } from '../../comparison/views/matchup.ts';
import { titleOf } from '../words/names.ts';
import { type Card, aboutModels } from './card.ts';

/** What search knows of the page of a pair. */
export function pairCard({ id, models: pair, summary, questions }: Matchup): Card {
  return {
    path: `compare/${id}`,
    kind: 'Matchup',
    title: titleOf(pair),
    about: aboutModels([pair.a, pair.b]),
    text: plainText(summary),
    parts: questions.map(({ id, question, answer: [first = []] }) => ({
      id,
      title: withoutNames(question, pair),
      text: plainText(first),
    })),
  };
}

/**
 * `Which is cheaper?`: a question without the names, which the title of its page has above it. Half
 * of all pages are pairs, and names said again in twenty questions are most of what a word brings.
 */
function withoutNames(question: string, { a, b }: Sides<Model>): string {
  return question
    .replace(`, ${a.name} or ${b.name}?`, '?')
    .replace(`${a.name} or ${b.name}`, 'either')
    .replace(`${a.name} and ${b.name}`, 'the two');
}
