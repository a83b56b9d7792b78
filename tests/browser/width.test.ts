import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { expectNone } from '../site/finding.ts';
import { openAll } from '../../src/browser/open-all.ts';
import { EACH_KIND, restyle, visit, withBrowser } from './visit.ts';

withBrowser();

describe('nothing scrolls sideways at 390 or 320 px, light or dark:', () => {
  test.each(EACH_KIND)('%s', async (_, path) => {
    const page = await visit(path, { viewport: { width: 390, height: 800 } });
    await openAll(page);
    for (const width of [390, 320]) {
      await page.setViewportSize({ width, height: 800 });
      for (const colorScheme of ['light', 'dark'] as const) {
        await page.emulateMedia({ colorScheme });
        expectNone((await tooWide(page)).map((fault) => `${width} px, ${colorScheme}: ${fault}`));
      }
    }
  });
});

test.each([
  ['a word', 'h1 { white-space: nowrap; overflow-wrap: normal }'],
  ['a part', 'main { min-width: 40rem }'],
  ['a part that is cut off', 'html { overflow: hidden } main { min-width: 40rem }'],
])('%s that is wider than the screen is found', async (_, rules) => {
  const page = await visit('/', { viewport: { width: 320, height: 800 } });
  await page.evaluate(() => document.querySelector('h1')?.append('w'.repeat(99)));
  await restyle(page, rules);
  expect(await tooWide(page)).not.toEqual([]);
});

/** The page if it scrolls sideways, and what reaches over its edge outside a region that scrolls. */
function tooWide(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const { scrollWidth } = document.documentElement;
    const over = [...document.querySelectorAll('body *')].filter(
      (element) => isShown(element) && isOver(element.getBoundingClientRect()),
    );
    return [
      ...(scrollWidth > innerWidth ? [`the page is ${scrollWidth} px wide`] : []),
      ...over.map((element) => `${element.tagName} ${element.textContent.trim().slice(0, 60)}`),
    ];

    function isShown(element: Element): boolean {
      const isApart = element.closest('[role="region"] *, .hide, .skip') !== null;
      return !isApart && element.checkVisibility() && getComputedStyle(element).clipPath === 'none';
    }
    function isOver({ left, right }: DOMRect): boolean {
      return right > innerWidth + 1 || left < -1;
    }
  });
}
