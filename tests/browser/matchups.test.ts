import type { Page } from 'playwright-core';
import { describe, expect, inject, test } from 'vitest';
import { FIRST_PAIR } from '../site/address.ts';
import { visit, withBrowser } from './visit.ts';

withBrowser();

const NARROW = { viewport: { width: 390, height: 800 } };

describe('the table of all matchups', () => {
  test('leads to each pair by a link that names both, without scripts', async () => {
    const page = await visit('/compare/', { javaScriptEnabled: false });
    const models = await page.locator('.matrix tbody tr').count();
    expect(await page.locator('.matrix tbody a:visible').count()).toBe(models * (models - 1));
    expect(await page.getByRole('searchbox').count()).toBe(0);
    const link = page.getByRole('link', { name: 'GPT-4o vs Llama 4 Maverick', exact: true });
    await link.press('Enter');
    expect(page.url()).toBe(inject('root') + FIRST_PAIR);
  });

  test('keeps its heads in sight while it scrolls in its own region', async () => {
    const page = await visit('/compare/', { viewport: { width: 800, height: 500 } });
    const region = page.getByRole('region', { name: 'Every two models' });
    await region.focus();
    await region.evaluate((box) => box.scrollTo(200, 200));
    const [box, head, side] = await Promise.all([
      region.boundingBox(),
      page.locator('.matrix thead th').last().boundingBox(),
      page.locator('.matrix tbody th').last().boundingBox(),
    ]);
    expect(head?.y).toBeCloseTo(box?.y ?? -1, 0);
    expect(side?.x).toBeCloseTo(box?.x ?? -1, 0);
  });

  test('is cut down to the names that are typed, and says how many pairs are left', async () => {
    const page = await visit('/compare/');
    const total = await status(page).innerText();
    await page.getByRole('searchbox').fill('4o maverick');
    await status(page)
      .filter({ hasText: /^4 of / })
      .waitFor();
    expect(await heads(page)).toEqual(['Llama 4 Maverick']);
    expect(await page.locator('.matrix a:visible').count()).toBe(4);
    expect(new URL(page.url()).search).toBe('?q=4o+maverick');
    await page.getByRole('searchbox').fill('nobody');
    await status(page).filter({ hasText: 'No matchup has that name.' }).waitFor();
    await page.getByRole('searchbox').fill('');
    await status(page).filter({ hasText: total }).waitFor();
    expect(new URL(page.url()).search).toBe('');
  });

  test('opens as its address says', async () => {
    const page = await visit('/compare/?q=gpt-4-omni+vs+scout');
    expect(await page.getByRole('searchbox').inputValue()).toBe('gpt-4-omni vs scout');
    await page.locator('.matrix a:visible').click();
    expect(page.url()).toBe(`${inject('root')}/compare/gpt-4o-vs-llama-4-scout/`);
  });
});

describe('on a narrow screen the matchups', () => {
  test('are lists by model that open without scripts', async () => {
    const page = await visit('/compare/', { ...NARROW, javaScriptEnabled: false });
    expect(await page.locator('.matrix').isVisible()).toBe(false);
    await page.locator('summary', { hasText: /^\s*GPT-4o\s+OpenAI/ }).click();
    await page
      .locator('details[open]')
      .getByRole('link', { name: 'vs Llama 4 Maverick' })
      .press('Enter');
    expect(page.url()).toBe(inject('root') + FIRST_PAIR);
  });

  test('are found by name, and lists of few are opened', async () => {
    const page = await visit('/compare/?q=maverick+scout', NARROW);
    expect(await page.locator('details:visible summary').count()).toBe(1);
    expect(await page.locator('details[open] a:visible').allInnerTexts()).toEqual([
      expect.stringContaining('vs Llama 4 Scout'),
    ]);
  });
});

function status(page: Page) {
  return page.getByRole('status');
}

function heads(page: Page): Promise<string[]> {
  return page.locator('.matrix thead th:visible').allInnerTexts();
}
