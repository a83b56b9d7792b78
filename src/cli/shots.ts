import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { chromiumPath, launch } from '../browser/chromium.ts';
import { serve } from '../browser/host.ts';
import { KINDS } from '../browser/kinds.ts';
import { withBuiltSite } from './built-site.ts';

/**
 * `npm run shots [folder] [kind …]`: pictures of a page of each kind, to be looked at. They go to
 * `.shots/`: three widths, light and dark, whole pages, and a PDF as it is printed.
 */

const WIDTHS = [390, 768, 1280];
const SCHEMES = ['light', 'dark'] as const;
const HEIGHT = 900;
const OUT = '.shots';

async function shoot(browser: Browser, kind: string, url: string): Promise<void> {
  for (const width of WIDTHS) {
    for (const colorScheme of SCHEMES) {
      const viewport = { width, height: HEIGHT };
      const page = await browser.newPage({ viewport, colorScheme });
      await page.goto(url, { waitUntil: 'networkidle' });
      await page.screenshot({ path: fileOf(kind, `${width}-${colorScheme}.png`), fullPage: true });
      await page.close();
    }
  }
  const page = await browser.newPage();
  await page.goto(url, { waitUntil: 'networkidle' });
  await page.pdf({ path: fileOf(kind, 'print.pdf'), format: 'A4' });
  await page.close();
}

function fileOf(kind: string, name: string): string {
  return join(OUT, `${kind.replaceAll(' ', '-')}-${name}`);
}

const [folder, ...wanted] = process.argv.slice(2);
await withBuiltSite(folder, async (site) => {
  mkdirSync(OUT, { recursive: true });
  const host = await serve(site);
  const browser = await launch(await chromiumPath());
  for (const [kind, path] of Object.entries(KINDS)) {
    if (wanted.length > 0 && !wanted.includes(kind)) continue;
    await shoot(browser, kind, host.address + path);
    console.log(kind);
  }
  await browser.close();
  host.close();
});
