const BLOCKS =
  'html|head|body|meta|link|title|header|footer|main|nav|div|section|table|caption|thead|tbody|tr|th|td|ul|ol|li|dl|dt|dd|p|h1|h2|h3|details|summary|figure|figcaption|fieldset|legend|rect|line|path|circle|text|br';

/** White space beside the tag of a block, which no reader sees, and before a citation. */
const GAPS = new RegExp(`\\s*(</?(?:${BLOCKS})(?: [^>]*)?>)\\s*|\\s+(?=<sup>)`, 'g');

/** End tags that HTML lets one leave out, since the next tag says that the part is over. */
const ENDS = /<\/(?:td|th|tr|li|dt|dd|option|tbody|thead)>/g;
const PARAGRAPH_ENDS =
  /<\/p>(?=<(?:p|li|ul|ol|dl|table|td|th|tr|tbody|div|h2|h3|details|section|nav|figure|footer)\b|<\/(?:ol|table|div|details|section|main)>)/g;

/** Shapes of a drawing, which may close themselves. */
const SHAPES = /"><\/(?:circle|line|path|rect)>/g;

/** Parts of a line, and where a line is parted from them by other white space or by a block. */
const INLINE = 'a|b|i|label|small|span';
const BLOCK = `</?(?:${BLOCKS})(?: [^>]*)?>`;

/** White space at the beginning, or at the end, of an inline part that is parted already. */
const BEGINNINGS = new RegExp(`(\\s|${BLOCK})(<(?:${INLINE})(?: [^>]*)?>)\\s+`, 'g');
const CLOSINGS = new RegExp(`\\s+(</(?:${INLINE})>)(?=\\s|${BLOCK})`, 'g');

const TAGS = /<(script|style|pre)\b[^]*?<\/\1>|<[a-z][^>]*>|\s+/g;

/** Quotation marks that HTML lets one leave out: around a word, an address or a share. */
const QUOTES = /="([^\s"'=<>`]+)"(?!\/>)/g;

/**
 * The same page in fewer bytes: a comparison has hundreds of cells and citations. Preformatted text
 * keeps its lines, for it has no blocks in it.
 */
export function tighten(html: string): string {
  return html
    .replace(GAPS, '$1')
    .replace(BEGINNINGS, '$1$2')
    .replace(CLOSINGS, '$1')
    .replace(ENDS, '')
    .replace(SHAPES, '"/>')
    .replace(PARAGRAPH_ENDS, '')
    .replace(TAGS, (part, raw?: string) => {
      if (raw) return part;
      return part.trim() === '' ? ' ' : part.replace(QUOTES, '=$1');
    });
}
