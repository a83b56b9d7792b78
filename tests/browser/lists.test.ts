import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { visit, withBrowser } from './visit.ts';

withBrowser();

describe('a list of records', () => {
  test.each(['models', 'providers', 'benchmarks'])(
    '%s is all there without scripts',
    async (kind) => {
      const page = await visit(`/${kind}/?q=nothing-has-this-name&sort=-price`, {
        javaScriptEnabled: false,
      });
      expect(await page.locator('tbody tr:visible').count()).toBeGreaterThan(15);
      expect(await page.locator('main :is(button, input, select):visible').count()).toBe(0);
    },
  );

  test.each(['models', 'providers'])('%s puts what is not known last, either way', async (kind) => {
    const page = await visit(`/${kind}/?sort=price`);
    await page.locator('[aria-sort=ascending]').waitFor();
    const unknown = await unknownAt(page, 'price');
    const head = page.locator('th[data-key=price]');
    for (const order of ['descending', 'ascending']) {
      await head.getByRole('button').click();
      expect(await head.getAttribute('aria-sort')).toBe(order);
      const prices = await column(page, 'price');
      const known = prices.filter((price) => price !== '').map(Number);
      const rising = known.toSorted((one, other) => one - other);
      expect(known).toEqual(order === 'ascending' ? rising : rising.toReversed());
      expect(prices.slice(known.length)).toEqual(Array.from({ length: unknown }, () => ''));
    }
    expect(await page.locator('[aria-sort]').count()).toBe(1);
  });

  test('sorts by the keyboard', async () => {
    const page = await visit('/benchmarks/');
    await page.getByRole('button', { name: 'Results' }).press('Enter');
    await page.keyboard.press('Space');
    const [most, ...others] = (await column(page, 'results')).map(Number);
    expect(most).toBe(Math.max(...others, most ?? 0));
    expect(new URL(page.url()).search).toBe('?sort=-results');
  });

  test('filters by text and alias, says how many are left, and keeps it in the address', async () => {
    const page = await visit('/models/');
    await page.getByRole('searchbox').fill('maverick');
    await page
      .getByRole('status')
      .filter({ hasText: /^1 of \d+ models$/ })
      .waitFor();
    expect(await page.locator('tbody tr:visible').allInnerTexts()).toEqual([
      expect.stringContaining('Llama 4 Maverick'),
    ]);
    await page.getByRole('searchbox').fill('gpt4o');
    const names = await page.locator('tbody tr:visible th').allInnerTexts();
    expect(names[0]).toBe('GPT-4o');
    expect(names.every((name) => /^GPT-4o\b/.test(name))).toBe(true);
    expect(new URL(page.url()).search).toBe('?q=gpt4o');
  });

  test('opens as its address says', async () => {
    const page = await visit('/models/?q=meta&sort=-context');
    await page.locator('[aria-sort=descending]').waitFor();
    expect(await page.getByRole('searchbox').inputValue()).toBe('meta');
    expect(await page.locator('tbody tr:visible th').first().innerText()).toBe('Llama 4 Scout');
    expect(await page.locator('[aria-sort=descending]').getAttribute('data-key')).toBe('context');
  });
});

describe('a page of what is newest leads on from addresses of before to where the rest stands now', () => {
  test.each([
    ['/changes/', '/changes/2025-'],
    ['/lifecycle/', '/lifecycle/2026-q1/'],
    ['/providers/openrouter/', '/providers/openrouter/alibaba/'],
  ])('%s', async (list, place) => {
    const page = await visit(list);
    const link = page.locator(`main a[href^="${place}"]`).last();
    await link.click();
    const part = page.locator('main :is(dd, tbody tr)[id]').last();
    const id = await part.getAttribute('id');
    const { pathname } = new URL(page.url());
    await page.goto(`${list}#${id}`);
    await page.waitForURL(`**${pathname}#${id}`);
    expect(await part.isVisible()).toBe(true);
  });
});

/** What a column sorts by, from top to bottom. */
function column(page: Page, key: string): Promise<string[]> {
  return page.locator('table[data-list]').evaluate((table, wanted) => {
    const head = table.querySelector<HTMLTableCellElement>(`th[data-key=${wanted}]`);
    const rows = [...table.querySelectorAll<HTMLTableRowElement>('tbody > tr')];
    return rows.map(({ cells }) => {
      const cell = cells[head?.cellIndex ?? 0];
      return cell?.dataset['sort'] ?? cell?.textContent.trim() ?? '';
    });
  }, key);
}

async function unknownAt(page: Page, key: string): Promise<number> {
  const unknown = (await column(page, key)).filter((value) => value === '').length;
  expect(unknown).toBeGreaterThan(0);
  return unknown;
}
