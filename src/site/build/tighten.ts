import { type HtmlPart, partsOf } from './html-parts.ts';

const words = (list: string) => new Set(list.split(' '));

/** Elements beside which no reader sees white space. */
const BLOCKS = words(
  'html head body meta link title header footer main nav div section table caption thead tbody tr th td ul ol li dl dt dd p h1 h2 h3 details summary figure figcaption fieldset legend rect line path circle text br',
);

/** Elements within a line, at whose edges white space is told once. */
const INLINE = words('a b i label small span');

/** End tags that HTML lets one leave out, since the next tag says that the part is over. */
const IMPLIED = words('td th tr li dt dd option');
const ROW_GROUPS = words('tbody tfoot');

/** What ends a paragraph by beginning, and by ending. */
const ENDS_PARAGRAPH = words(
  'p li ul ol dl dt dd table td th tr tbody div h2 h3 details section nav figure footer',
);
const ENDS_WITH = words('ul ol table div details section main');

/** Shapes of a drawing, which may close themselves. */
const SHAPES = words('circle line path rect');

/** A value of an attribute, in quotation marks. */
const VALUES = /="([^"]*)"(\/>)?|='[^']*'/g;
/** Values that need no quotation marks: a word, an address or a share. */
const BARE = /^[^\s"'=<>`]+$/;

/**
 * The same page in fewer bytes: a comparison has hundreds of cells and citations. What is read stays
 * as it is: elements and attributes in their places, words, and where they are parted. Each part is
 * looked at once, with its neighbours.
 */
export function tighten(html: string): string {
  return withoutEnds(withoutSpaces(partsOf(html)));
}

/** Without the white space that no reader sees; what remains is one space. */
function withoutSpaces(parts: readonly HtmlPart[]): HtmlPart[] {
  const kept: HtmlPart[] = [];
  const isClosed = closings(parts);
  /** Whether white space or a block stands before this, and only beginnings of inline parts since. */
  let isParted = false;
  let index = -1;
  for (const part of parts) {
    index += 1;
    if (part.kind === 'space') {
      const next = parts[index + 1];
      if (isParted || isBlock(next) || next?.html === '<sup>' || isClosed[index + 1]) continue;
      kept.push(ONE_SPACE);
      isParted = true;
      continue;
    }
    kept.push(part.kind === 'words' ? withOneSpace(part) : part);
    isParted = isBlock(part) || (isParted && isInline(part) && !part.isEnd);
  }
  return kept;
}

const ONE_SPACE: HtmlPart = { kind: 'space', html: ' ', name: '', isEnd: false };

/** Words that are parted by one space each; most are so already. */
function withOneSpace(words: HtmlPart): HtmlPart {
  if (!/[^\S ]|  /.test(words.html)) return words;
  return { kind: 'words', html: words.html.replace(/\s+/g, ' '), name: '', isEnd: false };
}

/** For each part whether inline parts end there, and then white space or a block follows. */
function closings(parts: readonly HtmlPart[]): boolean[] {
  const found = Array.from(parts, () => false);
  let isFollowed = false;
  for (let index = parts.length - 1; index >= 0; index -= 1) {
    const part = parts[index];
    if (!part) continue;
    const isEnd = isInline(part) && part.isEnd;
    found[index] = isEnd && isFollowed;
    isFollowed = part.kind === 'space' || isBlock(part) || (isEnd && isFollowed);
  }
  return found;
}

/** Without end tags that the next tag implies, and without quotation marks that nothing needs. */
function withoutEnds(parts: readonly HtmlPart[]): string {
  const kept: string[] = [];
  let next: HtmlPart | undefined;
  for (let index = parts.length - 1; index >= 0; index -= 1) {
    const part = parts[index];
    if (!part || isImplied(part, next)) continue;
    if (closesItself(part, next)) {
      kept.pop();
      kept.push(tightTag({ ...part, html: `${part.html.slice(0, -1)}/>` }));
    } else {
      kept.push(tightTag(part));
    }
    next = part;
  }
  return kept.reverse().join('');
}

function isImplied({ name, isEnd }: HtmlPart, next: HtmlPart | undefined): boolean {
  if (!isEnd) return false;
  if (name === 'p') return (next?.isEnd ? ENDS_WITH : ENDS_PARAGRAPH).has(next?.name ?? '');
  if (name === 'thead' || name === 'tbody') {
    return next?.isEnd ? next.name === 'table' : ROW_GROUPS.has(next?.name ?? '');
  }
  return IMPLIED.has(name);
}

function closesItself({ html, name, isEnd }: HtmlPart, next: HtmlPart | undefined): boolean {
  const isEmpty = next?.isEnd === true && next.name === name;
  return isEmpty && !isEnd && SHAPES.has(name) && html.endsWith('">');
}

function tightTag({ kind, html, isEnd }: HtmlPart): string {
  if (kind !== 'tag' || isEnd || !html.includes('=')) return html;
  return html.replace(VALUES, (written, value?: string, end?: string) =>
    value !== undefined && !end && BARE.test(value) ? `=${value}` : written,
  );
}

function isBlock(part: HtmlPart | undefined): boolean {
  return part?.kind === 'tag' && BLOCKS.has(part.name);
}

function isInline({ kind, name }: HtmlPart): boolean {
  return kind === 'tag' && INLINE.has(name);
}
