import type { Slip } from './slip.ts';
import { unfinishedIn } from './draft.ts';
import { boundBroken } from './bounds.ts';
import { figuresOutOfPlace } from './figure-places.ts';
import { WORD, slipsInTree, wordless } from './tree.ts';
import { quoteFound } from './quote.ts';

/** Where a text stands: beneath the front matter, or in a key as a few sentences. */
export type TextPlace = 'body' | 'key';

/** What may not stand in Markdown. Code between backticks shows all as it is. */
export function markupOf(text: string, place: TextPlace): Slip[] {
  const bound = boundBroken(text);
  if (bound) return [bound];
  const slips = [...markupInAnyText(text), ...find(text, /\[\[/g, FIGURES_ELSEWHERE)];
  return slips.length > 0 ? slips : slipsOnceRead(text, place);
}

/** The same where figures are taken from the records, `[[gpt-4o context-window]]`. */
export function markupWithFigures(text: string, place: TextPlace): Slip[] {
  const bound = boundBroken(text);
  if (bound) return [bound];
  const blanked = (sign: string) =>
    text.replace(/\[\[[^[\]]*\]\]/g, (figure) => sign.repeat(figure.length));
  const slips = [...markupInAnyText(text), ...find(blanked(' '), /\[\[|\]\]/g, FIGURE)];
  if (slips.length > 0) return slips;
  const drawn = slipsOnceRead(blanked('x'), place);
  return drawn.length > 0 ? drawn : slipsOfFigures(text, blanked('x'));
}

const PLACE =
  'a figure becomes a link, so it has no place in code, in a heading or in a link. Write it into a sentence';

/** Figures that stand where none can be filled in. */
function slipsOfFigures(text: string, blanked: string): Slip[] {
  const figures = [...text.matchAll(/\[\[[^[\]]*\]\]/g)];
  const wrong = figuresOutOfPlace(
    blanked,
    figures.map(({ index }) => index),
  );
  return figures
    .filter(({ index }) => wrong.includes(index))
    .map(({ 0: figure, index }) => ({ offset: index, found: quoteFound(figure), rule: PLACE }));
}

/** A sign by which Markdown makes anything else of a text than a paragraph. */
const SIGN = /[\\`*_[\]<>&!#|~\n]|^[ \t]|^[-+=\d]|https?:|www\.|@/;

/** What only shows once escapes and entities are read. */
function slipsOnceRead(text: string, place: TextPlace): Slip[] {
  if (SIGN.test(text)) return slipsInTree(text, place === 'body');
  return WORD.test(text) ? unfinishedIn(text) : wordless(text);
}

const FIGURES_ELSEWHERE = 'figures are filled in only in matchups and guides. Write the figure out';
const FIGURE = 'a figure stands between two brackets on each side, [[model row]]. Mend them';
const HTML = 'HTML is not shown. Write Markdown, or put it in `backticks`';
const PICTURE = 'pages draw no pictures. Say what it shows, or link it';
const LINK =
  'a link leads to https://, http://, mailto:, a path of this site or #. Mend or drop it';

function markupInAnyText(text: string): Slip[] {
  const plain = withoutCode(text);
  return [
    ...find(plain, /<(?!https?:\/\/|mailto:)[a-z!/?][^\s<>]*/gi, HTML),
    ...find(plain, /!\[(?!\[)/g, PICTURE),
    ...find(plain, /\]\(\s*<?(?!https?:\/\/|mailto:|[\s<#)]|\/(?!\/))[^\s)<>]*/gi, LINK),
    ...find(
      plain,
      /^ {0,3}\[(?!\^)[^[\]\n]+\]:[ \t]*(?!https?:\/\/|mailto:|[\s#]|\/(?!\/))\S+/gim,
      LINK,
    ),
  ];
}

function find(text: string, pattern: RegExp, rule: string): Slip[] {
  return [...text.matchAll(pattern)].map(({ 0: found, index }) => ({
    offset: index,
    found: quoteFound(found),
    rule,
  }));
}

/** Blanks what stands between backticks; a lone backtick at the end begins no code. */
function withoutCode(text: string): string {
  const parts = text.split(/(`+)/);
  return parts
    .map((part, index) =>
      index % 4 === 2 && index < parts.length - 1 ? part.replace(/[^\n]/g, ' ') : part,
    )
    .join('');
}
