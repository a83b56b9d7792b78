import { slug } from 'github-slugger';
import type { Code, Heading, Nodes, Root } from 'mdast';
import { visit } from 'unist-util-visit';
import { FIELD_IDS } from '../fields.ts';
import { AVAILABILITY, PRICE_ROWS } from '../row-id.ts';
import { drawnSize } from './drawn-size.ts';
import { strayCharacters } from './characters.ts';
import { parseMarkdown } from './markdown.ts';
import { unfinishedIn } from './draft.ts';
import { quoteFound } from './quote.ts';
import type { Slip } from './slip.ts';

/** What holds of a text once its escapes and entities are read, as the pages read them. */

/** What a text of a few sentences may be made of, and a body besides. */
const IN_SENTENCES = ['root', 'paragraph', 'text', 'emphasis', 'strong', 'delete', 'inlineCode'];
const IN_NOTES = [...IN_SENTENCES, 'break', 'link', 'linkReference', 'definition'];
const IN_BODIES = [
  ...IN_NOTES,
  'list',
  'listItem',
  'heading',
  'thematicBreak',
  'blockquote',
  'code',
  'table',
  'tableRow',
  'tableCell',
];

const WHAT: Record<string, string> = {
  html: 'this is HTML, which is not shown. Write Markdown, or put it in `backticks`',
  image: 'this is a picture, and pages draw none. Say what it shows, or link it',
  imageReference: 'this is a picture, and pages draw none. Say what it shows, or link it',
  footnoteReference:
    'this is a footnote; sources are cited as [[source: id]] in guides. Write it into the text',
  footnoteDefinition:
    'this is a footnote; sources are cited as [[source: id]] in guides. Write it into the text',
};
const OTHERWISE =
  'this has no place in a text of a few sentences. Write it as plain sentences, or in the text beneath the front matter';

const MOST_ROWS = 200;
/** So many characters a page may draw for each of a text, and for any text, however short. */
const MOST_TIMES = 20;
const ANY_TEXT = 2000;

/** Parts of pages that texts may not name, so that a link or a heading is never taken for one. */
const KEPT = new Set<string>([
  ...FIELD_IDS,
  ...PRICE_ROWS,
  AVAILABILITY,
  ...['main', 'cite', 'sources', 'prices', 'search', 'questions', 'share', 'top', 'constructor'],
]);
const isMark = (id: string) => /^[sp]\d+$/i.test(id);

/** Slips that only the parsed text shows. */
export function slipsInTree(text: string, isBody: boolean): Slip[] {
  const tree = parsed(text);
  if (!tree) {
    const rule = 'it cannot be read as Markdown. Write it more simply';
    return [{ offset: 0, found: 'a text', rule }];
  }
  const size = drawnSize(tree);
  if (size > MOST_TIMES * text.length + ANY_TEXT) {
    const found = `a text of ${text.length.toLocaleString('en')} characters that pages would draw with ${size.toLocaleString('en')}`;
    const rule = `allowed are ${MOST_TIMES} times its length. Write fewer links, and no table of empty cells`;
    return [{ offset: 0, found, rule }];
  }
  const slips: Slip[] = [];
  const allowed = isBody ? IN_BODIES : IN_NOTES;
  visit(tree, (node) => {
    const wrong = allowed.includes(node.type) ? wrongNode(node) : (WHAT[node.type] ?? OTHERWISE);
    if (wrong) slips.push({ ...sayNode(node, text), rule: wrong });
  });
  return slips.length > 0 || hasWord(tree) ? slips : wordless(text);
}

/** A text of which a reader would see nothing. */
export function wordless(text: string): Slip[] {
  if (text.trim() === '') return [];
  const rule = 'nothing of it can be read once it is drawn. Write a word, or leave the text out';
  return [{ offset: 0, found: quoteFound(text.split('\n', 1)[0]), rule }];
}

/** A letter or a digit. */
export const WORD = /[\p{L}\p{N}]/u;

/** Whether a reader sees a letter or a digit of it: definitions and blanks are drawn as nothing. */
function hasWord(tree: Nodes): boolean {
  let isSeen = false;
  visit(tree, (node) => {
    if ('value' in node && WORD.test(node.value)) isSeen = true;
  });
  return isSeen;
}

