import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { expectNone } from '../site/finding.ts';
import { newPage, withBrowser } from './visit.ts';

withBrowser();

/** What nobody means well with, in whatever a page reads: addresses, fragments and kept choices. */

const MARKUP = '<img src=x onerror=hit()><script>hit()</script>"\'><svg onload=hit()>';
const HOSTILE = {
  markup: encodeURIComponent(MARKUP),
  'names of a program, and commas alone': `__proto__,constructor,toString${','.repeat(100)}`,
  // A host takes 16,000 letters of an address, and some of these stand in it four times.
  'a long word': 'a'.repeat(3000),
  'half a character and no proper code': '%ED%A0%80%00%E2%80%AE%',
};

/** Each place of an address that a script reads. */
const PLACES = [
  '/compare/?models=VALUE',
  '/compare/?models=gpt-4o,VALUE,llama-4-scout',
  '/search/?q=VALUE',
  '/models/?find=VALUE&pick=VALUE&sort=VALUE',
  '/compare/gpt-4o-vs-llama-4-maverick/?show=VALUE&only=VALUE#VALUE',
  '/models/gpt-4o/#VALUE',
  '/cost/?models=gpt-4o,VALUE&in=VALUE&provider=VALUE&factor-gpt-4o=VALUE',
  '/fit/?model=VALUE&card=VALUE&context=VALUE&weights=VALUE',
  '/break-even/?card=VALUE&models=VALUE',
  '/use-cases/your-own/?job=VALUE&window=VALUE',
  '/faq/?q=VALUE&kind=VALUE',
  '/VALUE/',
];

describe.each(Object.entries(HOSTILE))('%s', (what, value) => {
  test('runs nothing, breaks nothing and leaves the page to be read', async () => {
    const { page, troubles } = await watched();
    for (const place of PLACES) {
      // A path that is no proper code is answered by the host, before any page.
      if (place === '/VALUE/' && what.includes('no proper code')) continue;
      await page.goto(place.replaceAll('VALUE', value));
      await settled(page);
      expect(await page.locator('h1').innerText()).not.toBe('');
      expectNone(await page.evaluate(liveMarkup));
    }
    expectNone(troubles);
  });
});

/** Pages that reckon or filter as one types, each with a choice to begin with. */
const TYPED = [
  '/cost/?models=gpt-4o,gpt-5',
  '/fit/?model=llama-4-scout',
  '/break-even/',
  '/use-cases/your-own/?job=coding',
  '/faq/',
  '/models/',
  '/compare/?models=gpt-4o,gpt-5',
];

test.each(TYPED)(
  'what is typed into %s, or comes back from the address, breaks nothing',
  async (path) => {
    const { page, troubles } = await watched();
    await page.goto(path);
    await page.waitForLoadState('networkidle');
    for (const value of [MARKUP, '__proto__,-1e999,\uD800\u202E', 'a,'.repeat(50_000)]) {
      expect(await page.evaluate(putEverywhere, value)).toBeGreaterThan(0);
      await settled(page);
      expect(await page.locator('h1').innerText()).not.toBe('');
      expectNone(await page.evaluate(liveMarkup));
    }
    expectNone(troubles);
  },
);

test('a fragment of 100,000 letters breaks nothing', async () => {
  const { page, troubles } = await watched();
  for (const path of ['/models/gpt-4o/', '/compare/gpt-4o-vs-llama-4-maverick/?show=disputes']) {
    await page.goto(`${path}#${'%'.repeat(50_000)}${'a'.repeat(50_000)}`);
    expect(await page.locator('h1').innerText()).not.toBe('');
  }
  expectNone(troubles);
});

test('what somebody put into the store of the browser breaks nothing', async () => {
  const { page, troubles } = await watched();
  await page.addInitScript((markup) => {
    const values: Record<string, string> = { markup, long: 'a'.repeat(100_000), half: '\uD800' };
    const kept = Object.values(values);
    let turn = 0;
    Storage.prototype.getItem = () => kept[turn++ % kept.length] ?? null;
  }, MARKUP);
  for (const path of ['/', '/search/?q=gpt', '/models/', '/compare/?models=gpt-4o,gpt-5,gpt-4-1']) {
    await page.goto(path);
    await settled(page);
    expectNone(await page.evaluate(liveMarkup));
  }
  expectNone(troubles);
});

/** A page whose errors, and markup that runs, are told as they come. */
async function watched(): Promise<{ page: Page; troubles: string[] }> {
  const page = await newPage();
  const troubles: string[] = [];
  page.on('pageerror', (error) => troubles.push(`${page.url().slice(0, 80)}  ${error.message}`));
  await page.exposeFunction('hit', () => troubles.push(`${page.url().slice(0, 80)}  ran`));
  return { page, troubles };
}

/** Types a value into each field, and puts it at each name of the address; runs on the page. */
function putEverywhere(value: string): number {
  const fields = [...document.querySelectorAll<HTMLInputElement>('input, select')];
  for (const field of fields) {
    if (field.matches('[type=checkbox], [type=radio]')) continue;
    field.value = value;
  }
  for (const form of document.querySelectorAll('form, search')) {
    const field = form.querySelector('input, select');
    for (const kind of ['input', 'change'])
      field?.dispatchEvent(new Event(kind, { bubbles: true }));
  }
  const names = [...fields.map(({ name }) => name), 'models', 'q', 'find', 'sort', 'pick', 'show'];
  const url = new URL(location.href);
  for (const name of names.filter(Boolean)) url.searchParams.set(name, value.slice(0, 20_000));
  history.replaceState(null, '', url);
  dispatchEvent(new PopStateEvent('popstate'));
  return fields.length;
}

/** Waits until the scripts of a page have had their turn. */
async function settled(page: Page): Promise<void> {
  await page.evaluate(() => new Promise((rest) => requestIdleCallback(rest, { timeout: 300 })));
}

/** Markup of the address that a page took for its own; runs on the page. */
function liveMarkup(): string[] {
  const found = document.querySelectorAll(
    'img[src="x"], [onerror], [onload], body script:not([src], [type])',
  );
  return [...found].map((element) => element.outerHTML.slice(0, 80));
}
