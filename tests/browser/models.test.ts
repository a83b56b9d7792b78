import { readdirSync } from 'node:fs';
import type { BrowserContextOptions, Locator, Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { violationsIn } from '../../src/site-check/axe.ts';
import { expectNone } from '../site/finding.ts';
import { newPage, visit, withBrowser } from './visit.ts';

withBrowser();

/** How many models there are, and how many of them people keep records of. */
const [KEPT, ALL] = [
  modelsIn('content/models'),
  modelsIn('content/models') + modelsIn('content/imported/models'),
];

const NARROW = { viewport: { width: 320, height: 800 } };

describe('the table', () => {
  test('shows the models that people keep records of, and all of them once something is asked', async () => {
    const page = await atModels('');
    await says(page, `${KEPT} of ${ALL} models`);
    expect((await namesOn(page)).length).toBe(KEPT);
    await filters(page).getByLabel('All models').check();
    await says(page, `${ALL} of ${ALL} models`);
    await filters(page).getByLabel('All models').uncheck();
    await page.getByRole('searchbox').fill('qwen coder');
    const names = await namesOn(page);
    expect(names.length).toBeGreaterThan(3);
    expect(names.every((name) => /^Qwen/.test(name))).toBe(true);
  });

  test('works with what came with the page where the rest does not come', async () => {
    const page = await newPage();
    await page.route('**/figures.json', (route) => route.abort());
    await page.goto('/models/?q=maverick');
    await says(page, `1 of ${KEPT} models`);
  });

  test('is all that there is of these models without scripts, and leads to the others', async () => {
    const page = await visit('/models/', { javaScriptEnabled: false });
    expect((await namesOn(page)).length).toBe(KEPT);
    await page.locator('.columns').getByRole('link', { name: 'Alibaba' }).click();
    expect((await namesOn(page)).length).toBeGreaterThan(40);
  });
});

describe('filters', () => {
  test('leave what passes all of them, in order, and come back with the address', async () => {
    const page = await atModels('');
    await filters(page).getByLabel('Vision').check();
    await page.getByLabel('Context from').selectOption('1M');
    await page.getByLabel('Price up to').selectOption('$5.00');
    await page.getByRole('button', { name: 'Cheapest, blended' }).click();
    const left = await namesOn(page);
    expect(left.length).toBeGreaterThan(3);
    expect(new Set(await column(page, 'vision'))).toEqual(new Set(['Yes']));
    expect(Math.min(...(await numbers(page, 'context')))).toBeGreaterThanOrEqual(1_000_000);
    const prices = await numbers(page, 'price');
    expect(Math.max(...prices)).toBeLessThanOrEqual(5);
    expect(prices).toEqual(prices.toSorted((one, other) => one - other));
    expect(Object.fromEntries(new URL(page.url()).searchParams)).toEqual({
      vision: 'yes',
      context: '1000000',
      price: '5',
      sort: 'price',
    });
    await page.reload();
    expect(await namesOn(page)).toEqual(left);
  });

  test('join with the words, and come back when a reader does', async () => {
    const page = await atModels('');
    await page.getByLabel('Still available').check();
    await page.getByRole('searchbox').fill('gpt-4o');
    const left = await namesOn(page);
    expect(left).toContain('GPT-4o');
    expect(left).not.toContain('GPT-4o (2024-05-13)');
    await page.getByRole('link', { name: 'GPT-4o', exact: true }).click();
    await page.waitForURL('**/models/gpt-4o/');
    await page.goBack();
    expect(await namesOn(page)).toEqual(left);
    expect(await page.getByLabel('Still available').isChecked()).toBe(true);
  });

  test('leave the models of one developer', async () => {
    const page = await atModels('?developer=Meta');
    expect(await filters(page).getByLabel('Developer').inputValue()).toBe('Meta');
    expect(new Set(await column(page, 'developer'))).toEqual(new Set(['Meta']));
  });

  test('never pass what is unknown, say how many that are, and show them when asked', async () => {
    const page = await atModels('?columns=audio');
    await filters(page).getByLabel('All models').check();
    const unknown = (await column(page, 'audio')).filter((value) => value === '').length;
    expect(unknown).toBeGreaterThan(1);
    await filters(page).getByLabel('Audio in').check();
    const heard = await column(page, 'audio');
    expect(new Set(heard)).toEqual(new Set(['Yes']));
    await says(page, `${heard.length} of ${ALL} models; ${unknown} more are unknown`);
    await page.getByLabel('Show unknown too').check();
    expect((await column(page, 'audio')).filter((value) => value === '').length).toBe(unknown);
    await says(page, `${heard.length + unknown} of ${ALL} models; ${unknown} of them are unknown`);
  });

  test('count what cannot apply as no Yes, and not as unknown', async () => {
    const page = await atModels('?q=behemoth&weights=yes');
    await says(page, `0 of ${ALL} models`);
  });

  test('are cleared at once, with the words', async () => {
    const page = await atModels('?q=gpt&vision=yes&price=1&unknown=yes');
    await filters(page).getByRole('button', { name: 'Clear' }).click();
    await says(page, `${KEPT} of ${ALL} models`);
    expect(new URL(page.url()).search).toBe('');
    const clear = filters(page).getByRole('button', { name: 'Clear' });
    expect(await clear.count()).toBe(0);
  });

  test('take no notice of an address that asks for what there is not', async () => {
    const page = await atModels('?price=7&developer=Nobody&columns=&sort=nothing');
    await says(page, `${KEPT} of ${ALL} models`);
  });
});

describe('columns', () => {
  test('stand in the address only where they are not the usual ones', async () => {
    const page = await atModels('');
    const usual = await headsOn(page);
    expect(usual.length).toBe(9);
    await page.getByText('Columns', { exact: true }).click();
    await page.getByLabel('Licence').check();
    expect(await headsOn(page)).toEqual([...usual.slice(0, 6), 'Licence', ...usual.slice(6)]);
    await page.reload();
    // Columns that the page came without are there once their figures have come.
    await expect.poll(() => headsOn(page)).toContain('Licence');
    await page.getByText('Columns', { exact: true }).click();
    await page.getByRole('button', { name: 'Usual columns' }).click();
    expect(await headsOn(page)).toEqual(usual);
    expect(new URL(page.url()).search).toBe('');
  });

  test('each is shown and hidden by its own box', async () => {
    const page = await atModels('?columns=none');
    await page.getByText('Columns', { exact: true }).click();
    const shown = await page.locator('.models').evaluate((region) => {
      const boxes = [...region.querySelectorAll<HTMLInputElement>('.choose input')];
      const seen = (part: string) =>
        [...region.querySelectorAll<HTMLElement>(part)].filter((cell) => cell.checkVisibility());
      return boxes.map((box) => {
        box.click();
        const heads = seen('thead th').map((head) => head.innerText.trim());
        const cells = seen('tbody tr:first-child td').length;
        box.click();
        return {
          label: box.parentElement?.innerText.trim(),
          head: heads[1],
          cells,
          heads: heads.length,
        };
      });
    });
    expect(shown.length).toBeGreaterThan(20);
    for (const { label, head, cells, heads } of shown) {
      expect({ head, cells, heads }, label).toEqual({ head: label, cells: 1, heads: 2 });
    }
  });

  test('that are hidden take no part in the words', async () => {
    const page = await atModels('?q=apache');
    await says(page, `0 of ${ALL} models`);
    await page.goto('/models/?q=apache&columns=license');
    await page.locator('.models[data-whole]').waitFor();
    expect((await namesOn(page)).length).toBeGreaterThan(1);
  });

  test('can all be hidden, and stay so', async () => {
    const page = await atModels('?columns=none');
    expect(await headsOn(page)).toEqual(['Model']);
  });
});

describe('models that are picked', () => {
  test('lead to the page of the two, whichever was first', async () => {
    const page = await atModels('');
    await page.getByLabel('Pick Llama 4 Maverick').check();
    expect(await page.getByRole('link', { name: 'Compare these' }).count()).toBe(0);
    await page.getByLabel('Pick GPT-4o', { exact: true }).check();
    await page.reload();
    const link = page.getByRole('link', { name: 'Compare these' });
    expect(await link.getAttribute('href')).toMatch(/\/compare\/gpt-4o-vs-llama-4-maverick\/$/);
    await link.click();
    expect(await page.locator('h1').innerText()).toContain('Llama 4 Maverick');
  });

  test('of three and four lead to the page for several; five are too many', async () => {
    const page = await atModels('?pick=gpt-4o,gpt-5,llama-4-scout');
    const link = page.locator('.picked a');
    expect(await link.getAttribute('href')).toMatch(
      /\/compare\/\?models=gpt-4o,gpt-5,llama-4-scout$/,
    );
    await page.getByLabel('Pick GPT-4.1').check();
    expect(await link.isVisible()).toBe(true);
    await page.getByLabel('Pick GPT-5.1').check();
    await page.getByRole('status').filter({ hasText: '5 picked; 4 at most' }).waitFor();
    expect(await link.isVisible()).toBe(false);
    await page.locator('.picked').getByRole('button', { name: 'Clear' }).click();
    expect(new URL(page.url()).search).toBe('');
    expect(await page.locator('tbody :checked').count()).toBe(0);
  });
});

test('all of it works by the keyboard alone', async () => {
  const page = await atModels('');
  await page.getByRole('searchbox').focus();
  await page.keyboard.press('Tab');
  await page.keyboard.press('Space');
  await page.getByText('Columns', { exact: true }).press('Enter');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Space');
  expect(await headsOn(page)).not.toContain('Developer');
  await page.getByRole('button', { name: 'Model', exact: true }).press('Enter');
  const first = page.locator('tbody tr:visible').first();
  await first.getByRole('checkbox').focus();
  await page.keyboard.press('Space');
  await page.keyboard.press('Tab');
  expect(await first.getByRole('link').first().evaluate(isFocused)).toBe(true);
  const { searchParams } = new URL(page.url());
  expect([...searchParams.keys()].sort()).toEqual(['columns', 'pick', 'sort', 'weights']);
});

test('the head and the names stay in sight of what is scrolled to', async () => {
  const page = await atModels('?columns=license,availability', NARROW);
  const region = page.getByRole('region', { name: 'Models, what is known of each' });
  await region.evaluate((element) => element.scrollTo(200, 900));
  const [box, head, name] = await Promise.all(
    [region, page.locator('thead th').first(), page.locator('tbody th').nth(20)].map((part) =>
      part.evaluate((element) => element.getBoundingClientRect()),
    ),
  );
  expect(Math.abs((head?.top ?? 0) - (box?.top ?? 0))).toBeLessThan(2);
  expect(Math.abs((name?.left ?? 0) - (box?.left ?? 0))).toBeLessThan(2);
});

test.each([
  ['wide', 1280],
  ['narrow', 390],
])('the focus is seen at each stop in the table, %s', async (_, width) => {
  const page = await atModels('?pick=gpt-4o', { viewport: { width, height: 700 } });
  await page.getByLabel('Pick Gemini 2.0 Flash').focus();
  for (const [key, stops] of [
    ['Tab', 40],
    ['Shift+Tab', 30],
  ] as const) {
    for (let stop = 0; stop < stops; stop += 1) {
      await page.keyboard.press(key);
      expect(await page.evaluate(whatCovers), `${key} ${stop}`).toBe('');
    }
  }
});

test('nothing moves when the script arrives', async () => {
  const page = await newPage();
  await page.addInitScript(() => {
    const shifts: number[] = [];
    Object.assign(window, { shifts });
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) shifts.push((entry as { value?: number }).value ?? 0);
    }).observe({ type: 'layout-shift', buffered: true });
  });
  for (const path of ['/models/', '/providers/', '/benchmarks/']) {
    await page.goto(path, { waitUntil: 'networkidle' });
    await page.locator('thead button').first().waitFor();
    const shifts = await page.evaluate(() => (window as { shifts?: number[] }).shifts);
    expect(shifts, path).toEqual([]);
  }
});