/** A text that the parser cannot take is one that no page could draw. */
function parsed(text: string): Root | undefined {
  try {
    return parseMarkdown(text);
  } catch {
    return undefined;
  }
}

function sayNode({ position }: Nodes, text: string): Pick<Slip, 'offset' | 'found'> {
  const [start = 0, end = 0] = [position?.start.offset, position?.end.offset];
  return { offset: start, found: quoteFound(text.slice(start, end).split('\n', 1)[0]) };
}

function wrongNode(node: Nodes): string | undefined {
  switch (node.type) {
    case 'text':
    case 'inlineCode':
      return wrongLetters(node.value) ?? unfinishedIn(node.value)[0]?.rule;
    case 'code':
      return wrongLetters([node.value, node.lang, node.meta].join('\n')) ?? wrongLanguage(node);
    case 'link':
      if (!hasWord(node))
        return 'this is a link without a word. Write where it leads between the brackets';
      return wrongTarget(node.url) ?? wrongLetters(node.url + (node.title ?? ''));
    case 'definition':
      return wrongTarget(node.url) ?? wrongLetters(node.url + (node.title ?? ''));
    case 'heading':
      return wrongHeading(node);
    case 'listItem':
      if (typeof node.checked === 'boolean')
        return 'this is a box to tick, and pages have none. Write a plain list';
      return isEmpty(node)
        ? 'this is an item of a list without a word. Write some, or leave it out'
        : undefined;
    case 'table':
      return node.children.length > MOST_ROWS
        ? `this is a table of ${node.children.length} rows; allowed are at most ${MOST_ROWS}. Split it`
        : undefined;
    default:
      return undefined;
  }
}

/** A letter that an entity brings in: `&#x202E;`. */
function wrongLetters(value: string): string | undefined {
  // A soft hyphen may be written as &shy;, for it only tells where a word may break.
  const [stray] = strayCharacters(value.replaceAll('\u00AD', ''));
  return stray && `it stands for ${stray.found}; ${stray.rule}`;
}

/** The language of a block of code stands in an attribute of the page, which is no place for signs. */
function wrongLanguage({ lang }: Code): string | undefined {
  return /^[\w+#.-]{0,30}$/.test(lang ?? '')
    ? undefined
    : 'the language of a block of code is a word, such as json or c++. Name it so, or leave it out';
}

/** A host of letters, digits, dots and hyphens: no other sign, no name, no password, no port. */
const HOST = /^https?:\/\/[\p{L}\p{N}.-]+(?:[/?#]|$)/iu;

/** Where a link leads once its escapes are read: `/\/host` is `//host`, another site. */
function wrongTarget(url: string): string | undefined {
  if (url.startsWith('#')) {
    const id = url.slice(1);
    return isMark(id) || ['main', 'cite'].includes(id)
      ? 'this part of the page is kept for sources. Cite them with [[source: id]] in a guide, or drop the link'
      : undefined;
  }
  if (/^https?:/i.test(url) && !(URL.canParse(url) && HOST.test(url)))
    return 'this is no address that a browser can open. Mend it, or drop the link';
  const leadsAway = /^(?:https?:\/\/[^/]|mailto:.)/i.test(url);
  const staysHere = /^\/(?![/\\])/.test(url);
  return leadsAway || staysHere
    ? undefined
    : 'a link leads to https://, http://, mailto:, a path of this site or #. Mend or drop it';
}

function isEmpty(node: Nodes): boolean {
  let words = '';
  visit(node, (part) => void (words += 'value' in part ? part.value : ''));
  return words.trim() === '';
}

function wrongHeading(heading: Heading): string | undefined {
  let words = '';
  visit(heading, 'text', ({ value }) => void (words += value));
  const id = slug(words);
  if (id === '') return 'this is a heading without a word. Write one, or leave it out';
  return KEPT.has(id) || isMark(id)
    ? `its address would be #${id}, which the page keeps for a part of its own. Word it otherwise`
    : undefined;
}
