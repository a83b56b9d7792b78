import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { expectNone } from '../site/finding.ts';
import { FIRST_PAIR } from '../site/address.ts';
import { visit, withBrowser } from './visit.ts';

withBrowser();

describe('with scripts off', () => {
  test('each question opens to its answer', async () => {
    const page = await visit(FIRST_PAIR, { javaScriptEnabled: false });
    await page.locator('.fold > summary', { hasText: 'more question' }).click();
    const questions = await page.locator('details[id^="faq-"]').all();
    expect(questions.length).toBeGreaterThan(7);
    for (const question of questions) {
      await question.locator('summary').click();
      const answer = question.locator('p').first();
      await answer.waitFor({ state: 'visible' });
      expect((await answer.innerText()).trim()).not.toBe('');
    }
  });

  test('each row that is disputed says so, and opens to who says otherwise', async () => {
    const page = await visit(FIRST_PAIR, { javaScriptEnabled: false });
    const rows = page.locator('tr:has(.rivals) summary').filter({ visible: true });
    expect(await rows.count()).toBeGreaterThan(5);
    for (const row of await rows.all()) {
      const mark = await row.evaluate((label) => getComputedStyle(label, '::after').content);
      expect(mark).toBe('"disputed"');
      await row.click();
      const rivals = row.locator('xpath=..').locator('.rivals + ul > li').first();
      await rivals.waitFor({ state: 'visible' });
    }
  });

  test('each source stands in the list, the later ones behind what opens to them', async () => {
    const page = await visit(FIRST_PAIR, { javaScriptEnabled: false });
    await page.locator('.fold:has(.sources) > summary').click();
    const sources = await page.locator('ol.sources > li').all();
    expect(sources.length).toBeGreaterThan(20);
    for (const source of sources) expect(await source.isVisible()).toBe(true);
  });

  test('the link to everything opens everything', async () => {
    const page = await visit(FIRST_PAIR, { javaScriptEnabled: false });
    await page.locator('#everything').click();
    for (const part of ['details[id^="faq-"] > p', '.rivals + ul > li', 'ol.sources > li']) {
      const heights = await heightsOf(page, part);
      expect(heights.length, part).toBeGreaterThan(20);
      expect(heights.filter((height) => height < 5).length, `${part} without height`).toBe(0);
    }
  });

  test('each cell shows its value', async () => {
    const page = await visit(FIRST_PAIR, { javaScriptEnabled: false });
    await page.locator('#everything').click();
    const cells = await page.locator('td[data-state]').allInnerTexts();
    expect(cells.length).toBeGreaterThan(80);
    expectNone(cells.filter((text) => !text.trim()));
  });
});

describe('in print', () => {
  test('all that opens is on the paper in the full form', async () => {
    const page = await visit(`${FIRST_PAIR}?open=all`);
    await page.emulateMedia({ media: 'print' });
    for (const part of [
      'details[id^="faq-"] > p:first-of-type',
      '.rivals + ul > li',
      'ol.sources > li',
    ]) {
      const heights = await heightsOf(page, part);
      expect(heights.length, part).toBeGreaterThan(5);
      expect(heights.filter((height) => height < 5).length, `${part} without height`).toBe(0);
    }
  });

  test('the page in short takes ten sheets at most', async () => {
    const page = await visit(FIRST_PAIR);
    const paper = await page.pdf({ format: 'A4', preferCSSPageSize: true });
    const sheets = paper.toString('latin1').match(/\/Type\s*\/Page\b/g) ?? [];
    expect(sheets.length).toBeGreaterThan(3);
    expect(sheets.length).toBeLessThanOrEqual(10);
  });

  test('what only leads about on the screen is left out', async () => {
    const page = await visit(FIRST_PAIR);
    await page.emulateMedia({ media: 'print' });
    const navigation = await page.getByRole('navigation').all();
    expect(navigation).toEqual([]);
  });
});

/** How tall each of some parts of a page is. */
function heightsOf(page: Page, parts: string): Promise<number[]> {
  return page
    .locator(parts)
    .evaluateAll((list) => list.map((element) => element.getBoundingClientRect().height));
}
