import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, inject, test } from 'vitest';
import { structuredText } from '../../src/site/page/structured.ts';
import { BUILD_DATE } from '../build-date.ts';
import { FIRST_PAIR, ORIGIN } from './address.ts';
import { pageAt, pairPages, readSite } from './pages.ts';

/** What pages tell to those who index and share them. */

interface Told {
  '@type': string;
  dateModified?: string;
  distribution?: { contentUrl: string }[];
  itemListElement?: { name: string; item?: string }[];
  potentialAction?: { target: { urlTemplate: string } };
}

function toldAt(path: string): Told {
  const text = pageAt(readSite(), path).$('script[type="application/ld+json"]').text();
  return JSON.parse(text) as Told;
}

describe('search engines are told', () => {
  test('the name of the site and how it is searched', () => {
    const { '@type': type, potentialAction } = toldAt('/');
    expect(type).toBe('WebSite');
    expect(potentialAction?.target.urlTemplate).toBe(`${ORIGIN}/search/?q={words}`);
  });

  test('which data can be taken, as of which day', () => {
    const { '@type': type, dateModified, distribution = [] } = toldAt('/data/');
    expect([type, dateModified]).toEqual(['Dataset', BUILD_DATE]);
    expect(distribution.map(({ contentUrl }) => contentUrl)).toContain(`${ORIGIN}/data/models.csv`);
  });

  test.each([
    ['/models/gpt-4o/', 'Models', 'GPT-4o'],
    ['/use-cases/coding/', 'Use cases', 'Coding'],
  ])('in which list %s stands', (path, list, name) => {
    const { itemListElement = [] } = toldAt(path);
    expect(itemListElement.map((item) => item.name)).toEqual(['Matchup', list, name]);
    expect(itemListElement[1]?.item).toBe(ORIGIN + path.replace(/[^/]+\/$/, ''));
  });

  test('nothing that a name could end, or begin', () => {
    const name = '</script><script>alert(1)</script>';
    expect(structuredText({ name })).not.toContain('<');
    expect(JSON.parse(structuredText({ name }))).toEqual({ name });
  });
});

test.each([
  ['/models/gpt-4o/', ['index.md', '/feeds/gpt-4o.atom']],
  ['/use-cases/coding/', ['index.md']],
  [FIRST_PAIR, ['index.md', `${ORIGIN}/oembed/gpt-4o-vs-llama-4-maverick.json`]],
  ['/changes/', ['index.md', '/feeds/all.atom']],
  ['/methodology/', []],
])('the head of %s leads to the same in other forms, which are there', (path, expected) => {
  const { $ } = pageAt(readSite(), path);
  const links = $('link[rel="alternate"]').toArray();
  const found = links.map((link) => $(link).attr('href') ?? '');
  expect(found).toEqual(expected);
  for (const address of found) {
    const { pathname } = new URL(address, ORIGIN + path);
    expect(existsSync(join(inject('site'), pathname)), pathname).toBe(true);
  }
});

test('a build that was not asked for pictures names none', () => {
  const named = pairPages(readSite()).filter(({ html }) => html.includes('og:image'));
  expect(named.map(({ path }) => path)).toEqual([]);
});
