import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import type { Browser } from 'playwright-core';
import { chromiumPath, launch } from '../browser/chromium.ts';
import { serve } from '../browser/host.ts';
import { KINDS } from '../browser/kinds.ts';
import { compress } from '../hosting/compress.ts';
import { plainPage } from './plain-page.ts';
import { type SlowVisit, visitSlowly } from './slow-visit.ts';

/** How fast a page of a kind is there, beside a plain page of the same text. */
export interface Pace {
  kind: string;
  page: SlowVisit;
  plain: SlowVisit;
}

/** Of this many visits the one in the middle counts. */
const VISITS = 3;

/**
 * Measures one page of each kind.
 * @param folder a built site, compressed.
 */
export async function* pacesOf(folder: string): AsyncGenerator<Pace> {
  const plainFolder = await writePlainSite(folder);
  const [host, plainHost] = await Promise.all([serve(folder), serve(plainFolder)]);
  const browser = await launch(await chromiumPath());
  for (const [kind, path] of Object.entries(KINDS)) {
    const page = await usualVisit(browser, host.address + path);
    yield { kind, page, plain: await usualVisit(browser, plainHost.address + path) };
  }
  await browser.close();
  for (const { close } of [host, plainHost]) close();
  rmSync(plainFolder, { recursive: true });
}

/** A page of each kind with its text alone, compressed alike, at the same addresses. */
async function writePlainSite(folder: string): Promise<string> {
  const plainFolder = mkdtempSync(join(tmpdir(), 'matchup-plain-'));
  for (const path of Object.values(KINDS)) {
    const file = path.replace(/\?.*/, '').replace(/\/$/, '/index.html');
    const html = readFileSync(join(folder, file), 'utf8');
    mkdirSync(dirname(join(plainFolder, file)), { recursive: true });
    writeFileSync(join(plainFolder, file), plainPage(html));
  }
  await compress(plainFolder);
  return plainFolder;
}

async function usualVisit(browser: Browser, url: string): Promise<SlowVisit> {
  const visits: SlowVisit[] = [];
  for (let visit = 0; visit < VISITS; visit += 1) visits.push(await visitSlowly(browser, url));
  const middle = (key: keyof SlowVisit) =>
    visits.map((visit) => visit[key]).sort((one, other) => one - other)[VISITS >> 1] ?? 0;
  return {
    requests: middle('requests'),
    bytes: middle('bytes'),
    lcp: middle('lcp'),
    shift: middle('shift'),
  };
}
