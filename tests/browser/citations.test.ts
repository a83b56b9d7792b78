import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { FIRST_PAIR } from '../site/address.ts';
import { newPage, visit, withBrowser } from './visit.ts';

withBrowser();

const CLIPBOARD = { permissions: ['clipboard-read', 'clipboard-write'] };

describe('what is copied from a page', () => {
  test.each([
    ['a cell', '#context-window td'],
    ['a table', 'table:has(#context-window)'],
    ['the answer at the top', '.lede'],
  ])('has the figures of %s and no number of a citation', async (_, part) => {
    const page = await visit(FIRST_PAIR, CLIPBOARD);
    const { numbers, plain } = await page.locator(part).first().evaluate(citedIn);
    expect(numbers).toBeGreaterThan(0);
    expect(squeezed(await copied(page, part))).toBe(squeezed(plain));
  });
});

describe('links within a page that name no source', () => {
  const ODD = '<a href="#s4.5">one</a> <a href="#s">two</a> <a href="#%">three</a>';

  test('break nothing: sources are shown, and no error is thrown', async () => {
    const page = await newPage();
    const errors: string[] = [];
    page.on('pageerror', (error) => errors.push(error.message));
    await page.route(`**${FIRST_PAIR}*`, async (route) => {
      const answer = await route.fetch();
      const text = await answer.text();
      expect(text).toContain('<h1');
      await route.fulfill({ response: answer, body: text.replace('<h1', `<p>${ODD}</p><h1`) });
    });
    await page.goto(`${FIRST_PAIR}#%`);
    for (const name of ['one', 'two', 'three']) {
      await page.locator('main').getByRole('link', { name, exact: true }).click();
    }
    await page.locator('#context-window sup a').first().hover();
    await page.locator('.sources :popover-open').waitFor();
    expect(errors).toEqual([]);
  });
});

/** How many citations a part of a page has, and what it says without them; runs on the page. */
function citedIn(part: Element): { numbers: number; plain: string } {
  const numbers = part.querySelectorAll('sup').length;
  const copy = part.cloneNode(true) as Element;
  for (const number of copy.querySelectorAll('sup')) number.remove();
  part.replaceWith(copy);
  const plain = (copy as HTMLElement).innerText;
  copy.replaceWith(part);
  return { numbers, plain };
}

/** What a reader gets who selects a part of a page and copies it. */
async function copied(page: Page, part: string): Promise<string> {
  await page
    .locator(part)
    .first()
    .evaluate((element) => getSelection()?.selectAllChildren(element));
  await page.keyboard.press('ControlOrMeta+C');
  return page.evaluate(() => navigator.clipboard.readText());
}

/** Words without the space between them, of which a copied table has its own. */
function squeezed(text: string): string {
  return text.replace(/\s+/g, '');
}
