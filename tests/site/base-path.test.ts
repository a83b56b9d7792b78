import { expect, test } from 'vitest';
import { BASE } from './address.ts';
import { expectNone } from './finding.ts';
import { type Page, pageOf, readBasedSite, readLaterSite } from './pages.ts';

/** An address on the host in an attribute, quoted or not, but for those under the base path. */
const OUTSIDE = new RegExp(`(?:=["']?|url=)/(?!/|${BASE.slice(1)})[^\\s"'>]*`, 'g');

const root = readLaterSite();
const based = readBasedSite();

test('under a base path no link leaves it', () => {
  expect(outside(pageOf('<a href=/models/>1</a><a href="/repo/models/">2</a>'))).toHaveLength(1);
  expectNone([...based.pages, ...based.moved].flatMap(outside));
});

test('under a base path each page is the same but for its addresses', () => {
  const pages = new Map([...root.pages, ...root.moved].map(({ path, html }) => [path, html]));
  const others = [...based.pages, ...based.moved].filter(
    ({ path, html }) => html.replaceAll(BASE, '/') !== pages.get(path.replace(BASE, '/')),
  );
  expectNone(others.map(({ path }) => path));
  expect(based.pages.length).toBe(root.pages.length);
  expect(based.moved.length).toBe(root.moved.length);
});

function outside({ path, html }: Page): string[] {
  return (html.match(OUTSIDE) ?? []).map((found) => `${path}  ${found}`);
}
