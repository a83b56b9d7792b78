import type { Page } from 'playwright-core';
import { describe, expect, inject, test } from 'vitest';
import { FIRST_PAIR } from '../site/address.ts';
import { newPage, visit, withBrowser } from './visit.ts';

withBrowser();

describe('the link of a row', () => {
  test('puts its address into the address bar and on the clipboard, and says so', async () => {
    const page = await visit(FIRST_PAIR, { permissions: ['clipboard-read', 'clipboard-write'] });
    await page.locator('#knowledge-cutoff summary').click();
    await page.locator('#knowledge-cutoff th a').first().click();
    await page.getByRole('menuitem', { name: 'Copy link' }).click();
    const address = `${FIRST_PAIR}#knowledge-cutoff`;
    await page.getByRole('status').filter({ hasText: 'Link copied' }).waitFor();
    expect(page.url()).toBe(inject('root') + address);
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(
      inject('root') + address,
    );
  });

  test('works without the clipboard, shows what to copy, and does not claim that it was', async () => {
    const page = await visit(FIRST_PAIR);
    await page.evaluate(() => {
      navigator.clipboard.writeText = () => Promise.reject(new Error('not allowed'));
    });
    await page.locator('#vision summary').click();
    await page.locator('#vision th a').first().click();
    await page.waitForURL(/#vision$/);
    await page.getByRole('menuitem', { name: 'Copy link' }).click();
    const field = page.getByRole('textbox', { name: 'To copy' });
    expect(await field.inputValue()).toBe(`${inject('root')}${FIRST_PAIR}#vision`);
    const isSelected = (area: HTMLTextAreaElement) => area.selectionEnd === area.value.length;
    expect(await field.evaluate(isSelected)).toBe(true);
    await page.getByRole('status').filter({ hasText: 'Copy the text' }).waitFor();
    expect((await page.getByRole('status').allInnerTexts()).join()).not.toContain('copied');
  });

  test.each([
    ['wide', 1280],
    ['narrow', 390],
  ])('shows the row on a %s screen, beneath the names of both models', async (_, width) => {
    const page = await visit(`${FIRST_PAIR}#knowledge-cutoff`, {
      viewport: { width, height: 800 },
      reducedMotion: 'reduce',
    });
    const row = await page.locator('#knowledge-cutoff').boundingBox();
    expect(row?.y).toBeGreaterThanOrEqual(await headBottom(page));
    expect(row?.y).toBeLessThan(400);
  });
});

describe('the address of an answer', () => {
  test.each([
    ['with scripts', true],
    ['without scripts', false],
  ])('shows the answer %s', async (_, javaScriptEnabled) => {
    const page = await newPage({ javaScriptEnabled });
    await page.goto(`${FIRST_PAIR}#faq-cutoff`);
    const answer = page.locator('#faq-cutoff > p').first();
    await answer.waitFor({ state: 'visible' });
    expect(await answer.innerText()).toContain('August 2024');
  });
});

/** The lower edge of the head of the table that stays in sight. */
async function headBottom(page: Page): Promise<number> {
  const boxes = await page.locator('table:has(#knowledge-cutoff) thead th').all();
  const edges = await Promise.all(boxes.map((head) => head.boundingBox()));
  return Math.max(...edges.map((edge) => (edge ? edge.y + edge.height : 0)));
}
