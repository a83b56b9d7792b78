import { describe, expect, test } from 'vitest';
import { expectNone } from '../site/finding.ts';
import { FIRST_PAIR } from '../site/address.ts';
import { visit, withBrowser } from './visit.ts';

withBrowser();

describe('with scripts off', () => {
  test('each question opens to its answer', async () => {
    const page = await visit(FIRST_PAIR, { javaScriptEnabled: false });
    const questions = await page.locator('details[id^="faq-"]').all();
    expect(questions.length).toBeGreaterThan(7);
    for (const question of questions) {
      if ((await question.getAttribute('open')) === null) await question.locator('summary').click();
      const answer = question.locator('p').first();
      await answer.waitFor({ state: 'visible' });
      expect((await answer.innerText()).trim()).not.toBe('');
    }
  });

  test('each label of a dispute opens to who says otherwise', async () => {
    const page = await visit(FIRST_PAIR, { javaScriptEnabled: false });
    const labels = page.locator('td summary', { hasText: 'disagree' });
    expect(await labels.count()).toBeGreaterThan(5);
    for (const label of await labels.all()) {
      await label.click();
      await label.locator('xpath=..').locator('li').first().waitFor({ state: 'visible' });
    }
  });

  test('each source stands in the list', async () => {
    const page = await visit(FIRST_PAIR, { javaScriptEnabled: false });
    const sources = await page.locator('ol.sources > li').all();
    expect(sources.length).toBeGreaterThan(20);
    for (const source of sources) expect(await source.isVisible()).toBe(true);
  });

  test('each cell shows its value', async () => {
    const page = await visit(FIRST_PAIR, { javaScriptEnabled: false });
    const cells = await page.locator('td[data-state]').allInnerTexts();
    expect(cells.length).toBeGreaterThan(80);
    expectNone(cells.filter((text) => !text.trim()));
  });
});

describe('in print', () => {
  test('each answer, dispute and source is on the paper', async () => {
    const page = await visit(FIRST_PAIR);
    await page.emulateMedia({ media: 'print' });
    for (const part of [
      'details[id^="faq-"] > p:first-of-type',
      'td details li',
      'ol.sources > li',
    ]) {
      const heights = await page
        .locator(part)
        .evaluateAll((list) => list.map((element) => element.getBoundingClientRect().height));
      expect(heights.length, part).toBeGreaterThan(5);
      expect(heights.filter((height) => height < 5).length, `${part} without height`).toBe(0);
    }
  });

  test('what only leads about on the screen is left out', async () => {
    const page = await visit(FIRST_PAIR);
    await page.emulateMedia({ media: 'print' });
    const navigation = await page.getByRole('navigation').all();
    expect(navigation).toEqual([]);
  });
});
