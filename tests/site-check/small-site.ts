import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { onTestFinished } from 'vitest';
import { PAGE_POLICY } from '../../src/site/build/security.ts';

/** A sound site of five pages in a folder of its own, to which a test adds one fault. */

const HOST = 'https://example.org';

/** The policy as it stands in each page. */
export const STATED = `<meta http-equiv="Content-Security-Policy" content="${PAGE_POLICY}">`;

/** The pair page, on which most faults are tried. */
export const PAIR = 'compare/one-vs-other/index.html';

const NAMES: Record<string, string> = {
  'index.html': 'Start',
  'models/index.html': 'Models',
  'models/one/index.html': 'One 2',
  [PAIR]: 'One 2 vs Other',
  '404.html': 'Missing',
};

const BODIES: Record<string, string> = {
  'index.html':
    '<p>See <a href="/repo/models/">all models</a> and <a href="/repo/compare/one-vs-other/#vision">vision</a>.</p>',
  'models/index.html': '<ul><li><a href="/repo/models/one/">One 2</a></li></ul>',
  'models/one/index.html':
    '<p>A model of <a href="https://maker.example/" rel="noopener">Maker</a>.</p>',
  '404.html': '<p>There is no such page.</p>',
  [PAIR]: `<p class="lede">One 2 has a <a href="#context-window">context window of 128,000 tokens</a><sup><a href="#s1">1</a></sup>.</p>
<table><caption>Specs</caption><thead><tr><th scope="col">Row</th><th scope="col">One 2</th><th scope="col">Other</th></tr></thead>
<tbody>
<tr id="context-window"><th scope="row"><a href="#context-window">Context window</a></th><td data-state="known" data-lead="a">128,000 tokens<sup><a href="#s1">1</a></sup></td><td data-state="known">8,000 tokens<sup><a href="#s1">1</a></sup></td></tr>
<tr id="vision"><th scope="row"><a href="#vision">Vision</a><p>Even</p></th><td data-state="known">Yes<sup><a href="#s1">1</a></sup></td><td data-state="unknown">No source found</td></tr>
</tbody></table>
<table class="offers"><caption>Offers</caption><tbody><tr><th scope="row">Host <b>cheapest</b><sup><a href="#s1">1</a></sup></th><td>$0.10</td></tr></tbody></table>
<h2>Questions</h2>
${['open-source', 'cheaper', 'context', 'cutoff', 'vision', 'where-to-run', 'available']
  .map(
    (topic) =>
      `<details id="faq-${topic}"><summary>What of ${topic}?</summary><p>One 2 <a href="#vision">does</a>. <a href="#faq-${topic}">Link</a></p></details>`,
  )
  .join('\n')}
<h2>Sources</h2>
<ol class="sources"><li id="s1"><a href="https://maker.example/card" rel="noopener">Card</a> <small>primary, published 5 April 2025</small></li></ol>`,
};

function pageFor(file: string): string {
  const name = NAMES[file] ?? '';
  const path = file.replace(/(^|\/)index\.html$/, '$1');
  const robots = file === '404.html' ? '<meta name="robots" content="noindex">' : '';
  return `<!DOCTYPE html>
<html lang="en"><head><meta charset="utf-8">${STATED}<meta name="viewport" content="width=device-width, initial-scale=1"><title>${name}</title>
<meta name="description" content="About ${name}.">${robots}<link rel="icon" href="/repo/favicon.svg"><link rel="canonical" href="${HOST}/repo/${path}"><link rel="stylesheet" href="/repo/_astro/site.css"><script type="module" src="/repo/_astro/page.js"></script></head>
<body><a href="#main">Skip</a><header><nav aria-label="Site"><a href="/repo/">Start</a></nav></header>
<main id="main"><h1>${name}</h1>
${BODIES[file]}
</main></body></html>
`;
}

const MOVED = `<!DOCTYPE html><html lang="en"><meta charset="utf-8">${STATED}<title>Moved</title><meta http-equiv="refresh" content="0;url=/repo/models/one/"><meta name="robots" content="noindex"><link rel="canonical" href="${HOST}/repo/models/one/"><p><a href="/repo/models/one/">One 2</a></p></html>
`;

/** The pair for frames on other sites. */
export const EMBED = 'embed/one-vs-other/index.html';
const FRAMED = `<!DOCTYPE html>
<html lang="en"><head><meta charset="utf-8">${STATED}<title>One 2 vs Other</title><meta name="robots" content="noindex"><link rel="canonical" href="${HOST}/repo/compare/one-vs-other/"><link rel="alternate" type="application/json+oembed" href="${HOST}/repo/oembed/one-vs-other.json"></head>
<body><main><h1>One 2 vs Other</h1><table><tbody><tr><th scope="row"><a href="/repo/compare/one-vs-other/#vision">Vision</a></th><td>Yes<sup><a href="#s1">1</a></sup></td><td class="none">No source found</td></tr></tbody></table>
<ol><li id="s1">Card</li></ol><textarea readonly aria-label="Code">&lt;iframe src="${HOST}/repo/embed/one-vs-other/"&gt;&lt;/iframe&gt;</textarea></main></body></html>
`;
const OEMBED = JSON.stringify({
  html: `<iframe src="${HOST}/repo/embed/one-vs-other/"></iframe>`,
});

const LISTED = Object.keys(NAMES).filter((file) => file !== '404.html');

const SOUND: Record<string, string> = {
  ...Object.fromEntries(Object.keys(NAMES).map((file) => [file, pageFor(file)])),
  'models/uno/index.html': MOVED,
  [EMBED]: FRAMED,
  'oembed/one-vs-other.json': OEMBED,
  'sitemap-index.xml': `<sitemapindex><sitemap><loc>${HOST}/repo/sitemap-0.xml</loc></sitemap></sitemapindex>`,
  'sitemap-0.xml': `<urlset>${LISTED.map((file) => `<url><loc>${HOST}/repo/${file.replace('index.html', '')}</loc></url>`).join('')}</urlset>`,
  'robots.txt': `User-agent: *\nAllow: /\nSitemap: ${HOST}/repo/sitemap-index.xml\n`,
  'favicon.svg': '<svg xmlns="http://www.w3.org/2000/svg"/>',
  '_astro/site.css': 'body { color: black }',
  '_astro/page.js': 'import "./part.js";',
  '_astro/part.js': 'document.title;',
};

/** A change to the sound site: files with their new text; without one, the file is gone. */
export type Change = (files: Record<string, string>) => Record<string, string | undefined>;

/** Replaces a passage of a file, which has to be there. */
export function swap(file: string, from: string, to: string): Change {
  return (files) => {
    const text = files[file];
    if (!text?.includes(from)) throw new Error(`"${from}" is not in ${file}`);
    return { ...files, [file]: text.replace(from, () => to) };
  };
}

/** Puts markup at the end of the pair page’s main part. */
export function add(markup: string): Change {
  return swap(PAIR, '</main>', `${markup}</main>`);
}

/** Writes a file anew, or takes it away. */
export function write(file: string, text: string | undefined): Change {
  return (files) => ({ ...files, [file]: text });
}

/** Writes the changed site into a folder that goes when the test ends. */
export function siteWith(...changes: Change[]): string {
  const folder = mkdtempSync(join(tmpdir(), 'matchup-small-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  const files = changes.reduce<Record<string, string | undefined>>(
    (changed, change) => change(changed as Record<string, string>),
    SOUND,
  );
  for (const [file, text] of Object.entries(files)) {
    if (text === undefined) continue;
    mkdirSync(dirname(join(folder, file)), { recursive: true });
    writeFileSync(join(folder, file), text);
  }
  return folder;
}
