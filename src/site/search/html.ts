import type { PageCard, CardPart } from './card.ts';

/**
 * How much a word counts by where it stands, from 0 to 10. Half of all pages compare two models and
 * say much the same; without names in a question, they come after the others.
 */
const WEIGHTS: Record<string, [number, number]> = { Model: [10, 2], Matchup: [1, 0.3] };
const ELSE = [8, 1] as const;

/** A card as the page that Pagefind reads: it weighs, and leads to, what it finds under a heading. */
export function cardHtml({ kind, title, about, text, parts }: PageCard): string {
  const [head, body] = WEIGHTS[kind] ?? ELSE;
  return `<html lang="en"><main>${marks(kind, about)}<h1 data-pagefind-weight="${head}">${escape(title)}</h1><div data-pagefind-weight="${body}"><p>${escape(text)}</p>${parts.map(partHtml).join('')}</div></main></html>`;
}

/** A written page, with marks for Pagefind that readers do without. */
export function pageHtml(html: string, kind: string, about: readonly string[]): string {
  return html.replace(/<main\b[^>]*>/, (main) => main + marks(kind, about));
}

/** What a page is told by: its kind, and the records that it is about. */
function marks(kind: string, about: readonly string[]): string {
  const filters = [`kind:${kind}`, ...about.map((one) => `about:${one}`)];
  const elements = filters.map((filter) => `<i data-pagefind-filter="${filter}"></i>`);
  return `<i data-pagefind-meta="kind:${kind}"></i>${elements.join('')}`;
}

function partHtml({ id, title, text }: CardPart): string {
  return `<h2 id="${id}">${escape(title)}</h2><p>${escape(text)}</p>`;
}

function escape(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
}
