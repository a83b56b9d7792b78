import type { Page } from 'playwright-core';
import { describe, expect, inject, test } from 'vitest';
import { FIRST_PAIR, ORIGIN, REPOSITORY } from '../site/address.ts';
import { newPage, visit, withBrowser } from './visit.ts';

withBrowser();

const CLIPBOARD = { permissions: ['clipboard-read', 'clipboard-write'] };
const PAIR = 'GPT-4o vs Llama 4 Maverick';
/** The site is built for no host, so that what is given away leads to where it stands. */
const ADDRESS = inject('root') + FIRST_PAIR;

describe('the menu of a row', () => {
  test('goes by the keyboard, and gives the focus back', async () => {
    const page = await visit(`${FIRST_PAIR}#knowledge-cutoff`, CLIPBOARD);
    const label = page.locator('#knowledge-cutoff th a').first();
    await label.press('Enter');
    const focus = page.locator(':focus');
    expect(await page.getByRole('menu').getAttribute('aria-label')).toContain('Knowledge cutoff');
    const names = await page.getByRole('menuitem').allInnerTexts();
    expect(names).toEqual(['Copy link', 'Copy as Markdown', 'Cite (plain)', 'Cite (BibTeX)']);
    expect(await focus.innerText()).toBe('Copy link');
    for (const [key, name] of [
      ['ArrowUp', 'Cite (BibTeX)'],
      ['ArrowDown', 'Copy link'],
      ['End', 'Cite (BibTeX)'],
      ['Home', 'Copy link'],
      ['Tab', 'Copy as Markdown'],
    ] as const) {
      await page.keyboard.press(key);
      expect(await focus.innerText()).toBe(name);
    }
    await page.keyboard.press('Escape');
    expect(await page.getByRole('menu').count()).toBe(0);
    expect(await label.evaluate((link) => link === document.activeElement)).toBe(true);
  });

  test('copies the row as Markdown, with who says so and who says otherwise', async () => {
    const page = await visit(`${FIRST_PAIR}#knowledge-cutoff`, CLIPBOARD);
    const text = await copied(page, '#knowledge-cutoff th a', 'Copy as Markdown');
    expect(text).toContain('|  | GPT-4o | Llama 4 Maverick |\n| --- | --- | --- |\n');
    expect(text).toMatch(/^\| Knowledge cutoff \| October 2023 .*\| August 2024 .*\|$/m);
    expect(text).toContain('\nLlama 4 Maverick: 10 months later\n');
    expect(text).toMatch(/^- Llama 4 Maverick, \d sources disagree: \[Hirenest\].*March 2025/m);
    expect(text).toMatch(/^- \\\[1\\\] \[OpenAI\]\(http:.*\), .+, primary, .* 20\d\d$/m);
    expect(text).toContain(`](${ADDRESS}#knowledge-cutoff), records as of `);
  });

  test('cites the row for BibTeX', async () => {
    const page = await visit(`${FIRST_PAIR}#knowledge-cutoff`, CLIPBOARD);
    const text = await copied(page, '#knowledge-cutoff th a', 'Cite (BibTeX)');
    expect(text).toContain('@misc{matchup-compare-gpt-4o-vs-llama-4-maverick-knowledge-cutoff,');
    expect(text).toContain(`title = {{${PAIR}: Knowledge cutoff}}`);
    expect(text).toContain(`url = {${ADDRESS}#knowledge-cutoff}`);
  });
});

test('an answer is copied with its question and its sources', async () => {
  const page = await visit(`${FIRST_PAIR}#faq-cutoff`, CLIPBOARD);
  const text = await copied(page, '#faq-cutoff > p:last-child a', 'Copy as Markdown');
  expect(text).toMatch(/^\*\*Which has the later knowledge cutoff, .*\?\*\*\n\nLlama 4 Maverick/);
  expect(text).toContain(`[August 2024](${ADDRESS}#knowledge-cutoff)`);
  expect(text).toMatch(/\nSources:\n\n- \\\[1\\\] \[OpenAI\]/);
  expect(text).toContain(`](${ADDRESS}#faq-cutoff), records as of `);
});

