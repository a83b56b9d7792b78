import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { visit } from 'unist-util-visit';
import type { FootnoteDefinition, FootnoteReference, Root, Table } from 'mdast';
import { describe, expect, test } from 'vitest';
import { isFull } from '../../src/catalog/full.ts';
import { rowsOf } from '../../src/comparison/rows/compare.ts';
import { matchupOf } from '../../src/comparison/views/matchup.ts';
import { twinPages } from '../../src/exports/markdown/pages.ts';
import { STUDIES, modelOf } from '../content/catalog.ts';

const address = (path: string) => `https://matchup.example${path}`;
const PAGES = twinPages(STUDIES);
const LISTED = new Set(
  STUDIES.models.filter((model) => !isFull(model)).map(({ id }) => `/models/${id}/`),
);
/** All but for most pairs, and for most models that catalogues alone know: those are made alike. */
const TRIED = PAGES.filter(({ page }, at) => {
  if (page.startsWith('/compare/')) return at % 80 === 0;
  return !LISTED.has(page) || at % 8 === 0;
});
const parse = (text: string): Root => unified().use(remarkParse).use(remarkGfm).parse(text);
const all = <T>(tree: Root, type: string): T[] => {
  const found: T[] = [];
  visit(tree, type, (node) => void found.push(node as T));
  return found;
};

describe('the text of every page', () => {
  test.each(TRIED.map(({ page, text }) => [page, text] as const))('%s', (page, text) => {
    const tree = parse(text(address));
    expect(tree.children[0]).toMatchObject({ type: 'heading', depth: 1 });
    const defined = all<FootnoteDefinition>(tree, 'footnoteDefinition').map(({ label }) => label);
    const used = all<FootnoteReference>(tree, 'footnoteReference').map(({ label }) => label);
    expect(new Set(used)).toEqual(new Set(defined));
    for (const { children } of all<Table>(tree, 'table')) {
      const widths = new Set(children.map((row) => row.children.length));
      expect([...widths], page).toHaveLength(1);
    }
  });
});

test('a pair has a line for each of its rows', () => {
  const models = { a: modelOf('gpt-4o'), b: modelOf('llama-4-maverick') };
  const page = PAGES.find((one) => one.page === '/compare/gpt-4o-vs-llama-4-maverick/');
  const text = page?.text(address) ?? '';
  for (const { id, label } of rowsOf(matchupOf(STUDIES, models))) {
    expect(text).toContain(`| [${label}](${address(page?.page ?? '')}#${id}) |`);
  }
});
