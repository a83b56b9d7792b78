import type { Page } from 'playwright-core';
import { describe, expect, inject, test } from 'vitest';
import { expectNone } from '../site/finding.ts';
import { OF_COLOUR, violationsOn } from '../../src/site-check/axe.ts';
import { newPage, visit, withBrowser } from './visit.ts';

withBrowser();

const THREE = '/compare/?models=gpt-4-1,llama-4-maverick,llama-4-scout';

describe('a table of several models', () => {
  test('is chosen by the keyboard, kept in the address and named in the title', async () => {
    const page = await visit('/compare/');
    for (const letters of ['GPT-4.1', 'Llama 4 Mav', 'lama 4 scuot']) {
      await page.getByLabel('Model', { exact: true }).focus();
      await page.keyboard.type(letters);
      await page.locator('#model-list [role=option]').first().waitFor();
      await page.keyboard.press('ArrowDown');
      await page.keyboard.press('Enter');
    }
    await head(page, 'Llama 4 Scout').waitFor();
    await drawn(page);
    expect(await heads(page)).toEqual(['GPT-4.1', 'Llama 4 Maverick', 'Llama 4 Scout']);
    expect(new URL(page.url()).search).toBe('?models=gpt-4-1,llama-4-maverick,llama-4-scout');
    expect(await page.title()).toContain('GPT-4.1, Llama 4 Maverick and Llama 4 Scout compared');
  });

  test('takes whom a reader adds to those of the address, whose names come late', async () => {
    const page = await newPage();
    await page.route('**/pagefind/names.json', async (route) => {
      await new Promise((late) => setTimeout(late, 500));
      await route.continue();
    });
    await page.goto('/compare/?models=gpt-4-1,llama-4-maverick');
    await page.getByLabel('Model', { exact: true }).fill('Llama 4 Scout');
    await page.locator('.several').getByRole('button', { name: 'Add' }).click();
    await head(page, 'Llama 4 Scout').waitFor();
    expect(new URL(page.url()).search).toBe('?models=gpt-4-1,llama-4-maverick,llama-4-scout');
  });

  test('shows who leads, over whom, and links each figure and each source', async () => {
    const page = await visit(THREE);
    await drawn(page);
    const row = page.locator('#context-window');
    const leader = row.locator('[data-lead]');
    expect(await leader.count()).toBe(1);
    expect(await leader.innerText()).toMatch(
      /^10 million tokens[^]*leads GPT-4.1 .*Llama 4 Maverick/,
    );
    const [figure, source] = await leader.getByRole('link').all();
    expect(await figure?.getAttribute('href')).toBe('/models/llama-4-scout/#context-window');
    expect(await source?.getAttribute('href')).toMatch(/^\/sources\/[a-z0-9-]+\/$/);
    expect(await source?.innerText()).toMatch(/^Meta, .*20\d\d$/);
  });

  test('opens a dispute to who says otherwise', async () => {
    const page = await visit(THREE);
    await drawn(page);
    const dispute = page.locator('#knowledge-cutoff .rivals').first();
    await dispute.locator('summary').press('Enter');
    expect(await dispute.locator('li').first().innerText()).toMatch(/: .+ \(.+\)/);
  });

  test('comes back as it was, and loses whom the reader removes', async () => {
    const page = await visit(THREE);
    await page.reload();
    await drawn(page);
    await page.getByRole('button', { name: 'Remove Llama 4 Maverick' }).press('Enter');
    await head(page, 'Llama 4 Maverick').waitFor({ state: 'detached' });
    await drawn(page);
    expect(await heads(page)).toEqual(['GPT-4.1', 'Llama 4 Scout']);
    expect(await page.evaluate(() => document.activeElement?.textContent)).toContain('Remove');
    await page.goBack();
    await head(page, 'Llama 4 Maverick').waitFor();
    expect(new URL(page.url()).search).toBe('?models=gpt-4-1,llama-4-maverick,llama-4-scout');
  });

  test('reads aliases, says whom it does not know, and takes no more than four', async () => {
    const page = await visit('/compare/?models=gpt-4.1,gpt4o,hal-9000,scout,maverick,gpt-5,gpt-4o');
    await drawn(page);
    expect(await heads(page)).toEqual(['GPT-4.1', 'GPT-4o', 'Llama 4 Scout', 'Llama 4 Maverick']);
    const told = await page.locator('.several .told').innerText();
    expect(told).toContain('No model is called hal-9000.');
    expect(told).toContain('GPT-5 is left out: 4 models are the most.');
    expect(new URL(page.url()).search).toBe(
      '?models=gpt-4-1,gpt-4o,llama-4-scout,llama-4-maverick',
    );
  });

  test('is cut down to the rows that differ', async () => {
    const page = await visit(THREE);
    await drawn(page);
    const all = await lines(page).count();
    await page.getByLabel('Only rows that differ').press('Space');
    const left = await lines(page).count();
    expect(left).toBeLessThan(all);
    expect(await page.locator('.several .told').innerText()).toBe(`${left} of ${all} rows differ.`);
    await page.reload();
    await drawn(page);
    expect(await lines(page).count()).toBe(left);
  });

  test('leads to the page of each two, and of two before all', async () => {
    const page = await visit(THREE);
    await drawn(page);
    const pages = page.getByRole('list', { name: 'Compare two of them' }).getByRole('link');
    expect(await pages.allInnerTexts()).toEqual([
      'GPT-4.1 vs Llama 4 Maverick',
      'GPT-4.1 vs Llama 4 Scout',
      'Llama 4 Maverick vs Llama 4 Scout',
    ]);
    await page.goto('/compare/?models=llama-4-maverick,gpt-4o');
    await page.locator('.choice .lede a').click();
    expect(page.url()).toBe(`${inject('root')}/compare/gpt-4o-vs-llama-4-maverick/`);
  });

  test('says so where its figures do not come, and leads to the pages', async () => {
    const page = await visit('/compare/');
    await page.route('**/parts/**', (route) => route.abort());
    await page.goto(THREE);
    await page.locator('.several .told', { hasText: 'could not be loaded' }).waitFor();
    expect(await page.locator('.pages a').count()).toBe(3);
    expect(await page.locator('.several .table').isVisible()).toBe(false);
  });

  test('works under a base path', async () => {
    const page = await visit(`${inject('underBase')}${THREE}`);
    await drawn(page);
    const link = page.locator('#context-window td a').first();
    expect(await link.getAttribute('href')).toBe('/repo/models/gpt-4-1/#context-window');
  });

  test('is asked for from the page of a pair', async () => {
    const page = await visit('/compare/gpt-4o-vs-llama-4-maverick/');
    await page.getByRole('link', { name: 'Add a third model' }).click();
    await drawn(page);
    expect(await heads(page)).toEqual(['GPT-4o', 'Llama 4 Maverick']);
  });
});

