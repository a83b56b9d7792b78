import { describe, expect, inject, test } from 'vitest';
import type { Page } from 'playwright-core';
import { visit, withBrowser } from './visit.ts';

withBrowser();

describe('all questions', () => {
  test('are listed by question and by name, each with its answer and its place', async () => {
    const page = await visit('/faq/');
    await page.getByRole('combobox').selectOption({ label: 'Is either open source?' });
    await page.getByRole('searchbox').fill('4o maverick');
    const link = found(page).getByRole('link', { name: 'GPT-4o vs Llama 4 Maverick', exact: true });
    await link.waitFor();
    expect(await found(page).innerText()).toContain('Neither, strictly');
    expect(new URL(page.url()).search).toBe('?kind=faq-open-source&q=4o+maverick');
    await link.click();
    expect(page.url()).toBe(
      `${inject('root')}/compare/gpt-4o-vs-llama-4-maverick/#faq-open-source`,
    );
  });

  test('of one pair are all listed, those that a person wrote among them', async () => {
    const page = await visit('/faq/?q=gpt-4-omni+vs+scout');
    await found(page).getByText('Which is cheaper, GPT-4o or Llama 4 Scout?').waitFor();
    await found(page).getByText('Can Llama 4 Scout on one GPU').waitFor();
  });

  test('of pairs without a page of their own lead to pages that are there', async () => {
    const page = await visit('/faq/?q=gpt-4o+vs+glm');
    await page.getByRole('status').filter({ hasText: /found/ }).waitFor();
    const links = await found(page).getByRole('link').all();
    const paths = await Promise.all(links.map((link) => link.getAttribute('href')));
    expect(paths.filter((path) => path?.includes('?models=')).length).toBeGreaterThan(0);
    const answers = await Promise.all(paths.map((path) => page.request.get(path ?? '')));
    expect(answers.map((answer) => answer.status())).toEqual(paths.map(() => 200));
  });

  test('of nobody are none, and that is said', async () => {
    const page = await visit('/faq/?q=nobody');
    await page.getByRole('status').filter({ hasText: 'Nothing of that name.' }).waitFor();
    expect(await found(page).isVisible()).toBe(false);
  });
});

function found(page: Page) {
  return page.locator('[data-faq] ul');
}
