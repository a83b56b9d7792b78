import type { Page } from 'playwright-core';
import { describe, expect, inject, test } from 'vitest';
import { FIRST_PAIR } from '../site/address.ts';
import { newPage, visit, withBrowser } from './visit.ts';

withBrowser();

describe.each([
  ['the root of a host', 'root'],
  ['a base path', 'underBase'],
] as const)('served from %s', (_, where) => {
  test('a reader without scripts picks two models and gets to their page', async () => {
    const address = inject(where);
    const page = await visit(`${address}/`, { javaScriptEnabled: false });
    await page.getByRole('link', { name: 'a model', exact: true }).press('Enter');
    await page.locator('main').getByRole('link', { name: 'GPT-4o', exact: true }).press('Enter');
    const pick = page.getByRole('link', { name: 'GPT-4o vs Llama 4 Maverick', exact: true });
    await pick.press('Enter');
    expect(page.url()).toBe(address + FIRST_PAIR);
    expect(await page.getByRole('heading', { level: 1 }).innerText()).toMatch(
      /GPT-4o\s+vs\s+Llama 4 Maverick/,
    );
  });

  test.each([
    ['the other order', '/compare/llama-4-maverick-vs-gpt-4o/', FIRST_PAIR],
    ['an alias in the other order', '/compare/maverick-vs-gpt-4-omni/', FIRST_PAIR],
    ['an alias of a model', '/models/gpt4o/', '/models/gpt-4o/'],
  ])('%s is one hop from the page', async (_, from, to) => {
    const page = await newPage();
    const hops = addressesOf(page);
    await page.goto(inject(where) + from);
    await page.waitForURL(inject(where) + to);
    expect(hops).toEqual([from, to].map((path) => inject(where) + path));
  });

  test('an address without a page says so and shows the way', async () => {
    const page = await newPage();
    const response = await page.goto(`${inject(where)}/compare/nobody-vs-nothing/`);
    expect(response?.status()).toBe(404);
    await page.locator('main').getByRole('link', { name: 'models', exact: true }).click();
    expect(page.url()).toBe(`${inject(where)}/models/`);
  });
});

/** The documents that a page loads, one after the other. */
function addressesOf(page: Page): string[] {
  const addresses: string[] = [];
  page.on('request', (request) => {
    if (request.isNavigationRequest()) addresses.push(request.url());
  });
  return addresses;
}