test('with scripts off the page says so and leads to the pairs', async () => {
  const page = await visit(THREE, { javaScriptEnabled: false });
  const told = page.locator('.several noscript p');
  expect(await told.innerText()).toContain('scripts are off');
  expect(await told.isVisible()).toBe(true);
  expect(await page.getByRole('button', { name: 'Add' }).count()).toBe(0);
  await page.getByRole('main').getByRole('link', { name: 'OpenAI' }).waitFor();
});

describe.each([320, 390, 1280])('at %i px', (width) => {
  test('the table scrolls in a region of its own, with its heads in sight', async () => {
    const page = await visit(THREE, { viewport: { width, height: 800 } });
    await drawn(page);
    const region = page.getByRole('region', { name: 'Table of the chosen models' });
    await region.focus();
    await region.evaluate((box) => box.scrollTo(150, 900));
    const [box, head, side] = await Promise.all([
      region.boundingBox(),
      page.locator('.several thead th').last().boundingBox(),
      page.locator('.several #context-window th').boundingBox(),
    ]);
    expect(Math.abs((head?.y ?? -9) - (box?.y ?? 0))).toBeLessThan(3);
    expect(Math.abs((side?.x ?? -9) - (box?.x ?? 0))).toBeLessThan(3);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(width);
  });

  test('axe finds nothing on a light screen, and no fault of colour on a dark one', async () => {
    const page = await visit(THREE, { viewport: { width, height: 800 } });
    await drawn(page);
    expectNone(await violationsOn(page, {}, '.several'));
    await page.emulateMedia({ colorScheme: 'dark' });
    expectNone(await violationsOn(page, OF_COLOUR, '.several'));
  });
});

/** Waits until the table says how many rows it has. */
async function drawn(page: Page): Promise<void> {
  await page.locator('.several .told', { hasText: /\d+ rows/ }).waitFor();
}

function head(page: Page, name: string) {
  return page.locator('.several thead a', { hasText: name });
}

function heads(page: Page): Promise<string[]> {
  return page.locator('.several thead th a').allInnerTexts();
}

function lines(page: Page) {
  return page.locator('.several tr[id]:visible');
}
