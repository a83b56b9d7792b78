import { load } from 'cheerio';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { pageOf } from '../../src/site-check/page.ts';

/** Pages find elements by lists of their names and attributes; here they are found by a plain walk, too. */

const NAMES = ['p', 'b', 'td', 'svg', 'template', 'section'];
const ATTRIBUTES = [
  '',
  ' id="x"',
  ' class="lead"',
  ' class="a lead"',
  ' data-state=""',
  ' lang="EN"',
];

const MARKUP = fc.letrec<{ markup: string }>((tie) => ({
  markup: fc.oneof(
    { maxDepth: 4 },
    fc.constantFrom('', 'words', '<br>', '<!-- p -->'),
    fc
      .tuple(fc.constantFrom(...NAMES), fc.constantFrom(...ATTRIBUTES), fc.array(tie('markup')))
      .map(([name, attribute, inner]) => `<${name}${attribute}>${inner.join('')}</${name}>`),
  ),
})).markup;

const SELECTORS = [
  'p',
  '*',
  '[id]',
  '#x',
  '.lead',
  'b.lead, p',
  'p, b.lead, [data-state]',
  'section > p',
  'section :is(p, td)',
  ':is(p, b):not(.lead)',
  'body :not(p)',
  'p:has(> b)',
  '[lang="en" i]',
  'p ~ b, p + b',
  'P, SECTION [ID]',
  'template b',
  'html, head *, body *',
  'p:first-child',
  'b:empty',
];

test.each(SELECTORS)('%s finds the same elements in the same order', (selector) => {
  fc.assert(
    fc.property(fc.array(MARKUP), (parts) => {
      const [html, plain] = [parts.join(''), load(parts.join(''))];
      const { $ } = pageOf(html);
      const found = $(selector)
        .toArray()
        .map((element) => $.html(element));
      const wanted = plain(selector)
        .toArray()
        .map((element) => plain.html(element));
      expect(found).toEqual(wanted);
    }),
  );
});
