import type { Page } from 'playwright-core';
import { describe, expect, inject, test } from 'vitest';
import { violationsIn } from '../../src/site-check/axe.ts';
import { FIRST_PAIR } from '../site/address.ts';
import { expectNone } from '../site/finding.ts';
import { newPage, visit, withBrowser } from './visit.ts';

withBrowser();

/** What readers type, and the page that answers it. */
const ANSWERS = [
  ['maverick vs 4o', FIRST_PAIR],
  ['gpt-4.1', '/models/gpt-4-1/'],
  ['4o', '/models/gpt-4o/'],
  ['gpt4o', '/models/gpt-4o/'],
  ['scout', '/models/llama-4-scout/'],
  ['llama 4', '/families/llama-4/'],
  ['claude opus 5.5', '/models/claude-opus-5-5/'],
  ['mmlu', '/benchmarks/mmlu/'],
  ['groq', '/providers/groq/'],
  ['coding', '/use-cases/coding/'],
  ['gpt-4o context window', '/models/gpt-4o/#context-window'],
  ['is gpt-4o open source', '/models/gpt-4o/#open-weights'],
  ['gpt-4o api shutdown', '/models/gpt-4o/'],
  ['llama-4-maverick-17b-128e-instruct', '/models/llama-4-maverick/'],
  ['initial impressions of llama 4', '/sources/willison-llama4/'],
] as const;

describe('what is typed after the key / leads with Enter to', () => {
  test.each(ANSWERS)('%s: %s', async (query, path) => {
    const page = await open('/methodology/');
    await page.keyboard.type(query);
    await page.keyboard.press('Enter');
    await page.waitForURL((url) => url.pathname !== '/methodology/');
    expect(page.url()).toContain(inject('root') + path);
  });

  test('a page under the base path', async () => {
    const page = await open(`${inject('underBase')}/`);
    await page.keyboard.type('maverick vs 4o');
    await page.keyboard.press('Enter');
    await page.waitForURL(inject('underBase') + FIRST_PAIR);
  });
});

