import type { BrowserContextOptions, Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { FIRST_PAIR } from '../site/address.ts';
import { visit, withBrowser } from './visit.ts';

const SHOWN = '.sources :popover-open';
const NUMBER = '#context-window sup a';
const WITHOUT_SCRIPTS = { javaScriptEnabled: false };

describe('a small number shows its source', () => {
  withBrowser();

  test.each([
    ['with scripts', {}],
    ['without scripts', WITHOUT_SCRIPTS],
  ])('under the pointer, %s', async (_, options) => {
    const page = await visitNumber(options);
    await number(page).hover();
    expect(await page.locator(SHOWN).innerText()).toMatch(/OpenAI, .*\n?primary, .*2026/);
  });

  test.each([
    ['with scripts', {}],
    ['without scripts', WITHOUT_SCRIPTS],
  ])('under the focus, and Escape closes it, %s', async (_, options) => {
    const page = await visitNumber(options);
    await page.locator('#context-window th a').last().focus();
    await page.keyboard.press('Tab');
    await page.locator(SHOWN).waitFor();
    await page.keyboard.press('Escape');
    await page.locator(SHOWN).waitFor({ state: 'detached' });
    expect(await number(page).evaluate((link) => link === document.activeElement)).toBe(true);
  });

  test.each([320, 390, 1280])('beside itself and within a window of %i px', async (width) => {
    const page = await visitNumber({ viewport: { width, height: 700 } });
    for (const link of await page.locator('#knowledge-cutoff sup a[interestfor]').all()) {
      await link.hover();
      const id = await link.getAttribute('interestfor');
      const source = page.locator(`${SHOWN}[id=${id}]`);
      await source.waitFor();
      const [box, anchor] = [await source.boundingBox(), await link.boundingBox()];
      if (!box || !anchor) throw new Error('The number and its source have no place');
      expect(box.x).toBeGreaterThanOrEqual(0);
      expect(box.x + box.width).toBeLessThanOrEqual(width);
      const gap = Math.max(box.y - anchor.y - anchor.height, anchor.y - box.y - box.height);
      expect(gap).toBeLessThan(16);
    }
  });

  test('and leaves it in the list again', async () => {
    const page = await visitNumber();
    await number(page).hover();
    await page.locator(SHOWN).waitFor();
    await page.mouse.move(1, 1);
    await page.locator(SHOWN).waitFor({ state: 'detached' });
    expect(await page.locator('#s1').innerText()).toContain('OpenAI');
  });

  test('and on a finger the script shows it first, and goes to the list next', async () => {
    const page = await visitNumber({ hasTouch: true, isMobile: true, viewport: PHONE });
    await number(page).tap();
    await page.locator(SHOWN).waitFor();
    expect(new URL(page.url()).hash).toBe('#context-window');
    await number(page).tap();
    await expectListed(page);
  });
});

describe('where the browser knows no notes of interest', () => {
  withBrowser('--disable-blink-features=HTMLInterestForAttribute');

  test('a number leads to the list without scripts', async () => {
    const page = await visitNumber(WITHOUT_SCRIPTS);
    await number(page).click();
    await expectListed(page);
  });

  test.each(['mouse', 'keyboard'])(
    'the script shows it at the first press of the %s',
    async (by) => {
      const page = await visitNumber();
      const press = () => (by === 'mouse' ? number(page).click() : number(page).press('Enter'));
      await press();
      await page.locator(SHOWN).waitFor();
      await press();
      await expectListed(page);
    },
  );

  test('the focus goes from the number into its source, and Escape closes it', async () => {
    const page = await visitNumber();
    await number(page).press('Enter');
    await page.keyboard.press('Tab');
    expect(await page.evaluate(() => document.activeElement?.closest('[popover]')?.id)).toBe('p1');
    await page.keyboard.press('Escape');
    await page.locator(SHOWN).waitFor({ state: 'detached' });
  });
});

const PHONE = { width: 390, height: 800 };

async function visitNumber(options: BrowserContextOptions = {}): Promise<Page> {
  const page = await visit(`${FIRST_PAIR}#context-window`, { reducedMotion: 'reduce', ...options });
  expect(await number(page).getAttribute('href')).toBe('#s1');
  return page;
}

function number(page: Page) {
  return page.locator(NUMBER).first();
}

/** That the source is seen in the list, and the address leads there. */
async function expectListed(page: Page): Promise<void> {
  await page.waitForURL(/#s1$/);
  expect(await page.locator(SHOWN).count()).toBe(0);
  const box = await page.locator('#s1 > p').boundingBox();
  expect(box?.y).toBeGreaterThan(0);
  expect(box?.y).toBeLessThan(page.viewportSize()?.height ?? 0);
}
