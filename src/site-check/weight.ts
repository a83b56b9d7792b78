import { existsSync, readFileSync } from 'node:fs';
import { posix } from 'node:path';
import { brotliCompressSync, constants } from 'node:zlib';
import type { Page } from './page.ts';
import { type Site, fileOf } from './site.ts';

/** What a page and the files that it loads weigh. Addresses are paths on the host. */

export function stylesheetsOf({ $ }: Page): string[] {
  return $('link[rel="stylesheet"]')
    .toArray()
    .map((element) => $(element).attr('href') ?? '');
}

/** The scripts of a page, and what those import. */
export function scriptsOf({ $ }: Page, site: Site): string[] {
  const named = $('script[src]')
    .toArray()
    .map((element) => $(element).attr('src') ?? '');
  return [...named.reduce((known, path) => withImports(known, path, site), new Set<string>())];
}

function withImports(known: Set<string>, path: string, site: Site): Set<string> {
  if (known.has(path)) return known;
  const text = contentOf(fileOf(site, path)).toString();
  const imports = [...text.matchAll(/(?:from|import)\s*"(\.[^"]+\.js)"/g)];
  return imports
    .map(([, name = '']) => posix.join(posix.dirname(path), name))
    .reduce((all, name) => withImports(all, name, site), known.add(path));
}

const compressed = new Map<string, number>();

/** The bytes of files, each compressed as a host does it beforehand. */
export function filesWeigh(site: Site, paths: readonly string[]): number {
  return paths.reduce((sum, path) => sum + fileWeighs(fileOf(site, path)), 0);
}

function fileWeighs(file: string): number {
  const bytes = compressed.get(file) ?? brotliCompressSync(contentOf(file)).length;
  compressed.set(file, bytes);
  return bytes;
}

/** What a file holds; nothing where it is missing, which another rule says. */
function contentOf(file: string): Buffer {
  return existsSync(file) ? readFileSync(file) : Buffer.alloc(0);
}

/** Ways to compress, the quickest first. */
const QUALITIES = [1, 5, 11];

/** The bytes of a page, compressed likewise; less well, where that is small enough already. */
export function pageWeighs({ html }: Page, limit: number): number {
  let bytes = Infinity;
  for (const quality of QUALITIES) {
    if (bytes > limit) bytes = compressedTo(html, quality);
  }
  return bytes;
}

function compressedTo(html: string, quality: number): number {
  return brotliCompressSync(html, { params: { [constants.BROTLI_PARAM_QUALITY]: quality } }).length;
}
