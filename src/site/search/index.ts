import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import type { AstroIntegration } from 'astro';
import { type PagefindIndex, close } from 'pagefind';
import type { NotesOfBuild } from '../build/notes.ts';
import { lateScript } from './late-script.ts';
import { openIndex, pagefindScript } from './pagefind.ts';
import { cardHtml, pageHtml } from './html.ts';

/** What of Pagefind's files a reader fetches; it makes interfaces of its own besides. */
const NEEDED = /^(pagefind-entry\.json|wasm\.en\.pagefind|.+\.pf_\w+)$/;

/** How long Pagefind may take, in milliseconds. If Pagefind's program stops early, Node would end without an error, so a time limit turns that into one. */
const PATIENCE = 300_000;

function giveUp(): never {
  throw new Error('Pagefind gives no answer: the site has no index to search.');
}

/**
 * Makes the index that readers search, after the pages are written. A page of records is indexed as
 * a card: what it is called and says in short, with the address of each row and question. As it
 * stands it is mostly figures, and would have to carry marks that only Pagefind reads.
 */
export function searchIndex(notes: NotesOfBuild): AstroIntegration {
  return {
    name: 'matchup:search-index',
    hooks: {
      'astro:config:setup': ({ updateConfig }) => {
        updateConfig({ vite: { plugins: [pagefindScript(), lateScript()] } });
      },
      'astro:build:done': async ({ dir, pages }) => {
        const { cards, guides } = notes.read();
        const waiting = setTimeout(giveUp, PATIENCE);
        const index = await openIndex();
        const paths = pages.map(({ pathname }) => pathname.replace(/\/$/, ''));
        const carded = new Set(cards.map(({ path }) => path));
        for (const card of cards) await add(index, card.path, cardHtml(card));
        const others = paths.filter((path) => !carded.has(path) && !isPair(path)).sort();
        for (const path of others) await addPage(index, path, dir, guides[path]);
        await write(index, new URL('pagefind/', dir));
        await close();
        clearTimeout(waiting);
      },
    },
  };
}

/** Whether a page is a pair's: one without a card is found by names alone. */
function isPair(path: string): boolean {
  return /^compare\/.+-vs-/.test(path);
}

/** A page that no record makes, unless it asks not to be listed. */
async function addPage(
  index: PagefindIndex,
  path: string,
  dir: URL,
  about: readonly string[] | undefined,
): Promise<void> {
  const file = path === '404' ? '404.html' : `${path}/index.html`.replace(/^\//, '');
  const html = readFileSync(new URL(file, dir), 'utf8');
  if (/<meta name="?robots"? content="?noindex/.test(html)) return;
  await add(index, path, pageHtml(html, about ? 'Guide' : 'Page', about ?? []));
}

async function add(index: PagefindIndex, path: string, content: string): Promise<void> {
  const { errors } = await index.addHTMLFile({ url: `${path}/`, content });
  if (errors.length > 0) throw new Error(`Pagefind cannot read ${path}: ${errors.join(', ')}`);
}

async function write(index: PagefindIndex, folder: URL): Promise<void> {
  const { files, errors } = await index.getFiles();
  if (errors.length > 0) throw new Error(`Pagefind makes no index: ${errors.join(', ')}`);
  for (const { path, content } of files.filter((file) => NEEDED.test(file.path))) {
    const file = new URL(path, folder);
    mkdirSync(new URL('.', file), { recursive: true });
    writeFileSync(file, content);
  }
}
