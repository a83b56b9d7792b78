import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { violationsOn } from '../../src/site-check/axe.ts';
import { FIRST_PAIR } from '../site/address.ts';
import { expectNone } from '../site/finding.ts';
import { visit, withBrowser } from './visit.ts';

withBrowser();

const LOAD = '/cost/?models=gpt-4o,gemini-4-argon&in=300M&out=40M';

describe('what a month costs', () => {
  test('is typed by the keyboard, kept in the address, and comes back on a reload', async () => {
    const page = await visit('/cost/');
    await ready(page);
    await page.getByLabel('Model', { exact: true }).focus();
    await page.keyboard.type('GPT-4o');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await page.getByRole('button', { name: 'Remove GPT-4o' }).waitFor();
    for (const [label, text] of [
      ['Tokens in', '300M'],
      ['Tokens out', '40M'],
    ] as const) {
      await page.getByLabel(label, { exact: true }).fill(text);
      await page.keyboard.press('Tab');
    }
    expect(await sum(page, 'GPT-4o')).toBe('$1,150');
    expect(new URL(page.url()).search).toBe('?models=gpt-4o&in=300M&out=40M');
    await page.reload();
    await ready(page);
    expect(await sum(page, 'GPT-4o')).toBe('$1,150');
    expect(await page.getByLabel('Tokens in').inputValue()).toBe('300M');
  });

  test('goes back and forward, and takes numbers as people write them', async () => {
    const page = await visit(LOAD);
    await ready(page);
    await page.getByLabel('Tokens in').fill('0,5M');
    await page.getByLabel('Tokens out').focus();
    expect(await sum(page, 'GPT-4o')).toBe('$401');
    await page.goBack();
    expect(await page.getByLabel('Tokens in').inputValue()).toBe('300M');
    expect(await sum(page, 'GPT-4o')).toBe('$1,150');
    await page.goForward();
    expect(await sum(page, 'GPT-4o')).toBe('$401');
  });

  test('says beside a field what is wrong with it', async () => {
    const page = await visit(`${LOAD}&cached=500`);
    await ready(page);
    const field = page.getByLabel('Read from the cache, % of input');
    expect(await field.getAttribute('aria-invalid')).toBe('true');
    expect(await page.locator('#f-cached-said').innerText()).toBe('A share is from 0 to 100.');
    await field.fill('50%');
    expect(await field.getAttribute('aria-invalid')).toBeNull();
    expect(await sum(page, 'GPT-4o')).toBe('$963');
  });

  test('tells every announced change, and the day of an end', async () => {
    const page = await visit(`${LOAD}&on=2027-01-20`);
    await ready(page);
    const words = await page.locator('.course-words').innerText();
    expect(words).toContain('no longer to be had from 14 January 2027 on');
    expect(words).toContain('$2,000 from 1 December 2026 on');
    expect(await row(page, 'GPT-4o').innerText()).toContain('no longer to be had');
  });

  test('is filled by a job, and its link is copied', async () => {
    const page = await visit('/cost/?models=gpt-4o');
    await ready(page);
    await page.getByRole('button', { name: 'Support chat' }).press('Enter');
    expect(new URL(page.url()).searchParams.get('cached')).toBe('60');
    await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
    await page.getByRole('button', { name: 'Copy link' }).press('Enter');
    await page.getByText('Link copied').waitFor();
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(page.url());
  });

  test('fits a screen of 320 px', async () => {
    const page = await visit(LOAD, { viewport: { width: 320, height: 700 } });
    await ready(page);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
  });

  test('is there for three stated loads with scripts off', async () => {
    const page = await visit(LOAD, { javaScriptEnabled: false });
    expect(await page.locator('noscript p').innerText()).toContain('scripts are off');
    expect(await page.getByLabel('Tokens in').isVisible()).toBe(false);
    expect(await page.getByRole('row', { name: /^GPT-4o OpenAI \$100 / }).isVisible()).toBe(true);
    expect(await page.locator('#formula').isVisible()).toBe(true);
  });

  test('prints the bill and not the form', async () => {
    const page = await visit(LOAD);
    await ready(page);
    await page.emulateMedia({ media: 'print' });
    expect(await page.locator('.tool form').isVisible()).toBe(false);
    expect(await row(page, 'GPT-4o').isVisible()).toBe(true);
  });
});

describe('what a month costs, in place', () => {
  test('of a pair is worked out by the keyboard, and comes back on a reload', async () => {
    const page = await visit(FIRST_PAIR);
    await page.getByRole('link', { name: 'Put in your own load' }).press('Enter');
    await ready(page);
    await page.keyboard.press('Tab');
    await page.getByLabel('Tokens in', { exact: true }).fill('300M');
    await page.keyboard.press('Tab');
    expect(await sum(page, 'GPT-4o')).toBe('$800');
    const { pathname, search } = new URL(page.url());
    expect(pathname + search).toBe(
      `${FIRST_PAIR}?tool=cost&models=gpt-4o,llama-4-maverick&in=300M`,
    );
    // Away from the heads of tables, which stay in sight over their rows.
    await page.evaluate(() => scrollTo(0, 0));
    expectNone(await violationsOn(page));
    await page.reload();
    await ready(page);
    expect(await sum(page, 'GPT-4o')).toBe('$800');
  });

  test('of several goes with the table, whichever is asked for another', async () => {
    const page = await visit('/compare/?models=gpt-4o,llama-4-maverick');
    await page.getByRole('link', { name: 'What your own load costs' }).click();
    await ready(page);
    await page.locator('#choose').fill('gpt-4.1');
    await page.locator('.choose').getByRole('button', { name: 'Add' }).click();
    await page.getByRole('columnheader', { name: /GPT-4\.1/ }).waitFor();
    await page.locator('.several').getByRole('button', { name: 'Remove GPT-4o' }).click();
    await expect.poll(() => row(page, 'GPT-4o').count()).toBe(0);
    expect(new URL(page.url()).searchParams.get('models')).toBe('llama-4-maverick,gpt-4-1');
  });

  test('of whoever moves on stands with the loads of the page', async () => {
    const page = await visit('/moving/gpt-4o/');
    await page.getByRole('link', { name: 'Work it out for your own load' }).click();
    await ready(page);
    expect(await sum(page, 'GPT-4o')).toMatch(/\$\d/);
  });
});

async function ready(page: Page): Promise<void> {
  await page.locator('[data-cost][data-ready]').waitFor();
}

/** The line of a model in the bill. */
function row(page: Page, model: string) {
  const table = page.getByRole('region', { name: 'US dollars a month', exact: true });
  return table
    .locator('tbody tr')
    .filter({ has: page.getByRole('link', { name: model, exact: true }) });
}

function sum(page: Page, model: string): Promise<string> {
  return row(page, model).locator('td').nth(1).innerText();
}
