import type { Page } from 'playwright-core';
import { describe, expect, inject, test } from 'vitest';
import { FIRST_PAIR } from '../site/address.ts';
import { newPage, visit, withBrowser } from './visit.ts';

withBrowser();

describe('a page left open while a new build takes its place', () => {
  test.each([
    ['the link to search', (page: Page) => page.getByRole('link', { name: 'Search' }).click()],
    ['the key /', (page: Page) => page.keyboard.press('/')],
  ])('leads to the page that searches by %s', async (_, press) => {
    const page = await leftOpen(FIRST_PAIR);
    await press(page);
    await page.waitForURL('**/search/');
    expect(await page.getByRole('heading', { level: 1 }).innerText()).toBe('Search');
  });

  test('leads where its links lead that a script would do more with', async () => {
    const page = await leftOpen(FIRST_PAIR);
    await page.locator('[href="#cite"]').first().click();
    await page.waitForURL('**/#cite');
    await page.locator('#context-window summary').click();
    await page.locator('#context-window th a').first().click();
    await page.waitForURL('**/#context-window');
    await page.locator('.site a', { hasText: 'Models' }).click();
    await page.waitForURL('**/models/');
  });
});

describe('where no script is to be had', () => {
  test('search says where everything is', async () => {
    const page = await withoutScripts('/search/?q=gpt-4o');
    expect(await page.getByRole('main').innerText()).toContain('Search needs a script');
    await page.getByRole('main').getByRole('link', { name: 'models' }).click();
    await page.waitForURL('**/models/');
  });

  test('two that are picked are compared all the same', async () => {
    const page = await withoutScripts('/');
    const picks = page.locator('.pick-two input');
    await picks.nth(0).fill('gpt 4.1');
    await picks.nth(1).fill('Llama 4 Scout');
    await page.unroute('**/_astro/*.js');
    await page.getByRole('button', { name: 'Compare' }).click();
    await page.locator('.several .told', { hasText: /\d+ rows/ }).waitFor();
    expect(await page.locator('.several thead a').allInnerTexts()).toEqual([
      'GPT-4.1',
      'Llama 4 Scout',
    ]);
  });
});

test.each(['#100%', '#%E0%A4%A', '#no-such-part'])(
  'the fragment %s breaks nothing',
  async (hash) => {
    const page = await newPage();
    const troubles: string[] = [];
    page.on('pageerror', ({ message }) => troubles.push(message));
    await page.goto(`/compare/gpt-4o-vs-llama-4-scout/${hash}`);
    await page.locator('.rows [role=status]').waitFor({ state: 'attached' });
    await page.goto(`/compare/?models=gpt-4o,llama-4-scout${hash}`);
    await page.locator('.several .told', { hasText: /\d+ rows/ }).waitFor();
    expect(troubles).toEqual([]);
  },
);

/** A page with all its scripts, of which no further file is there any more. */
async function leftOpen(path: string): Promise<Page> {
  const page = await visit(path);
  await page.route('**/_astro/**', (route) => route.fulfill({ status: 404 }));
  return page;
}

/** A page whose scripts are stopped on their way, in a browser that runs scripts. */
async function withoutScripts(path: string): Promise<Page> {
  const page = await newPage();
  await page.route('**/_astro/*.js', (route) => route.abort());
  await page.goto(inject('root') + path);
  return page;
}
