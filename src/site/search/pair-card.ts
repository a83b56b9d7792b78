import type { Model } from '../../catalog/catalog.ts';
import { plainText } from '../../comparison/prose/prose.ts';
import type { Sides } from '../../comparison/rows/sides.ts';
import type { Matchup } from '../../comparison/views/matchup.ts';
import { titleOf } from '../words/names.ts';
import { type PageCard, aboutModels } from './card.ts';

/** What search knows of the page of a pair. */
export function pairCard({ id, models: pair, tally, summary, questions }: Matchup): PageCard {
  return {
    path: `compare/${id}`,
    kind: 'Matchup',
    title: titleOf(pair),
    about: aboutModels([pair.a, pair.b]),
    text: plainText(summary),
    leads: [tally.leads.a.length, tally.leads.b.length],
    parts: questions.map(({ id, question, answer: [first = []] }) => ({
      id,
      title: withoutNames(question, pair),
      text: inShort(id, plainText(first)),
    })),
  };
}

/** Answers of which the rest is long and names what other pages tell of. */
const COUNTED = new Set(['faq-disputes', 'faq-mistakes']);

/**
 * An answer in short: half of all pages are pairs, and their words are most of the index. The
 * difference of the two is the summary, which stands above.
 */
function inShort(id: string, text: string): string {
  if (id === 'faq-difference') return '';
  const sentence = text.split(/(?<=[.!?]) (?=\p{Lu})/u)[0] ?? '';
  return COUNTED.has(id) ? (sentence.split(',')[0] ?? '') : sentence;
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
