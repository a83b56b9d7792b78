import { describe, expect, test } from 'vitest';
import { expectNone } from '../site/finding.ts';
import { KINDS } from '../../src/browser/kinds.ts';
import {
  BUT_COLOUR,
  OF_COLOUR,
  axeOutcome,
  oneOfEachKind,
  violationsOn,
} from '../../src/site-check/axe.ts';
import { readSite } from '../../src/site-check/site.ts';
import { add, siteWith } from '../site-check/small-site.ts';
import { EACH_KIND, restyle, visit, withBrowser } from './visit.ts';

withBrowser();

describe('axe finds nothing on a light screen, and no fault of colour on a dark one:', () => {
  test.each(EACH_KIND)('%s', async (_, path) => {
    const page = await visit(path);
    expectNone(await violationsOn(page));
    await page.emulateMedia({ colorScheme: 'dark' });
    expectNone(await violationsOn(page, OF_COLOUR));
  });
});

describe('axe finds no other fault where a narrow screen lays a table out otherwise:', () => {
  test.each(['pair', 'model', 'family', 'lifecycle', 'provider', 'source'] as const)(
    '%s',
    async (kind) => {
      const path = KINDS[kind];
      const page = await visit(path, { viewport: { width: 390, height: 800 } });
      expectNone(await violationsOn(page, BUT_COLOUR));
    },
  );
});

test('the colours of a dark screen are others', async () => {
  const [light, dark] = await Promise.all(
    (['light', 'dark'] as const).map(async (colorScheme) => {
      const page = await visit('/', { colorScheme });
      return page.evaluate(() => getComputedStyle(document.body).backgroundColor);
    }),
  );
  expect(light).not.toBe(dark);
});

test('what is wrong is found', async () => {
  const page = await visit('/');
  await page.evaluate(() => document.querySelector('h1')?.insertAdjacentHTML('afterend', '<img>'));
  await restyle(page, 'main p { color: #ddd }');
  const found = await violationsOn(page);
  for (const rule of ['image-alt', 'color-contrast']) {
    expect(found).toContainEqual(expect.stringContaining(rule));
  }
});

test('the check of a folder opens a page of each kind under its base path', async () => {
  const site = readSite(siteWith(add('<img src="/repo/favicon.svg">')));
  const pages = oneOfEachKind(site);
  expect(pages.map(({ path }) => path)).toContain('/repo/compare/one-vs-other/');
  const { findings } = await axeOutcome(site, pages);
  expect(findings).toContainEqual({
    page: '/repo/compare/one-vs-other/',
    found: expect.stringContaining('image-alt'),
  });
});
