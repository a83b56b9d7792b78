/** A piece of HTML: white space, words, a tag, or what is kept as it is, such as a script. */
export interface HtmlPart {
  kind: 'space' | 'words' | 'tag' | 'raw';
  html: string;
  /** The element of a tag, in lower case. */
  name: string;
  isEnd: boolean;
}

const RAW = new Set(['script', 'style', 'pre', 'textarea']);
const TAG_NAME = /<(\/?)([a-z][a-z\d-]*)/iy;
const SPACE = /\s+/y;
const QUOTE_OR_END = /["'>]/g;

/**
 * Takes HTML apart from its beginning to its end; each sign is in one part, and joined they are what
 * was given. What does not end, a tag or a script, is one part up to the end, as browsers have it: so
 * nothing is read twice in search of an end that is not there.
 */
export function partsOf(html: string): HtmlPart[] {
  const parts: HtmlPart[] = [];
  let at = 0;
  while (at < html.length) {
    const part = partAt(html, at);
    parts.push(part);
    at += part.html.length;
  }
  return parts;
}

function partAt(html: string, at: number): HtmlPart {
  if (html.charAt(at) !== '<') {
    const space = find(SPACE, html, at);
    return space ? plain('space', space[0]) : plain('words', wordsAt(html, at));
  }
  const named = find(TAG_NAME, html, at);
  if (named) return tagAt(html, at, named);
  if (!html.startsWith('<!', at)) return plain('words', '<');
  return plain('raw', upTo(html, html.startsWith('<!--', at) ? '-->' : '>', at));
}

function tagAt(html: string, at: number, [, slash, written = '']: RegExpExecArray): HtmlPart {
  const name = written.toLowerCase();
  if (!slash && RAW.has(name)) return plain('raw', upTo(html, `</${name}>`, at));
  const end = endOfTag(html, at);
  if (end === undefined) return plain('raw', html.slice(at));
  return { kind: 'tag', html: html.slice(at, end), name, isEnd: slash === '/' };
}

/** Where a tag is over: behind its angle bracket, for which one in a quoted value does not stand. */
function endOfTag(html: string, at: number): number | undefined {
  let from = at;
  for (;;) {
    const found = find(QUOTE_OR_END, html, from);
    if (!found || found[0] === '>') return found ? found.index + 1 : undefined;
    from = html.indexOf(found[0], found.index + 1) + 1;
    if (from === 0) return undefined;
  }
}

/** All up to the next tag, but for the white space before it. */
function wordsAt(html: string, at: number): string {
  const tag = html.indexOf('<', at);
  return html.slice(at, tag < 0 ? html.length : tag).trimEnd();
}

function upTo(html: string, mark: string, at: number): string {
  const end = html.indexOf(mark, at);
  return end < 0 ? html.slice(at) : html.slice(at, end + mark.length);
}

function plain(kind: HtmlPart['kind'], html: string): HtmlPart {
  return { kind, html, name: '', isEnd: false };
}

function find(pattern: RegExp, html: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at;
  return pattern.exec(html);
}
