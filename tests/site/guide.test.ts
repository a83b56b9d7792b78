import { expect, test } from 'vitest';
import { pageAt, readBasedSite, readSite } from './pages.ts';

const PATH = '/guides/llama-4-vs-gpt-4o/';
const site = readSite();
const { $ } = pageAt(site, PATH);

const linksIn = (selector: string) =>
  $(selector)
    .map((_, link) => $(link).attr('href'))
    .toArray();

test('the guide has a title, a table of contents, its text and its sources', () => {
  const parts = $('main h2')
    .map((_, heading) => `#${$(heading).attr('id')}`)
    .toArray();
  expect($('h1').text()).toMatch(/Llama 4 or GPT-4o/);
  expect(parts.length).toBeGreaterThan(8);
  expect(linksIn('nav.jump a')).toEqual(parts);
  expect($('ol.sources > li').length).toBeGreaterThan(20);
  expect($('main').text()).toMatch(/Last gone through on \d+ \w+ 2026/);
});

test('its figures lead to rows, its citations are small numbers', () => {
  const links = linksIn('main .prose a');
  expect(links).toContain('/models/gpt-4o/#availability');
  expect(links).toContain('/compare/gpt-4o-vs-llama-4-maverick/#aider-polyglot');
  expect(links).toContain('/use-cases/coding/');
  expect($('main .prose sup a').length).toBeGreaterThan(60);
  expect($('main .prose').text()).not.toMatch(/\[\d+\]|\[\[/);
});

test('the start page, the list and every page lead to it', () => {
  expect(pageAt(site, '/').$(`main a[href="${PATH}"]`)).toHaveLength(1);
  expect(pageAt(site, '/guides/').$(`main a[href="${PATH}"]`)).toHaveLength(1);
  expect(linksIn('header nav a')).toContain('/guides/');
});

test('under a base path too', () => {
  const based = readBasedSite();
  const links = pageAt(based, based.base.replace(/\/$/, '') + PATH).$('main .prose a[href^="/"]');
  expect(links.length).toBeGreaterThan(50);
  for (const link of links.toArray()) {
    expect(link.attribs['href']).toMatch(new RegExp(`^${based.base}`));
    expect(link.attribs['href']).not.toContain(`${based.base}${based.base.slice(1)}`);
  }
});
