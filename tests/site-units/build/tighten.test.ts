import { load } from 'cheerio';
import type { AnyNode } from 'domhandler';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { partsOf } from '../../../src/site/build/html-parts.ts';
import { tighten } from '../../../src/site/build/tighten.ts';

/** That a page in fewer bytes is the same page to whoever reads it. */

const INLINE = ['a', 'b', 'i', 'label', 'small', 'span', 'code', 'sup', 'button'];

/** Elements in their places with their attributes, and words with the places where they are parted. */
function pageOf(html: string): { elements: string[]; words: string } {
  const elements: string[] = [];
  let words = '';
  const walk = (node: AnyNode, depth: number, isKept = false): void => {
    if (node.type === 'text') words += isKept ? JSON.stringify(node.data) : node.data;
    if (!('children' in node)) return;
    const name = 'name' in node ? node.name : '';
    if ('attribs' in node) elements.push(`${depth} ${name} ${JSON.stringify(node.attribs)}`);
    const edge = INLINE.includes(name) ? '' : '¶';
    // A citation stands at its word.
    words = name === 'sup' ? words.trimEnd() : words + edge;
    node.children.forEach((child) => walk(child, depth + 1, ['pre', 'script'].includes(name)));
    words += edge;
  };
  load(html)('body').each((_, body) => walk(body, 0));
  return { elements, words: words.replace(/\s+/g, ' ').replace(/ ?(¶ ?)+/g, '¶') };
}

const space = fc.constantFrom('', '', ' ', '\n', '  \n\t ');
const value = fc.constantFrom('a', '/models/a/', 'two words', '', 'a=b', '100%', "it's", 'x>y');
const attributes = fc
  .dictionary(fc.constantFrom('class', 'id', 'href', 'title'), value, { maxKeys: 2 })
  .map((all) =>
    Object.entries(all)
      .map(([name, text]) => ` ${name}="${text}"`)
      .join(''),
  );
const word = fc.constantFrom('Yes', '128,000', 'a &amp; b', '1 &lt; 2', '–', '“two  words”');

const element = (names: string[], inner: fc.Arbitrary<string>) =>
  fc
    .tuple(fc.constantFrom(...names), attributes, space, inner, space)
    .map(
      ([name, attrs, before, text, after]) => `<${name}${attrs}>${before}${text}${after}</${name}>`,
    );
const several = (inner: fc.Arbitrary<string>, min = 0) =>
  fc
    .array(fc.tuple(inner, space), { minLength: min, maxLength: 4 })
    .map((all) => all.flat().join(''));

const cite = fc.constant('<sup><a href="#s1">1</a></sup>');
const line = several(fc.oneof(word, cite, element(['b', 'span', 'small', 'code'], word)), 1);
const link = element(['a'], line);
const lines = several(fc.oneof(word, link, element(['small', 'i'], line)), 1);
const paragraph = element(['p'], lines);
const drawing = fc.constant(
  '<svg viewBox="0 0 9 9"><circle r="2"></circle> <path d="M0 0"></path></svg>',
);
const list = element(
  ['ul', 'ol'],
  several(element(['li'], fc.oneof(lines, several(paragraph))), 1),
);
const terms = element(
  ['dl'],
  several(element(['dt', 'dd'], fc.oneof(lines, several(paragraph))), 1),
);
const rows = several(
  element(['tr'], several(element(['td', 'th'], fc.oneof(lines, paragraph)), 1)),
  1,
);
const table = fc
  .tuple(element(['thead'], rows), several(element(['tbody'], rows), 1), space)
  .map(
    ([head, bodies, gap]) => `<table>${gap}<caption>Prices</caption>${head}${gap}${bodies}</table>`,
  );
const raw = fc.constantFrom(
  '<pre>  two\n\n  lines </pre>',
  '<script type="application/json">{"a":  "<b> "}</script>',
);
const block = fc.oneof(
  paragraph,
  list,
  terms,
  table,
  drawing,
  raw,
  element(['div', 'section'], lines),
);
const page = several(
  fc.oneof(block, element(['details', 'section', 'div'], several(block))),
  1,
).map(
  (body) =>
    `<!doctype html>\n<html lang="en"><head><title>One</title></head> <body> ${body} </body></html>`,
);

