import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { expectNone } from '../site/finding.ts';
import { EACH_KIND, visit, withBrowser } from './visit.ts';
import { FIRST_PAIR } from '../site/address.ts';

withBrowser();

describe('the first press of Tab shows the link to the content on', () => {
  // A frame on another site begins with what it shows.
  test.each(EACH_KIND.filter(([kind]) => kind !== 'embed'))('%s', async (_, path) => {
    const page = await visit(path);
    await page.keyboard.press('Tab');
    expect(await focusOn(page)).toMatchObject({ text: 'Skip to the content', fault: '' });
    await page.keyboard.press('Enter');
    await page.keyboard.press('Tab');
    const isAbove = () => document.activeElement?.matches('header *');
    expect(await page.evaluate(isAbove)).toBe(false);
  });
});

describe.each([
  ['wide', 1280],
  ['narrow', 390],
] as const)('on a %s screen the focus is seen at each stop', (_, width) => {
  test.each(['Tab', 'Shift+Tab'])('with %s', async (key) => {
    const page = await visit(FIRST_PAIR, {
      viewport: { width, height: 700 },
      reducedMotion: 'reduce',
    });
    await page.locator('#knowledge-cutoff summary').focus();
    const stops = [];
    for (let stop = 0; stop < 60; stop += 1) {
      await page.keyboard.press(key);
      stops.push(await focusOn(page));
    }
    expect(new Set(stops.map(({ place }) => place)).size).toBeGreaterThan(40);
    expectNone(stops.filter(({ fault }) => fault).map(({ text, fault }) => `${text}: ${fault}`));
  });
});

interface Focus {
  text: string;
  /** Where on the page it is. */
  place: string;
  /** Why it cannot be seen. */
  fault: string;
}

/** What has the focus, and why a reader would not see it. */
function focusOn(page: Page): Promise<Focus> {
  return page.evaluate(() => {
    const element = document.activeElement;
    if (!element || element === document.body) return { text: 'nothing', place: '', fault: 'none' };
    const [box = element.getBoundingClientRect()] = element.getClientRects();
    const text = element.textContent.trim().slice(0, 60);
    const place = `${box.left + scrollX} ${box.top + scrollY}`;
    return { text, place, fault: faultOf(element, box) };

    function faultOf(focused: Element, { left, top, width, height }: DOMRect): string {
      const { outlineStyle, outlineWidth } = getComputedStyle(focused);
      if (outlineStyle === 'none' || parseFloat(outlineWidth) < 2) return 'has no outline';
      const points = [top + 1, top + height / 2, top + height - 1].map((y) =>
        document.elementFromPoint(left + width / 2, y),
      );
      const isSeen = points.some((point) => point && focused.contains(point));
      return isSeen ? '' : `lies under ${points[1]?.tagName ?? 'the edge of the screen'}`;
    }
  });
}
