import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { expectNone } from '../site/finding.ts';
import { FIRST_PAIR } from '../site/address.ts';
import { openAll } from '../../src/browser/open-all.ts';
import { visit, withBrowser } from './visit.ts';

withBrowser();

describe.each([390, 1280, 1600])('in a window of %i px the contents', (width) => {
  test('stay in sight, and mark the part that is read', async () => {
    const page = await visit(FIRST_PAIR, { viewport: { width, height: 800 } });
    for (const part of ['prices', 'questions', 'sources']) {
      await page.locator(`#${part}`).evaluate((heading) => heading.scrollIntoView());
      const current = page.locator('.jump [aria-current=true]');
      await current.and(page.locator(`[href="#${part}"]`)).waitFor();
      expect(await current.count()).toBe(1);
      const box = await current.boundingBox();
      expect(box?.y).toBeGreaterThanOrEqual(0);
      expect(box?.y).toBeLessThan(400);
      expect(box?.x).toBeGreaterThanOrEqual(0);
      expect((box?.x ?? width) + (box?.width ?? 0)).toBeLessThanOrEqual(width);
    }
  });

  test('lead to a part that is seen whole, without scripts', async () => {
    const page = await visit(FIRST_PAIR, {
      viewport: { width, height: 800 },
      javaScriptEnabled: false,
    });
    await page.locator('.jump [href="#prices"]').click();
    const [heading, bar] = await Promise.all(
      ['#prices', '.jump'].map((part) => page.locator(part).boundingBox()),
    );
    expect(bar?.y).toBeGreaterThanOrEqual(0);
    expect(bar?.y).toBeLessThan(40);
    expect(heading?.y).toBeGreaterThanOrEqual((bar?.y ?? 0) + (bar?.height ?? 0));
    expect(heading?.y).toBeLessThan(400);
  });
});

describe.each([390, 1280])('in a window of %i px nothing that sticks hides the focus', (width) => {
  test.each(['Tab', 'Shift+Tab'])('with %s', async (key) => {
    const page = await visit(FIRST_PAIR, {
      viewport: { width, height: 700 },
      reducedMotion: 'reduce',
    });
    await openAll(page);
    await page
      .locator(key === 'Tab' ? '.jump a' : '#sources ~ * a')
      .last()
      .focus();
    const stops = [];
    for (let presses = 0; presses < 250; presses += 1) {
      await page.keyboard.press(key);
      const stop = await hiddenFocus(page);
      // Past the last stop the page itself has the focus.
      if (stop.isPage) break;
      stops.push(stop);
    }
    expect(new Set(stops.map(({ place }) => place)).size).toBeGreaterThan(200);
    expectNone(stops.flatMap(({ fault }) => fault));
  });
});

/** Where the focus is, and what that sticks lies over any of it. */
function hiddenFocus(page: Page): Promise<{ isPage: boolean; place: string; fault: string[] }> {
  return page.evaluate(() => {
    const element = document.activeElement;
    const [box = new DOMRect()] = element?.getClientRects() ?? [];
    const sticking = [...document.querySelectorAll('.jump, .duel thead, .duel thead th')].filter(
      (part) => getComputedStyle(part).position === 'sticky' && !part.contains(element),
    );
    const over = sticking.filter((part) => {
      const { left, right, top, bottom } = part.getBoundingClientRect();
      return bottom > box.top + 1 && top < box.bottom - 1 && right > box.left && left < box.right;
    });
    const text = element?.textContent.trim().slice(0, 60);
    return {
      isPage: element === document.body,
      place: `${box.left + scrollX} ${box.top + scrollY}`,
      fault: over.map(({ tagName }) => `${text} at ${box.top} lies under ${tagName}`),
    };
  });
}