const ASKED = '?vision=yes&audio=yes&columns=audio,own,disputes&pick=gpt-4o,gpt-5';

describe('axe finds nothing with filters set, columns open and models picked:', () => {
  test.each<[string, BrowserContextOptions]>([
    ['light', { colorScheme: 'light' }],
    ['dark', { colorScheme: 'dark' }],
    ['narrow', NARROW],
  ])('%s', async (_, options) => {
    const page = await atModels(ASKED, options);
    await page.getByText('Columns', { exact: true }).click();
    // The bar of what is picked lies over some boxes until the page is scrolled.
    expectNone(await violationsIn(page, { rules: { 'target-size': { enabled: false } } }));
    expect(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(
      true,
    );
  });
});

test.each(['the usual columns', 'all columns'])('printed whole with %s', async (which) => {
  const page = await atModels('', { viewport: { width: 1046, height: 720 } });
  if (which === 'all columns') {
    await page.getByText('Columns', { exact: true }).click();
    for (const box of await page.locator('.choose input').all()) await box.check();
  }
  await page.emulateMedia({ media: 'print' });
  expect(await page.locator('tbody tr:visible').count()).toBe(KEPT);
  const edges = await page
    .locator('td:visible')
    .evaluateAll((cells) => cells.map((cell) => cell.getBoundingClientRect().right));
  expect(Math.max(...edges)).toBeLessThanOrEqual(1046);
  expect(
    await page.locator('main :is(search, .choose, .picked, tbody input):visible').count(),
  ).toBe(0);
});

function modelsIn(folder: string): number {
  return readdirSync(folder).length;
}

/** The page of models once its script has brought all of them. */
async function atModels(search: string, options: BrowserContextOptions = {}): Promise<Page> {
  const page = await visit(`/models/${search}`, options);
  await page.locator('.models[data-whole]').waitFor();
  await filters(page).getByRole('status').filter({ hasText: /./ }).waitFor();
  return page;
}

function filters(page: Page): Locator {
  return page.locator('main').getByRole('search');
}

/** What the visible rows sort by in a column. */
function column(page: Page, key: string): Promise<string[]> {
  return page.locator('table[data-list]').evaluate((table, wanted) => {
    const head = table.querySelector<HTMLTableCellElement>(`th[data-key=${wanted}]`);
    const rows = [...table.querySelectorAll<HTMLTableRowElement>('tbody > tr')];
    return rows.map(({ cells }) => {
      const cell = cells[head?.cellIndex ?? 0];
      return cell?.dataset['sort'] ?? cell?.textContent.trim() ?? '';
    });
  }, key);
}

async function numbers(page: Page, key: string): Promise<number[]> {
  return (await column(page, key)).map(Number);
}

function namesOn(page: Page): Promise<string[]> {
  return page.locator('tbody tr:visible th a').allInnerTexts();
}

async function headsOn(page: Page): Promise<string[]> {
  const heads = await page.locator('thead th:visible').allInnerTexts();
  return heads.map((head) => head.trim());
}

/** Waits for what the page says of how much is left. */
function says(page: Page, text: string): Promise<void> {
  return filters(page).getByRole('status').getByText(text, { exact: true }).waitFor();
}

function isFocused(element: Element): boolean {
  return element === document.activeElement;
}

/** What lies over the middle of the part that has the focus; empty if nothing. */
function whatCovers(): string {
  const focused = document.activeElement;
  const [box] = focused?.getClientRects() ?? [];
  if (!focused || !box) return 'nothing has the focus';
  const top = document.elementFromPoint(box.left + box.width / 2, box.top + box.height / 2);
  return top && focused.contains(top)
    ? ''
    : `${top?.outerHTML.slice(0, 80)} over ${focused.outerHTML}`;
}