describe('a tightened page', () => {
  test('has the same elements, attributes, words and gaps between words', () => {
    fc.assert(
      fc.property(page, (html) => {
        expect(pageOf(tighten(html))).toEqual(pageOf(html));
      }),
      { numRuns: 500 },
    );
  });

  test('is never longer, and tightened again it stays as it is', () => {
    fc.assert(
      fc.property(page, (html) => {
        const tight = tighten(html);
        expect(tight.length).toBeLessThanOrEqual(html.length);
        expect(tighten(tight)).toBe(tight);
      }),
    );
  });

  test.each([
    [
      'cells and rows need no end',
      '<table><tbody><tr><td>1</td> <td>2</td></tr></tbody></table>',
      '<table><tbody><tr><td>1<td>2</table>',
    ],
    [
      'a gap within a line is told once',
      '<p>one <a href="/a/"> two </a> three</p>',
      '<p>one <a href=/a/>two</a> three</p>',
    ],
    ['no citation stands apart from its word', '<p>one <sup>1</sup></p>', '<p>one<sup>1</sup></p>'],
    ['preformatted text keeps its lines', '<pre>a\n\n  b</pre>', '<pre>a\n\n  b</pre>'],
    [
      'a shape closes itself',
      '<svg><line x1="1" y2="2"></line></svg>',
      '<svg><line x1=1 y2="2"/></svg>',
    ],
    ['what stands in a value stays', '<p title="a  > b">x</p>', '<p title="a  > b">x</p>'],
  ])('%s', (_, html, tight) => {
    expect(tighten(html)).toBe(tight);
  });
});

describe('taken apart', () => {
  const anything = fc.array(
    fc.oneof(
      fc.constantFrom('<', '>', '"', "'", '<p ', '</', '<!--', '-->', '<script>', '<a b="'),
      space,
      word,
    ),
    { maxLength: 60 },
  );

  test('each sign is in one part, whatever the page', () => {
    fc.assert(
      fc.property(anything, (pieces) => {
        const html = pieces.join('');
        const parts = partsOf(html);
        expect(parts.map((part) => part.html).join('')).toBe(html);
        expect(parts.filter((part) => part.html === '')).toEqual([]);
      }),
    );
  });
});

describe('the work', () => {
  const RUNS = [
    ' ',
    '\t',
    '\n',
    '\n\n```\n',
    '<p>a</p> ',
    '<',
    '<a b="',
    '<script>',
    '<!--',
    '</p>',
    '<i> ',
  ];

  test.each(RUNS)('doubles at most where %j stands twice as often', (piece) => {
    const [once, twice] = [2_000, 4_000].map((times) => workOn(`<p>${piece.repeat(times)}x`));
    expect(once?.signs).toBeGreaterThan(2_000);
    expect(twice?.signs).toBeLessThanOrEqual((once?.signs ?? 0) * 2.01);
  });

  test('no pattern looks for what may follow a run of white space, over and over within it', () => {
    const { patterns } = workOn('<p class="a">one  two</p> <b> three </b>');
    expect(patterns.size).toBeGreaterThan(3);
    expect([...patterns].filter((pattern) => /\\s[*+](?!$)/.test(pattern))).toEqual([]);
  });
});

/** How many signs are looked at, time and again, and by which patterns: work measured, and not time. */
function workOn(html: string): { signs: number; patterns: Set<string> } {
  const { exec } = RegExp.prototype;
  const { indexOf, trimEnd } = String.prototype;
  let signs = 0;
  const patterns = new Set<string>();
  RegExp.prototype.exec = function (text) {
    const from = this.sticky || this.global ? this.lastIndex : 0;
    const found = exec.call(this, text);
    const to = found ? found.index + found[0].length : this.sticky ? from + 1 : text.length;
    signs += to - from;
    patterns.add(this.source);
    return found;
  };
  String.prototype.indexOf = function (text, from = 0) {
    const found = indexOf.call(this, text, from);
    signs += (found < 0 ? this.length : found) - from;
    return found;
  };
  String.prototype.trimEnd = function () {
    signs += this.length;
    return trimEnd.call(this);
  };
  try {
    tighten(html);
  } finally {
    RegExp.prototype.exec = exec;
    Object.assign(String.prototype, { indexOf, trimEnd });
  }
  return { signs, patterns };
}
