import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, beforeAll, inject, onTestFinished } from 'vitest';
import { launch } from '../../src/browser/chromium.ts';
import { KINDS } from '../../src/browser/kinds.ts';

/** The kinds of page as rows of a table of tests. */
export const EACH_KIND = Object.entries(KINDS);

/** After which a thing that is waited for counts as missing. */
const A_WHILE = 10_000;

let browser: Browser;

/** Opens one browser for the tests of a file or a group, with further arguments if it needs them. */
export function withBrowser(...more: string[]): void {
  beforeAll(async () => {
    browser = await launch(inject('chromium'), more);
  });
  afterAll(() => browser.close());
}

/** A fresh page of a reader who has been nowhere; gone when the test ends. */
export async function newPage(options: BrowserContextOptions = {}): Promise<Page> {
  const context = await browser.newContext({ baseURL: inject('root'), ...options });
  context.setDefaultTimeout(A_WHILE);
  onTestFinished(() => context.close());
  return context.newPage();
}

/** The page at an address, loaded. */
export async function visit(path: string, options: BrowserContextOptions = {}): Promise<Page> {
  const page = await newPage(options);
  await page.goto(path);
  return page;
}

/** Lays further rules of style over a page, as its policy lets a script do, and no element. */
export async function restyle(page: Page, rules: string): Promise<void> {
  await page.evaluate((text) => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(text);
    document.adoptedStyleSheets.push(sheet);
  }, rules);
}
