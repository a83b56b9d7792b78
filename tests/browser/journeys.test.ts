import type { BrowserContextOptions, Locator, Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { FIRST_PAIR } from '../site/address.ts';
import { visit, withBrowser } from './visit.ts';

/** What readers come for, from the start page or an address they were sent; none takes more than five presses. */

withBrowser();

const MOST_PRESSES = 5;
const SOON = { timeout: 5000 };
const PHONE = { viewport: { width: 390, height: 844 } };

/** A reader who counts the presses; typing is not one, sending what was typed is. */
interface Reader {
  page: Page;
  press: (what: Locator, key?: string) => Promise<void>;
  ask: (text: string) => Promise<void>;
  presses: () => number;
}

async function readerAt(path: string, options: BrowserContextOptions = {}): Promise<Reader> {
  const page = await visit(path, options);
  let count = 0;
  const press = async (what: Locator, key?: string) => {
    count += 1;
    await (key === undefined ? what.click() : what.press(key));
  };
  const ask = async (text: string) => {
    const field = page.getByRole('searchbox').first();
    await field.fill(text);
    await press(field, 'Enter');
    await page.waitForURL(/\/search\//);
  };
  return { page, press, ask, presses: () => count };
}

function expectFew({ presses }: Reader): void {
  expect(presses()).toBeLessThanOrEqual(MOST_PRESSES);
}

test('the cheapest open model with vision is found from the start page', async () => {
  const reader = await readerAt('/');
  const { page, ask, press } = reader;
  await ask('cheapest open model with vision');
  await press(page.locator('main li a').first());
  const first = page.locator('.list tbody tr:visible').first();
  await expect.poll(() => first.innerText(), SOON).toMatch(/\$\d/);
  expectFew(reader);
});

test('one row is sent to a colleague', async () => {
  const reader = await readerAt(FIRST_PAIR, { permissions: ['clipboard-read', 'clipboard-write'] });
  const { page, press } = reader;
  await press(page.locator('#context-window summary'));
  await press(page.locator('#context-window th a').first());
  await press(page.getByRole('menuitem', { name: 'Copy link' }));
  const sent = await page.evaluate(() => navigator.clipboard.readText());
  const { hash, pathname } = new URL(sent);
  const colleague = await visit(pathname + hash);
  await colleague.locator('#context-window details[open]').waitFor();
  expectFew(reader);
});

test('whether a model is open source is answered in the search itself', async () => {
  const reader = await readerAt('/');
  await reader.ask('is llama 4 maverick open source?');
  const hit = reader.page.locator('main li:has(a)').first();
  await expect.poll(() => hit.innerText(), SOON).toMatch(/Licence conditions: /);
  expectFew(reader);
});

test('what to move to from GPT-4o for classification at volume, on a phone', async () => {
  const reader = await readerAt('/', PHONE);
  const { page, press } = reader;
  await press(page.getByRole('link', { name: 'What to move to from GPT-4o', exact: true }));
  const job = page.locator('.fold', { hasText: 'Cost-sensitive production' }).first();
  await press(job.locator('summary'));
  await expect.poll(() => job.locator('ol li').first().innerText()).toMatch(/\$|cheaper/);
  expectFew(reader);
});

test('a third model stands beside a pair', async () => {
  const reader = await readerAt(FIRST_PAIR);
  const { page, press } = reader;
  await press(page.getByRole('link', { name: 'Add a third model' }));
  await page.waitForURL(/\/compare\/\?models=gpt-4o,llama-4-maverick/);
  const field = page.getByRole('combobox', { name: 'Model', exact: true });
  await field.fill('gpt-4.1');
  await press(page.locator('.several').getByRole('button', { name: 'Add' }));
  await page.getByRole('columnheader', { name: /GPT-4\.1/ }).waitFor();
  expectFew(reader);
});

test('who says March 2025, and why it is not shown', async () => {
  const reader = await readerAt(FIRST_PAIR);
  const { page, press } = reader;
  await press(page.locator('#knowledge-cutoff summary'));
  const row = page.locator('#knowledge-cutoff th .b');
  await expect.poll(() => row.innerText(), SOON).toMatch(/Hirenest: March 2025/);
  expect(await row.innerText()).toMatch(/Shown: August 2024 \(Meta\)/);
  expectFew(reader);
});

test('a model that is not covered is said to be so, with the nearest names', async () => {
  const reader = await readerAt('/');
  await reader.ask('gpt-9 ultra');
  const found = reader.page.locator('main');
  await expect.poll(() => found.innerText(), SOON).toMatch(/not covered/i);
  expectFew(reader);
});

test('by the keyboard alone from the names to the row of the context window', async () => {
  const reader = await readerAt(FIRST_PAIR);
  const { page, press } = reader;
  const part = page.locator('.jump [href="#specs"]');
  await part.focus();
  await press(part, 'Enter');
  const label = page.locator('#context-window summary');
  await label.focus();
  await press(label, 'Enter');
  await page.locator('#context-window details[open]').waitFor();
  expectFew(reader);
});

test('without a script a dispute is opened and its source reached', async () => {
  const reader = await readerAt(FIRST_PAIR, { javaScriptEnabled: false });
  const { page, press } = reader;
  await press(page.locator('#knowledge-cutoff summary'));
  await press(page.locator('#knowledge-cutoff .rivals + ul a').last());
  expect(new URL(page.url()).hash).toMatch(/^#s\d+$/);
  await page.locator(':target').waitFor({ state: 'visible' });
  expectFew(reader);
});

test('the page is printed with everything open', async () => {
  const reader = await readerAt(FIRST_PAIR);
  const { page, press } = reader;
  await press(page.locator('#everything'));
  await page.emulateMedia({ media: 'print' });
  const hidden = page.locator('.rivals + ul > li').filter({ visible: false });
  expect(await hidden.count()).toBe(0);
  expectFew(reader);
});

test.each([
  ['/compare/gpt-4o-vs-llama-4-maverick/#context-window', '#context-window'],
  ['/compare/llama-4-maverick-vs-gpt-4o/', 'h1'],
  ['/compare/gpt-4o-vs-llama-4-maverick/#faq-open-source', '#faq-open-source > p'],
])('the old address %s still leads to what it named', async (address, part) => {
  const reader = await readerAt(address);
  await reader.page.waitForURL(new RegExp(FIRST_PAIR));
  await reader.page.locator(part).first().waitFor({ state: 'visible' });
  expectFew(reader);
});

test('a pasted id leads to its model', async () => {
  const reader = await readerAt('/');
  await reader.ask('meta-llama/llama-4-maverick');
  const hit = reader.page.locator('main li a').first();
  await expect.poll(() => hit.innerText(), SOON).toMatch(/Llama 4 Maverick/);
  await reader.press(hit);
  await reader.page.waitForURL(/\/models\/llama-4-maverick\//);
  expectFew(reader);
});
