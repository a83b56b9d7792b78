import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { violationsOn } from '../../src/site-check/axe.ts';
import { expectNone } from '../site/finding.ts';
import { visit, withBrowser } from './visit.ts';

withBrowser();

describe('models against each other', () => {
  test('are the flagships without scripts, each cell in words, in colour and a way to the two', async () => {
    const page = await visit('/compare/', { javaScriptEnabled: false });
    const cells = page.locator('.matrix td:has(a)');
    expect(await cells.count()).toBe(30);
    for (const cell of await cells.all()) {
      const [left = 0, top = 0] = (await cell.innerText()).split(' : ').map(Number);
      const says = await cell.getByRole('link').getAttribute('aria-label');
      expect(says).toMatch(new RegExp(`leads ${left} rows?, .* leads ${top}$`));
      const more = left === top ? '' : left > top ? 'a' : 'b';
      expect((await cell.getAttribute('class')) ?? '').toBe(more);
    }
    const pair = cells.first();
    const [left] = (await pair.innerText()).split(' : ');
    await pair.getByRole('link').click();
    expect(await page.locator('.tally-words, .tally').first().innerText()).toContain(left);
    expect(await page.locator('.picker').count()).toBe(0);
  });

  test('are those whom a reader follows, kept in the address', async () => {
    const page = await visit('/compare/?follow=gpt-4o,maverick');
    await told(page, '2 models, each against each.');
    expect(await heads(page)).toEqual(['GPT-4o', 'Llama 4 Maverick']);
    await page.getByRole('combobox', { name: 'Follow a model' }).fill('scout');
    await page.keyboard.press('Enter');
    await told(page, '3 models, each against each.');
    expect(new URL(page.url()).search).toBe('?follow=gpt-4o,llama-4-maverick,llama-4-scout');
    await page.getByRole('button', { name: 'Remove GPT-4o' }).press('Enter');
    await told(page, '2 models, each against each.');
    expect(await heads(page)).toEqual(['Llama 4 Maverick', 'Llama 4 Scout']);
    await page.goBack();
    await told(page, '3 models, each against each.');
    expect(await heads(page)).toContain('GPT-4o');
  });

  test('that have no page meet all the same, by the rows of both', async () => {
    const page = await visit('/compare/?follow=claude-3-haiku,gpt-3-5-turbo,hal-9000');
    await told(page, 'No model is called hal-9000.');
    const cell = page.locator('.matrix td a').first();
    expect(await cell.innerText()).toMatch(/^\d+ : \d+$/);
    await cell.click();
    await page.waitForURL('**/compare/?models=claude-3-haiku,gpt-3-5-turbo');
  });

  test.each([320, 1280])(
    'axe finds nothing at %i px, and the page does not scroll sideways',
    async (width) => {
      const page = await visit('/compare/?follow=gpt-4o,gpt-5,gpt-4-1,claude-opus-5-5', {
        viewport: { width, height: 800 },
        colorScheme: width === 320 ? 'dark' : 'light',
      });
      await told(page, '4 models, each against each.');
      expectNone(await violationsOn(page, {}, '.matrix'));
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(width);
    },
  );
});

function told(page: Page, text: string): Promise<void> {
  return page.locator('.matrix .told').getByText(text).waitFor();
}

function heads(page: Page): Promise<string[]> {
  return page.locator('.matrix thead th a').allInnerTexts();
}
