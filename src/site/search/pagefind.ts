import { type PagefindIndex, close, createIndex } from 'pagefind';
import { type Plugin, minifySync } from 'vite';

/**
 * What tells of records that have pages of their own, or leads about. Pagefind ends without a word
 * on a selector that it cannot read, `:not()` for one.
 */
const LEFT_OUT = ['table', 'details', 'dl', 'ol', 'nav', 'svg', 'form'];

/** A fresh index; the caller closes Pagefind when it is done with it. */
export async function openIndex(): Promise<PagefindIndex> {
  const { index, errors } = await createIndex({
    forceLanguage: 'en',
    rootSelector: 'main',
    excludeSelectors: LEFT_OUT,
  });
  if (!index) throw new Error(`Pagefind does not start: ${errors.join(', ')}`);
  return index;
}

const NAME = 'virtual:pagefind';

/**
 * Pagefind's script as a module of ours. It comes out of its program and not out of its package; by
 * this way it gets a hash in its name as every other script does, and loses a quarter of its bytes,
 * among them what it tells the console: readers are told on the page.
 */
export function pagefindScript(): Plugin {
  return {
    name: 'matchup:pagefind',
    resolveId: (id) => (id === NAME ? `\0${NAME}` : undefined),
    load: async (id) => {
      if (id !== `\0${NAME}`) return undefined;
      const { files } = await (await openIndex()).getFiles();
      await close();
      const script = files.find(({ path }) => path === 'pagefind.js');
      if (!script) throw new Error('Pagefind comes without its script.');
      const text = new TextDecoder().decode(script.content);
      return minifySync(script.path, text, { module: true, compress: { dropConsole: true } }).code;
    },
  };
}
