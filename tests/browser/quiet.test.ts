import type { Page } from 'playwright-core';
import { describe, expect, inject, test } from 'vitest';
import { expectNone } from '../site/finding.ts';
import { EACH_KIND, newPage, withBrowser } from './visit.ts';

withBrowser();

describe.each(['root', 'underBase'] as const)('served from %s, nothing goes wrong on', (where) => {
  test.each(EACH_KIND)('%s', async (_, path) => {
    const page = await newPage();
    const troubles = troublesOf(page, inject(where));
    await page.goto(inject(where) + path);
    await page.evaluate(() => new Promise((rest) => requestIdleCallback(rest, { timeout: 300 })));
    expectNone(troubles);
  });
});

test('a fault in a script, a missing file and a foreign request are found', async () => {
  const page = await newPage({ bypassCSP: true });
  const troubles = troublesOf(page, inject('root'));
  await page.goto('/');
  await page.setContent(
    '<script>nothing()</script><img src="/no.png"><img src="http://127.0.0.1:1/">',
    { waitUntil: 'networkidle' },
  );
  for (const trouble of [/nothing is not defined/, /404 .*no\.png/, /elsewhere/, /failed/]) {
    expect(troubles).toContainEqual(expect.stringMatching(trouble));
  }
});

test('what the policy of the site stops is found', async () => {
  const page = await newPage();
  const troubles = troublesOf(page, inject('root'));
  await page.goto('/');
  await page.setContent('<script>nothing()</script><p style="color: red">Red</p>');
  for (const part of ['script', 'style']) {
    expect(troubles).toContainEqual(expect.stringMatching(`${part}.*Content Security Policy`));
  }
});

/** Errors in the console, requests that fail and requests to elsewhere, as they come. */
function troublesOf(page: Page, address: string): string[] {
  const troubles: string[] = [];
  page.on('console', (message) => {
    if (['error', 'warning'].includes(message.type())) troubles.push(message.text());
  });
  page.on('pageerror', (error) => troubles.push(error.message));
  page.on('requestfailed', (request) => troubles.push(`failed ${request.url()}`));
  page.on('response', (response) => {
    if (response.status() >= 400) troubles.push(`${response.status()} ${response.url()}`);
  });
  page.on('request', (request) => {
    const isOurs = request.url().startsWith(address) || request.url().startsWith('data:');
    if (!isOurs) troubles.push(`elsewhere: ${request.url()}`);
  });
  return troubles;
}
