import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { FIRST_PAIR } from '../site/address.ts';
import { visit, withBrowser } from './visit.ts';

withBrowser();

const ROWS = '.duel:not(.jobs) tr[id]';
const SAME = '.duel:not(.jobs) tr.same';
const DIFFERENT = `${ROWS}:not(.same)`;
const DISPUTED = `${ROWS}:has(.rivals)`;
const UNDISPUTED = `${ROWS}:not(:has(.rivals))`;

describe.each([
  ['with scripts', {}],
  ['without scripts', { javaScriptEnabled: false }],
])('the choice of rows, %s', (_, options) => {
  test('goes by the keyboard from all to differences to disputes', async () => {
    const page = await visit(FIRST_PAIR, options);
    for (const fold of await page.locator('.fold:has(.duel) > summary').all()) await fold.click();
    const all = await page.locator(ROWS).count();
    expect(await shown(page, ROWS)).toBe(all);
    await page.getByRole('radio', { name: 'All' }).focus();
    await page.keyboard.press('ArrowRight');
    expect(await shown(page, SAME)).toBe(0);
    expect(await shown(page, DIFFERENT)).toBe(all - (await page.locator(SAME).count()));
    await page.keyboard.press('ArrowRight');
    expect(await shown(page, UNDISPUTED)).toBe(0);
    expect(await shown(page, DISPUTED)).toBe(await page.locator(DISPUTED).count());
    await page.keyboard.press('ArrowRight');
    expect(await shown(page, ROWS)).toBe(all);
  });

  test('leaves no group without rows, and each table says what is left', async () => {
    const page = await visit(FIRST_PAIR, options);
    await page.getByRole('radio', { name: 'Only disputes' }).check();
    for (const group of await page.locator('.duel:not(.jobs) tbody:visible').all()) {
      expect(await group.locator('tr[id]:visible').count()).toBeGreaterThan(0);
    }
    for (const table of await page.locator('.duel:not(.jobs):visible').all()) {
      const says = await table
        .locator('caption')
        .evaluate((caption) => getComputedStyle(caption, '::after').content);
      const isEmpty = (await table.locator('tr[id]:visible').count()) === 0;
      expect(says).toContain(isEmpty ? 'None of them is disputed' : 'that sources dispute');
    }
  });

  test('gives way to a row that is led to', async () => {
    const page = await visit(FIRST_PAIR, options);
    await page.getByRole('radio', { name: 'Only disputes' }).check();
    const link = page.locator('.choices a[href="#context-window"]').first();
    expect(await shown(page, '#context-window')).toBe(0);
    await link.click();
    await page.locator('#context-window').waitFor();
    const box = await page.locator('#context-window').boundingBox();
    expect(box?.y).toBeGreaterThan(0);
    expect(box?.y).toBeLessThan(page.viewportSize()?.height ?? 0);
  });
});

describe('with scripts the choice', () => {
  test('opens the parts that hold a row of it', async () => {
    const page = await visit(FIRST_PAIR);
    expect(await shown(page, DIFFERENT)).toBeLessThan(await page.locator(DIFFERENT).count());
    await page.getByRole('radio', { name: 'Only differences' }).check();
    expect(await shown(page, DIFFERENT)).toBe(await page.locator(DIFFERENT).count());
  });

  test('stands in the address, lasts over a reload, and its count is said', async () => {
    const page = await visit(FIRST_PAIR);
    await page.getByRole('radio', { name: 'Only differences' }).check();
    expect(new URL(page.url()).search).toBe('?show=differences');
    await page.reload();
    expect(await page.getByRole('radio', { name: 'Only differences' }).isChecked()).toBe(true);
    const [left, all] = [await shown(page, ROWS), await page.locator(ROWS).count()];
    expect(left).toBeLessThan(all);
    expect(await page.getByRole('status').filter({ hasText: 'rows' }).innerText()).toBe(
      `${left} of ${all} rows`,
    );
    await page.getByRole('radio', { name: 'All' }).check();
    expect(new URL(page.url()).search).toBe('');
  });

  test.each(['', '?show=nothing', '?show=constructor'])('is all rows at %s', async (search) => {
    const page = await visit(FIRST_PAIR + search);
    expect(await page.getByRole('radio', { name: 'All' }).isChecked()).toBe(true);
  });

  test('gives way to the row of the address, and keeps one that it shows', async () => {
    const page = await visit(`${FIRST_PAIR}?show=disputes#context-window`);
    expect(await page.getByRole('radio', { name: 'All' }).isChecked()).toBe(true);
    expect(await shown(page, '#context-window')).toBe(1);
    await page.goto(`${FIRST_PAIR}?show=disputes#knowledge-cutoff`);
    expect(await page.getByRole('radio', { name: 'Only disputes' }).isChecked()).toBe(true);
  });
});

function shown(page: Page, rows: string): Promise<number> {
  return page.locator(rows).filter({ visible: true }).count();
}
