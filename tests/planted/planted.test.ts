import { mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, onTestFinished, test } from 'vitest';
import type { z } from 'zod';
import { FIELD_IDS, fieldOf } from '../../src/catalog/fields.ts';
import { KINDS } from '../../src/catalog/schema/kinds.ts';
import { KIND_NAMES } from '../../src/catalog/kind.ts';
import { objectIn } from '../../src/cli/new/template.ts';
import { loadRecords } from '../../src/site/build/records.ts';
import { chromiumPath, launch } from '../../src/browser/chromium.ts';
import { type ServedSite, serve } from '../../src/browser/host.ts';
import { SAMPLE_DATE } from '../build-date.ts';
import { build, copyOfProject } from '../project.ts';
import { expectNone } from '../site/finding.ts';
import { ELSEWHERE, MARKUP, NO_SOURCE, type Planted, SOUND, letMarkupIn, plant } from './plant.ts';

/** Markup in every text field of the records reaches no page as markup. */

const folder = mkdtempSync(join(tmpdir(), 'matchup-planted-'));
const site = join(folder, 'site');
let places: Planted;
let server: ServedSite;
let browser: Browser;
let pages: string[];

beforeAll(async () => {
  const project = copyOfProject(join(folder, 'project'), SOUND);
  await letMarkupIn(project);
  const lenient = await import(pathToFileURL(join(project, 'src/site/build/records.ts')).href);
  places = plant(project, lenient.loadRecords);
  await build(project, { OUT_DIR: site, BUILD_DATE: SAMPLE_DATE });
  server = await serve(site, '/');
  browser = await launch(await chromiumPath());
  pages = readdirSync(site, { recursive: true, encoding: 'utf8' })
    .map((file) => `/${file.replaceAll('\\', '/')}`)
    .filter((file) => file.endsWith('.html') && !leadsOn(file))
    .sort();
});

afterAll(async () => {
  await browser?.close();
  server?.close();
  rmSync(folder, { recursive: true, force: true });
});

describe('markup planted in the records', () => {
  test('is refused in every text field when the records are read', () => {
    mkdirSync(join(folder, 'refused'));
    expect(plant(join(folder, 'refused'), loadRecords).planted).toEqual([]);
  });

  test('stands in every free text once the reader lets it in', () => {
    expectNone(textFields().filter((field) => !isTried(field)));
    expect(places.planted.length).toBeGreaterThan(places.refused.length);
  });

  test.each([
    ['under the policy of the site', {}],
    ['in a browser that is told of no policy', { bypassCSP: true }],
  ])('is text and nothing else on every page, %s', async (_, options) => {
    const { page, found } = await watchedPage(options);
    let texts = 0;
    for (const path of [...pages, ...DRAWN]) {
      await page.goto(path, { waitUntil: DRAWN.includes(path) ? 'networkidle' : 'load' });
      found.push(...(await page.evaluate(liveMarkup, NO_SOURCE)).map((line) => `${path}  ${line}`));
      if ((await page.locator('body').innerText()).includes('<script>hit')) texts += 1;
    }
    expectNone(found);
    expect(texts, 'pages on which a reader sees the markup as text').toBeGreaterThan(20);
  });

  test('is noticed where it is live', async () => {
    const { page, found } = await watchedPage({ bypassCSP: true });
    await page.goto('/');
    await page.setContent(MARKUP, { waitUntil: 'networkidle' });
    const ran = found.map((line) => line.split('  ran: ')[1]);
    expect(ran.sort()).toEqual(['end', 'image', 'script', 'svg']);
    expect(await page.evaluate(liveMarkup, NO_SOURCE)).toHaveLength(6);
  });

  test('is stopped by the policy where it is live', async () => {
    const { page, found } = await watchedPage({});
    await page.goto('/');
    const live = `${MARKUP} <img src="${ELSEWHERE}/live.png">`;
    await page.evaluate((markup) => (document.body.innerHTML = markup), live);
    for (const directive of ['script-src-attr', 'img-src']) {
      await expect.poll(() => found).toContainEqual(expect.stringContaining(directive));
    }
    expectNone(found.filter((line) => line.includes('  ran: ')));
  });
});

