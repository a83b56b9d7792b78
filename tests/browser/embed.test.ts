import type { Frame, Page } from 'playwright-core';
import { expect, inject, test } from 'vitest';
import { embedCode } from '../../src/exports/embed/code.ts';
import { FIRST_PAIR } from '../site/address.ts';
import { newPage, visit, withBrowser } from './visit.ts';

// A made-up page has no address on this machine, which the browser would ask the reader about.
withBrowser('--disable-features=LocalNetworkAccessChecks,BlockInsecurePrivateNetworkRequests');

const PAGE = 'http://somebody.example/article';
const embed = () => inject('root') + FIRST_PAIR.replace('/compare/', '/embed/');

/** Somebody else's page with some HTML on it, and the frame that the HTML makes. */
async function framed(html: string): Promise<{ page: Page; frame: Frame }> {
  const page = await newPage();
  await page.route(PAGE, (route) =>
    route.fulfill({ contentType: 'text/html', body: `<!doctype html><body>${html}` }),
  );
  await page.goto(PAGE);
  const [, frame] = page.frames();
  if (!frame) throw new Error('The page has no frame.');
  await frame.waitForLoadState();
  return { page, frame };
}

test('the code that a pair page gives shows the comparison elsewhere, as high as it is', async () => {
  const pair = await visit(FIRST_PAIR, { permissions: ['clipboard-read', 'clipboard-write'] });
  await pair.locator('.jump [href="#cite"]').click();
  await pair.getByRole('menuitem', { name: 'Copy embed code' }).click();
  await pair.getByRole('status').filter({ hasText: 'copied' }).waitFor();
  const code = await pair.evaluate(() => navigator.clipboard.readText());
  const { page, frame } = await framed(code);
  expect(await frame.locator('h1').innerText()).toBe('GPT-4o vs Llama 4 Maverick');
  await frame.locator('summary').click();
  const height = () => frame.evaluate(() => document.body.getBoundingClientRect().height);
  const iframe = page.locator('iframe');
  await expect
    .poll(async () => Number(await iframe.getAttribute('height')) - Math.ceil(await height()))
    .toBe(0);
  expect(await frame.getByRole('textbox').inputValue()).toBe(code);
});

test('it takes the colours that the page asks for, and leads out of the frame', async () => {
  const { page, frame } = await framed(`<iframe src="${embed()}?theme=dark"></iframe>`);
  const colours = await frame.evaluate(
    () => getComputedStyle(document.documentElement).colorScheme,
  );
  expect(colours).toBe('dark');
  const [opened] = await Promise.all([page.waitForEvent('popup'), frame.locator('h1 a').click()]);
  expect(opened.url()).toBe(inject('root') + FIRST_PAIR);
});

test('no other page of the site can be framed', async () => {
  const { frame } = await framed(`<iframe src="${inject('root')}${FIRST_PAIR}"></iframe>`);
  expect(await frame.locator('h1').count()).toBe(0);
});

test('opened by itself it gives the same code, without a script too', async () => {
  const address = new URL(embed()).pathname;
  const page = await visit(address, { javaScriptEnabled: false });
  await page.locator('summary').click();
  const code = await page.getByRole('textbox').inputValue();
  const title = 'GPT-4o vs Llama 4 Maverick';
  expect(code).toBe(embedCode(/src="([^"]+)"/.exec(code)?.[1] ?? '', title));
  expect(code).toContain(`${address}"`);
});