describe('where the repository of the records is known, the menu', () => {
  test('leads to a report that is filled in, and to the lines of both records', async () => {
    const page = await visit(`${inject('underBase')}${FIRST_PAIR}#knowledge-cutoff`);
    await page.locator('#knowledge-cutoff th a').first().press('Enter');
    const edit = page.getByRole('menuitem', { name: 'Edit the record of Llama 4 Maverick' });
    await edit.waitFor();
    expect(await edit.getAttribute('href')).toMatch(
      new RegExp(`^${REPOSITORY}/blob/main/content/models/llama-4-maverick.md\\?plain=1#L[1-9]`),
    );
    const report = page.getByRole('menuitem', { name: 'Report an error' });
    const { searchParams } = new URL((await report.getAttribute('href')) ?? '');
    expect(searchParams.get('page')).toContain(`${FIRST_PAIR}#knowledge-cutoff`);
    expect(searchParams.get('found')).toContain('Llama 4 Maverick August 2024');
    expect(searchParams.get('more')).toContain('[OpenAI]');
  });

  test('does so on the page of a model', async () => {
    const page = await visit(`${inject('underBase')}/models/gpt-4o/`);
    await page.locator('#context-window th a').press('Enter');
    const edit = page.getByRole('menuitem', { name: 'Edit the record of GPT-4o' });
    await edit.waitFor();
    expect(await edit.getAttribute('href')).toContain('/content/models/gpt-4o.md?plain=1#L');
  });
});

describe('the page', () => {
  test('is cited as its foot says, with the choice of rows', async () => {
    const page = await visit(FIRST_PAIR, CLIPBOARD);
    const text = await copied(page, '.jump [href="#cite"]', 'Cite (plain)');
    expect(await page.locator('#cite').innerText()).toBe(`To cite: ${text}`);
    await page.goto(`${FIRST_PAIR}?show=disputes`);
    const link = await copied(page, '.jump [href="#cite"]', 'Copy link');
    expect(link).toBe(`${ADDRESS}?show=disputes`);
  });

  test('is copied in short', async () => {
    const page = await visit(FIRST_PAIR, CLIPBOARD);
    const text = await copied(page, '.jump [href="#cite"]', 'Copy as Markdown');
    expect(text.startsWith(`**${PAIR}**\n\nGPT-4o `)).toBe(true);
    expect(text).toContain(`](${ADDRESS}), records as of `);
  });
});

test('a row of a record is copied too', async () => {
  const page = await visit('/models/llama-4-maverick/', CLIPBOARD);
  const text = await copied(page, '#context-window th a', 'Copy as Markdown');
  expect(text).toMatch(/^\|  \| Value \|\n\| --- \| --- \|\n\| Context window \| 1 million tokens/);
});

test('without scripts the links go where they lead', async () => {
  const page = await visit(FIRST_PAIR, { javaScriptEnabled: false });
  await page.locator('#vision summary').click();
  await page.locator('#vision th a').first().click();
  expect(page.url()).toBe(`${inject('root')}${FIRST_PAIR}#vision`);
  await page.locator('.jump [href="#cite"]').click();
  expect(page.url()).toBe(`${inject('root')}${FIRST_PAIR}#cite`);
  expect(await page.locator('#cite').innerText()).toContain(ORIGIN + FIRST_PAIR);
});

test('a site that was built for a host gives its address there, wherever a copy stands', async () => {
  const page = await newPage(CLIPBOARD);
  const host = 'https://compare.example';
  await page.route(`**${FIRST_PAIR}*`, async (route) => {
    const answer = await route.fetch();
    await route.fulfill({
      response: answer,
      body: (await answer.text()).replaceAll(ORIGIN, host),
    });
  });
  await page.goto(FIRST_PAIR);
  expect(await page.locator('#cite').innerText()).toContain(host + FIRST_PAIR);
  await page.locator('#knowledge-cutoff summary').click();
  const link = await copied(page, '#knowledge-cutoff th a', 'Copy link');
  expect(link).toBe(`${host}${FIRST_PAIR}#knowledge-cutoff`);
  await page.locator('#vision summary').click();
  const entry = await copied(page, '#vision th a', 'Cite (BibTeX)');
  expect(entry).toContain(`url = {${host}${FIRST_PAIR}#vision}`);
});

/** What a link's menu puts on the clipboard. */
async function copied(page: Page, link: string, name: string): Promise<string> {
  await page.locator(link).first().click();
  await page.getByRole('menuitem', { name }).click();
  await page.getByRole('status').filter({ hasText: 'copied' }).waitFor();
  return page.evaluate(() => navigator.clipboard.readText());
}