/** Whether a page holds nothing but the way to another. */
function leadsOn(file: string): boolean {
  return readFileSync(join(site, file), 'utf8').includes('http-equiv="refresh"');
}

/** A page whose running markup, and breaches of the policy, are told as they come. */
async function watchedPage(options: BrowserContextOptions) {
  const found: string[] = [];
  const context = await browser.newContext({ baseURL: server.address, ...options });
  onTestFinished(() => context.close());
  const tell = (word: string) => (source: { page: Page }, what: string) =>
    found.push(`${source.page.url()}  ${word}: ${what}`);
  await context.exposeBinding('hit', tell('ran'));
  await context.exposeBinding('stopped', tell('stopped by the policy'));
  await context.addInitScript(sayStopped);
  context.on('request', (request) => {
    if (request.url().startsWith(ELSEWHERE)) found.push(`asked for ${request.url()}`);
  });
  return { page: await context.newPage(), found };
}

/** Pages that a script draws from the address. */
const DRAWN = [
  '/compare/?models=alpha,alpha-2026-01,beta',
  '/models/?find=script',
  '/search/?q=script',
];

/** Tells what the policy stopped; runs on each page before all else. */
function sayStopped(): void {
  document.addEventListener('securitypolicyviolation', ({ effectiveDirective, blockedURI }) => {
    const { stopped } = globalThis as unknown as { stopped: (what: string) => void };
    stopped(`${effectiveDirective} ${blockedURI}`);
  });
}

/** What on a page could run and is not the site's own; runs on the page. */
function liveMarkup(noSource: number): string[] {
  const own = (address: string) => new URL(address, location.href).origin === location.origin;
  const isLive = (element: Element) =>
    element.matches(
      'iframe, object, embed, style, img[src="x"], script:not([src], [type$="json"])',
    ) ||
    (element instanceof HTMLImageElement && !own(element.src)) ||
    element.matches(`sup a[href="#s${noSource}"], [interestfor="p${noSource}"]`) ||
    (element instanceof HTMLScriptElement && element.src !== '' && !own(element.src)) ||
    [...element.attributes].some(
      ({ name, value }) => name.startsWith('on') || /^\s*javascript:/i.test(value),
    );
  const live = [...document.querySelectorAll('*')].filter(isLive);
  const turned = /.{0,20}[\u202A-\u202E\u2066-\u2069].{0,20}/u.exec(document.body.textContent);
  return [...live.map((element) => element.outerHTML.slice(0, 120)), ...(turned ?? [])];
}

/** The text fields of all kinds of record, as the schemas have them. */
function textFields(): string[] {
  const facts = FIELD_IDS.filter((id) => ['text', 'list'].includes(fieldOf(id).kind))
    .filter((id) => !fieldOf(id).options)
    .map((id) => `models ${id}`);
  return [...facts, ...KIND_NAMES.flatMap((kind) => textsIn(KINDS[kind], kind))];
}

function textsIn(schema: z.ZodType, kind: string): string[] {
  const shape = objectIn(schema)?.shape ?? {};
  return Object.entries(shape).flatMap(([key, field]) => {
    if (key === 'facts') return [];
    if (objectIn(field)) return textsIn(field, kind);
    const isText = [SOME_WORDS, [SOME_WORDS]].some((value) => field.safeParse(value).success);
    return isText && !UNDRAWN.has(key) ? [`${kind} ${key}`] : [];
  });
}

const SOME_WORDS = 'Some words';

/**
 * Texts that reach no page: a row is held against a closed list when records are linked, and what
 * answers a question of the check is read by the check alone.
 */
const UNDRAWN = new Set(['row', 'sure']);

function isTried(field: string): boolean {
  return places.planted.includes(field) || places.refused.includes(field);
}
