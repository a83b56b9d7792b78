import { describe, expect, test } from 'vitest';
import { visit, withBrowser } from './visit.ts';

withBrowser();

const FIT = '/fit/?model=llama-4-scout';
const EVEN = '/break-even/';
const WEIGHTS = '/use-cases/your-own/?job=coding';

describe('the tools that reckon in a browser', () => {
  test('say whether a model fits, and keep what is typed', async () => {
    const page = await visit(FIT);
    const answer = page.locator('#answer');
    await page.locator('[data-fit][data-ready]').waitFor();
    expect(await answer.innerText()).toContain('fits on one H100 80 GB');
    await page.getByLabel('Weights').selectOption('fp8');
    expect(await answer.innerText()).toContain('does not fit on one H100 80 GB');
    await page.getByLabel('Number of cards').fill('2');
    await page.keyboard.press('Enter');
    expect(await answer.innerText()).toContain('fits on 2 × H100 80 GB');
    expect(new URL(page.url()).searchParams.get('weights')).toBe('fp8');
    await page.goBack();
    expect(await answer.innerText()).toContain('does not fit on one');
    await page.getByLabel('Users at once').fill('1.5');
    expect(await page.locator('#f-users-said').innerText()).toContain('a whole number from 1');
  });

  test('name what is missing of a format', async () => {
    const page = await visit(`${FIT}&weights=published`);
    await page.locator('[data-fit][data-ready]').waitFor();
    expect(await page.locator('#answer').innerText()).toContain('is not on record');
  });

  test('say from which volume a machine pays, and that it is a floor', async () => {
    const page = await visit(EVEN);
    await page.locator('[data-break-even][data-ready]').waitFor();
    expect(await page.locator('#answer').innerText()).toMatch(/^From .* tokens a month on/);
    expect(await page.locator('.result').innerText()).toContain('This is a floor');
    await page.getByLabel('Card', { exact: true }).selectOption('rtx-4090');
    expect(await page.getByLabel('Price of a card, $').inputValue()).toBe('1600');
    await page.getByLabel('The cards are').selectOption('rent');
    expect(await page.locator('#f-hourly-said').innerText()).toContain('Type the one');
  });

  test('order models by a reader’s weights, and come back to those of the job', async () => {
    const page = await visit(WEIGHTS);
    await page.locator('[data-weigh][data-ready]').waitFor();
    const steps = page.locator('.steps');
    const usual = await steps.innerText();
    expect(await steps.locator('b').allInnerTexts()).not.toContainEqual(
      expect.stringContaining('By your weights'),
    );
    const slider = page.getByLabel('Aider polyglot');
    await slider.focus();
    for (const name of ['swe-bench-verified_resolved', 'livebench_coding_agentic-coding']) {
      await page.locator(`[name="${name}"]`).fill('0');
    }
    await slider.press('ArrowRight');
    expect(await steps.innerText()).not.toBe(usual);
    expect(await page.locator('.record code').innerText()).not.toContain('livebench');
    await page.reload();
    await page.locator('[data-weigh][data-ready]').waitFor();
    expect(await slider.inputValue()).toBe('3');
    await page.goto(WEIGHTS);
    await page.locator('[data-weigh][data-ready]').waitFor();
    expect(await steps.innerText()).toBe(usual);
  });
});

test.each([FIT, EVEN, WEIGHTS])('%s fits a screen of 320 px', async (path) => {
  const page = await visit(path, { viewport: { width: 320, height: 700 } });
  await page.locator('.tool[data-ready]').waitFor();
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
});

test.each([FIT, EVEN, WEIGHTS])(
  '%s says with scripts off where the answer stands',
  async (path) => {
    const page = await visit(path, { javaScriptEnabled: false });
    expect(await page.locator('noscript p').innerText()).toContain('scripts are off');
    expect(await page.locator('noscript a').first().isVisible()).toBe(true);
    expect(await page.locator('.tool form').isVisible()).toBe(false);
  },
);
