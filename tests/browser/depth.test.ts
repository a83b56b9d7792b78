import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { FIRST_PAIR } from '../site/address.ts';
import { visit, withBrowser } from './visit.ts';

withBrowser();

const PHONE = { width: 390, height: 844 };
const SCREEN = { width: 1280, height: 900 };
/** A pair of about as many rows and sources as most. */
const MEDIAN_PAIR = '/compare/gemini-4-carbon-vs-llama-3-1-405b/';

describe('before anything is opened', () => {
  test.each([
    [FIRST_PAIR, PHONE, 13_000],
    [FIRST_PAIR, SCREEN, 8_500],
    [MEDIAN_PAIR, PHONE, 8_000],
    [MEDIAN_PAIR, SCREEN, 5_500],
  ])('%s is not too long', async (path, viewport, most) => {
    const page = await visit(path, { viewport });
    const height = await page.evaluate(() => document.documentElement.scrollHeight);
    expect(height).toBeLessThanOrEqual(most);
  });

  test('the first screen of a phone has the names, the answer, jobs with their better one, and a way to the table', async () => {
    const page = await visit(FIRST_PAIR, { viewport: PHONE });
    for (const part of ['h1 .a', 'h1 .b', '.lede', '.jump [href="#specs"]']) {
      expect(await endOf(page, part), part).toBeLessThan(PHONE.height);
    }
    const jobs = await page.locator('.jobs tbody tr').evaluateAll((rows, height) => {
      return rows.filter((row) => row.getBoundingClientRect().bottom < height).length;
    }, PHONE.height);
    expect(jobs).toBeGreaterThanOrEqual(3);
  });
});

describe.each([
  ['with scripts', true],
  ['without scripts', false],
])('an address opens what it names, %s:', (_, javaScriptEnabled) => {
  test.each([
    ['a row', '#knowledge-cutoff', '#knowledge-cutoff .rivals'],
    ['a row in a part that is closed', '#gpqa-diamond', '#gpqa-diamond th a'],
    ['an answer among the later ones', '#faq-mistakes', '#faq-mistakes > p'],
    ['a source among the later ones', '#s30', '#s30'],
  ])('%s', async (_name, hash, part) => {
    const page = await visit(FIRST_PAIR + hash, { javaScriptEnabled });
    const found = page.locator(part).first();
    await found.waitFor({ state: 'visible' });
    const top = (await page.locator(hash).boundingBox())?.y ?? -1;
    expect(top).toBeGreaterThanOrEqual(0);
    expect(top).toBeLessThan(SCREEN.height);
  });
});

describe('everything', () => {
  test('opens at a press, stands in the address, lasts over a reload, and closes', async () => {
    const page = await visit(FIRST_PAIR);
    await page.locator('#everything').click();
    expect(await closed(page)).toBe(0);
    expect(new URL(page.url()).search).toBe('?open=all');
    await page.reload();
    await page.getByText('Close everything').waitFor();
    expect(await closed(page)).toBe(0);
    await page.getByText('Close everything').click();
    expect(await page.locator('main details[open]').count()).toBe(0);
    expect(new URL(page.url()).search).toBe('');
  });

  test('a press on a value opens its row', async () => {
    const page = await visit(FIRST_PAIR);
    await page
      .locator('#knowledge-cutoff td')
      .first()
      .click({ position: { x: 150, y: 8 } });
    await page.locator('#knowledge-cutoff .rivals').first().waitFor({ state: 'visible' });
  });
});

describe('the mark in the contents is right after', () => {
  const MOVES: [string, (page: Page) => Promise<unknown>][] = [
    ['Page Down', (page) => page.keyboard.press('PageDown')],
    ['End', (page) => page.keyboard.press('End')],
    ['a jump to a part near the end', (page) => page.locator('.jump [href="#continue"]').click()],
    ['a jump to a row', (page) => page.locator('.lede a[href="#availability"]').click()],
    ['a drag', (page) => page.evaluate(() => scrollTo(0, 4000))],
    [
      'the way back',
      async (page) => {
        await page.locator('.jump [href="#sources"]').click();
        await page.goBack();
      },
    ],
  ];

  test.each(MOVES)('%s', async (_, move) => {
    const page = await visit(FIRST_PAIR, { viewport: SCREEN });
    await page.keyboard.press('PageDown');
    await move(page);
    await expectMarked(page);
  });

  test('loading with a fragment', async () => {
    const page = await visit(`${FIRST_PAIR}#prices`, { viewport: SCREEN });
    await expectMarked(page);
    expect(await page.locator('.jump [aria-current]').innerText()).toBe('Prices');
  });
});

/** That one part is marked: the one that the address names and shows, or the last whose heading is read. */
async function expectMarked(page: Page): Promise<void> {
  const marked = () =>
    page.evaluate(() => {
      const rest = document.documentElement.scrollHeight - innerHeight - scrollY;
      const links = [...document.querySelectorAll<HTMLAnchorElement>('.jump a')];
      const read = links.filter((link) => {
        const heading = document.querySelector(`main ${link.hash}`);
        if (!heading) return false;
        const { top } = heading.getBoundingClientRect();
        return top < Math.max(innerHeight * 0.4, innerHeight - rest);
      });
      const named = links.find((link) => link.hash === location.hash);
      const top =
        named && document.querySelector(`main ${named.hash}`)?.getBoundingClientRect().top;
      // A short part that the address names is read as soon as it stands at the top, or the page ends.
      const isJumpedTo = top !== undefined && top > 0 && (rest < 2 || top < innerHeight * 0.2);
      const expected = isJumpedTo ? [named] : [read.at(-1)];
      const current = links.filter(({ ariaCurrent }) => ariaCurrent === 'true');
      return current.length === 1 && expected.includes(current[0]);
    });
  await expect.poll(marked, { timeout: 10_000 }).toBe(true);
}

async function endOf(page: Page, part: string): Promise<number> {
  const box = await page.locator(part).first().boundingBox();
  return box ? box.y + box.height : Infinity;
}

/** How many parts that open are closed. */
function closed(page: Page): Promise<number> {
  return page.locator('main details:not([open])').count();
}
