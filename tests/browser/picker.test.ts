import type { Locator, Page } from 'playwright-core';
import { describe, expect, inject, test } from 'vitest';
import { violationsIn } from '../../src/site-check/axe.ts';
import { expectNone } from '../site/finding.ts';
import { newPage, visit, withBrowser } from './visit.ts';

withBrowser();

/** A field that takes a model is a combobox as ARIA's practices describe it. */

describe('the field of a model', () => {
  test('fetches the names when it is opened, once, and shows all by maker', async () => {
    const page = await newPage();
    const asked: string[] = [];
    page.on('request', (request) => {
      if (request.url().endsWith('names.json')) asked.push(request.url());
    });
    await page.goto('/');
    const field = one(page);
    expect(asked).toEqual([]);
    await field.press('ArrowDown');
    await option(page, 'GPT-4o').waitFor();
    const groups = page.locator('#pick-one-list').getByRole('group');
    expect(await groups.count()).toBeGreaterThan(20);
    const openai = page.getByRole('group', { name: 'OpenAI' }).getByRole('option');
    expect(await openai.count()).toBeGreaterThan(20);
    expect(await field.getAttribute('aria-expanded')).toBe('true');
    await field.press('Escape');
    expect(await field.getAttribute('aria-expanded')).toBe('false');
    await other(page).press('ArrowDown');
    await page.locator('#pick-other-list [aria-selected=true]').waitFor();
    expect(asked).toHaveLength(1);
  });

  test('opens at the model that is chosen', async () => {
    const page = await visit('/');
    await one(page).press('ArrowDown');
    expect(await marked(page).innerText()).toBe('GPT-4o');
    expect(await marked(page).isVisible()).toBe(true);
  });

  test.each([
    ['lama mavrick', 'Llama 4 Maverick'],
    ['4 omni', 'GPT-4o'],
    ['meta-llama/llama-4-scout', 'Llama 4 Scout'],
  ])('takes %s for %s, by the matcher of search', async (typed, name) => {
    const page = await visit('/');
    await one(page).fill(typed);
    await page.locator('#pick-one-list [role=option]').first().waitFor();
    await one(page).press('ArrowDown');
    expect(await marked(page).innerText()).toContain(name);
    await one(page).press('Enter');
    expect(await one(page).inputValue()).toBe(name);
    expect(await one(page).getAttribute('aria-activedescendant')).toBeNull();
  });

  test('goes round by the arrows, and Escape closes before it empties', async () => {
    const page = await visit('/');
    await one(page).fill('claude sonnet');
    const options = page.locator('#pick-one-list [role=option]');
    await options.nth(2).waitFor();
    await one(page).press('ArrowUp');
    expect(await options.last().getAttribute('aria-selected')).toBe('true');
    await one(page).press('ArrowDown');
    expect(await options.first().getAttribute('aria-selected')).toBe('true');
    expect(await marked(page).getAttribute('id')).toBe(
      await one(page).getAttribute('aria-activedescendant'),
    );
    await one(page).press('Escape');
    expect(await one(page).inputValue()).toBe('claude sonnet');
    await one(page).press('Escape');
    expect(await one(page).inputValue()).toBe('');
  });

  test('is left by Tab for what comes next, with the name that is marked', async () => {
    const page = await visit('/');
    await one(page).fill('claude');
    await page.locator('#pick-one-list [role=option]').first().waitFor();
    await one(page).press('ArrowDown');
    const name = (await marked(page).innerText()).replace(/ Anthropic$/, '');
    await one(page).press('Tab');
    expect(await other(page).evaluate((field) => field === document.activeElement)).toBe(true);
    expect(await one(page).inputValue()).toBe(name);
    expect(await page.getByRole('listbox').count()).toBe(0);
  });

  test('says who is not covered, and leads nowhere with such a name', async () => {
    const page = await visit('/');
    await one(page).fill('hal-9000');
    await page.locator('#pick-one-list').getByText('No model of that name is covered.').waitFor();
    await one(page).press('Enter');
    await page.getByText('No single model is called hal-9000.').waitFor();
    expect(new URL(page.url()).pathname).toBe('/');
    await one(page).fill('o3-mini');
    await one(page).press('Tab');
    await page.getByRole('button', { name: 'Compare' }).click();
    await page.waitForURL('**/compare/**');
    expect(page.url()).toContain('o3-mini');
  });

  test('is chosen from by a press, with the button beside it too', async () => {
    const page = await visit('/', { viewport: { width: 390, height: 800 }, hasTouch: true });
    await page.locator('.picker button').first().tap();
    await option(page, 'GPT-4.1').tap();
    expect(await one(page).inputValue()).toBe('GPT-4.1');
    await page.getByRole('button', { name: 'Compare' }).tap();
    await page.waitForURL(`${inject('root')}/compare/gpt-4-1-vs-llama-4-maverick/`);
  });

  test.each([
    ['light', 1280],
    ['dark', 320],
  ] as const)('axe finds nothing with the list open, %s at %i', async (colorScheme, width) => {
    const page = await visit('/', { colorScheme, viewport: { width, height: 800 } });
    await one(page).press('ArrowDown');
    await option(page, 'GPT-4.1').waitFor();
    expectNone(await violationsIn(page));
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(width);
  });
});

function one(page: Page): Locator {
  return page.getByRole('combobox', { name: 'One model' });
}

function other(page: Page): Locator {
  return page.getByRole('combobox', { name: 'Another' });
}

function option(page: Page, name: string): Locator {
  return page.getByRole('option', { name, exact: true });
}

function marked(page: Page): Locator {
  return page.locator('#pick-one-list [aria-selected=true]');
}