describe('the dialog', () => {
  test('is worked with arrows, and Escape gives the focus back', async () => {
    const page = await visit('/models/');
    await page.locator('.home').focus();
    await page.keyboard.press('/');
    await field(page).fill('maverick');
    await finds(page).first().waitFor();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('ArrowDown');
    expect(await focused(page)).toBe(await finds(page).nth(1).innerText());
    await page.keyboard.press('ArrowUp');
    await page.keyboard.press('ArrowUp');
    expect(await field(page).evaluate((input) => input === document.activeElement)).toBe(true);
    await page.keyboard.press('Escape');
    expect(await page.getByRole('dialog').count()).toBe(0);
    expect(await focused(page)).toBe('Matchup');
  });

  test('opens by the link in the head of the page, and says how many results there are', async () => {
    const page = await visit('/');
    await page.getByRole('link', { name: 'Search' }).click();
    expect(page.url()).toBe(`${inject('root')}/`);
    await field(page).fill('simon willison');
    await status(page)
      .filter({ hasText: /^The first 8 of \d+ results$/ })
      .waitFor();
    expect(await finds(page).count()).toBe(8);
    await page.getByRole('button', { name: 'More results' }).click();
    await finds(page).nth(8).waitFor();
    expect(await focused(page)).toBe(await finds(page).nth(8).innerText());
    await status(page)
      .filter({ hasText: /^The first 16 of/ })
      .waitFor();
  });

  test('gives examples first, and the lists where nothing is found', async () => {
    const page = await open('/');
    await page.getByRole('button', { name: 'maverick vs 4o' }).click();
    await finds(page).filter({ hasText: 'GPT-4o vs Llama 4 Maverick' }).waitFor();
    await field(page).fill('qqqq');
    await status(page).filter({ hasText: 'No results' }).waitFor();
    await page.getByRole('dialog').getByRole('link', { name: 'models' }).waitFor();
  });

  test('leaves to a part of the same page, and is gone', async () => {
    const page = await open('/models/gpt-4o/');
    await page.keyboard.type('gpt-4o context window');
    await page.keyboard.press('Enter');
    await page.waitForURL(/#context-window$/);
    expect(await page.getByRole('dialog').count()).toBe(0);
  });
});

describe('a find says what its page says', () => {
  test.each([
    ['is Llama 4 Maverick open source?', 'Open weights: Yes. Licence: Llama 4 Community License'],
    ['is gpt-4o open source', 'Open weights: No.'],
    ['can gpt-4o see images', 'Yes.'],
    ['gpt-4o or maverick open source', 'Neither, strictly: '],
  ])('%s', async (query, says) => {
    const page = await visit(`/search/?q=${encodeURIComponent(query)}`);
    const text = finds(page).first().locator('xpath=../p');
    await text.waitFor();
    expect(await text.innerText()).toContain(says);
  });

  test('whom the site does not cover, with the nearest names and how to ask', async () => {
    const page = await visit('/search/?q=claude+opus+2.6');
    await page.getByText('Not covered here: claude opus 2.6.').waitFor();
    expect(await finds(page).first().innerText()).toBe('Claude Opus 5.5');
    await page.getByRole('link', { name: 'Ask for it' }).click();
    await page.waitForURL('**/methodology/#asking-for-a-model');
    expect(await page.locator('#asking-for-a-model').count()).toBe(1);
  });
});

describe('the key /', () => {
  test('is a letter like others in a field', async () => {
    const page = await visit('/models/');
    const filter = page.getByRole('searchbox').first();
    // It takes letters once the table is whole.
    await filter.click();
    await filter.press('/');
    expect(await filter.inputValue()).toBe('/');
    expect(await page.getByRole('dialog').count()).toBe(0);
  });

  test('can be turned off', async () => {
    const page = await visit('/search/');
    await page.getByRole('checkbox', { name: 'The key /' }).uncheck();
    await page.goto('/methodology/');
    await page.keyboard.press('/');
    await page.getByRole('link', { name: 'Search' }).click();
    await field(page).waitFor();
    expect(await field(page).inputValue()).toBe('');
    await page.keyboard.press('Escape');
    await page.keyboard.press('/');
    expect(await page.getByRole('dialog').count()).toBe(0);
  });
});

describe('the page that searches', () => {
  test('answers its address, and keeps the question in it', async () => {
    const page = await visit('/search/?q=gpt-4.1');
    await finds(page).first().waitFor();
    expect(await finds(page).first().getAttribute('href')).toBe('/models/gpt-4-1/');
    await field(page).fill('scout');
    await page.waitForURL(/\?q=scout$/);
  });

  test('leads to the lists without scripts', async () => {
    const page = await visit('/', { javaScriptEnabled: false });
    await page.getByRole('link', { name: 'Search' }).click();
    expect(await page.locator('main').innerText()).toContain('Search needs a script');
    await page.getByRole('main').getByRole('link', { name: 'matchups' }).click();
    expect(page.url()).toBe(`${inject('root')}/compare/`);
  });

  test('says so where the index is not to be had', async () => {
    const page = await newPage();
    await page.route('**/pagefind/**', (route) => route.fulfill({ status: 404 }));
    await page.goto('/search/?q=gpt-4.1');
    await status(page).filter({ hasText: 'Search cannot be loaded here.' }).waitFor();
    await page.getByRole('main').getByRole('link', { name: 'models' }).waitFor();
  });
});

describe.each(['light', 'dark'] as const)('axe finds nothing on a %s screen', (colorScheme) => {
  test.each([1280, 320])('in the dialog, %i pixels wide', async (width) => {
    const page = await open('/methodology/', { colorScheme, viewport: { width, height: 800 } });
    await page.keyboard.type('gpt-4o context window');
    await finds(page).first().waitFor();
    expectNone(await violationsIn(page, {}, 'dialog'));
    const overflow = () => document.documentElement.scrollWidth - innerWidth;
    expect(await page.evaluate(overflow)).toBeLessThanOrEqual(0);
  });
});

async function open(path: string, options = {}): Promise<Page> {
  const page = await visit(path, options);
  await page.keyboard.press('/');
  await field(page).waitFor();
  return page;
}

function field(page: Page) {
  return page.getByRole('searchbox', { name: 'Search' });
}

function finds(page: Page) {
  return page.getByRole('search').locator('li > a');
}

function status(page: Page) {
  return page.getByRole('search').getByRole('status');
}

function focused(page: Page): Promise<string> {
  return page.evaluate(() => document.activeElement?.textContent.trim() ?? '');
}
