import type { Page } from 'playwright-core';
import { describe, expect, inject, test } from 'vitest';
import { violationsIn } from '../../src/site-check/axe.ts';
import { FIRST_PAIR } from '../site/address.ts';
import { expectNone } from '../site/finding.ts';
import { visit, withBrowser } from './visit.ts';

withBrowser();

describe('an address that no page has leads first to the one that is meant', () => {
  test.each([
    ['/models/GPT-4o/', '/models/gpt-4o/'],
    ['/models/gpt-4o:free/', '/models/gpt-4o/'],
    ['/compare/gpt-4o/maverick/', FIRST_PAIR],
    ['/compare/gpt-4o-vs-foo/', '/models/gpt-4o/'],
    ['/compare/gpt-4o-vs-claude/', '/compare/claude-opus-5-5-vs-gpt-4o/'],
    ['/gpt-4.1', '/models/gpt-4-1/'],
    ['/use-cases/codign/', '/use-cases/coding/'],
    ['/openai/gpt-4o', '/models/gpt-4o/'],
    ['/deprecations', '/lifecycle/'],
  ])('%s: %s', async (lost, path) => {
    const page = await visit(lost);
    const first = page.getByRole('main').locator('li > a').first();
    await first.waitFor();
    expect(await first.getAttribute('href')).toBe(path);
  });
});

describe('another spelling of the address of two models leads on at once', () => {
  test.each([
    '/compare/GPT-4o-vs-llama-4-maverick/',
    '/compare/llama-4-maverick-vs-gpt4o',
    '/compare/maverick-vs-GPT%204o/',
  ])('%s', async (lost) => {
    const page = await visit(`${lost}#context-window`);
    await page.waitForURL(`**${FIRST_PAIR}#context-window`);
    expect(await page.title()).toContain('GPT-4o vs Llama 4 Maverick');
  });
});

test('it says who is not covered, and has a field to search', async () => {
  const page = await visit('/compare/gpt-4o-vs-foo/');
  await page.getByRole('main').getByText('Not covered here: foo.').waitFor();
  await field(page).fill('maverick');
  await page.keyboard.press('Enter');
  await page.waitForURL('**/models/llama-4-maverick/');
});

test('where nobody is known, the field and the lists remain', async () => {
  const page = await visit('/compare/foo-vs-bar/');
  await field(page).waitFor();
  expect(await page.getByText('You may have meant').count()).toBe(0);
  await page.getByRole('main').getByRole('link', { name: 'models' }).first().waitFor();
});

test('without scripts it leads to the lists', async () => {
  const page = await visit('/models/GPT-9/', { javaScriptEnabled: false });
  await page.getByRole('main').getByRole('link', { name: 'models' }).click();
  expect(page.url()).toBe(`${inject('root')}/models/`);
});

test.each(['light', 'dark'] as const)('axe finds nothing on a %s screen', async (colorScheme) => {
  const page = await visit('/models/GPT-4o/', {
    colorScheme,
    viewport: { width: 390, height: 800 },
  });
  await field(page).waitFor();
  expectNone(await violationsIn(page));
});

function field(page: Page) {
  return page.getByRole('searchbox', { name: 'Search' });
}
