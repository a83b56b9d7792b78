import type { Page } from 'playwright-core';
import { describe, expect, inject, test } from 'vitest';
import { FIRST_PAIR } from '../site/address.ts';
import { visit, withBrowser } from './visit.ts';

withBrowser();

describe('all matchups', () => {
  test('are reached by the page of either model, without scripts', async () => {
    const page = await visit('/compare/', { javaScriptEnabled: false });
    expect(await page.getByRole('searchbox').count()).toBe(0);
    await page.getByRole('main').getByRole('link', { name: 'OpenAI' }).press('Enter');
    await page.locator('.list').getByRole('link', { name: 'GPT-4o', exact: true }).press('Enter');
    expect(page.url()).toBe(`${inject('root')}/models/gpt-4o/`);
    const link = page.getByRole('link', { name: 'GPT-4o vs Llama 4 Maverick', exact: true });
    await link.press('Enter');
    expect(page.url()).toBe(inject('root') + FIRST_PAIR);
  });

  test('are found by the names that are typed, and it is said how many are left', async () => {
    const page = await visit('/compare/');
    await page.getByRole('searchbox').fill('4o maverick');
    await status(page)
      .filter({ hasText: /^\d+ matchups$/ })
      .waitFor();
    const names = await page.locator('[data-matchups] a:visible').allInnerTexts();
    expect(names).toContain('GPT-4o vs Llama 4 Maverick');
    expect(names.every((name) => name.includes('Llama 4 Maverick'))).toBe(true);
    expect(await status(page).innerText()).toBe(`${names.length} matchups`);
    expect(new URL(page.url()).search).toBe('?q=4o+maverick');
    await page.getByRole('searchbox').fill('nobody');
    await status(page).filter({ hasText: 'No matchup has that name.' }).waitFor();
    await page.getByRole('searchbox').fill('');
    await expect.poll(() => status(page).innerText()).toBe('');
    expect(new URL(page.url()).search).toBe('');
  });

  test('open as their address says, and lead to the pair', async () => {
    const page = await visit('/compare/?q=gpt-4-omni+vs+scout');
    expect(await page.getByRole('searchbox').inputValue()).toBe('gpt-4-omni vs scout');
    await page.locator('[data-matchups] a:visible').click();
    expect(page.url()).toBe(`${inject('root')}/compare/gpt-4o-vs-llama-4-scout/`);
  });
});

function status(page: Page) {
  return page.locator('[data-matchups] [role=status]');
}
