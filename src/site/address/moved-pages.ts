import { mkdirSync, writeFileSync } from 'node:fs';
import type { AstroIntegration } from 'astro';
import type { Catalog } from '../../catalog/catalog.ts';
import type { NotesOfBuild } from '../build/notes.ts';
import { readInDev } from '../dev/read.ts';
import { type Moved, movedIn, movedPair } from './moved.ts';
import { PAGE_POLICY } from '../build/security.ts';

/**
 * Leads from other spellings of addresses to the pages themselves. There are more of them than
 * pages, so a build writes them as files, past the renderer.
 */
export function movedPages(notes: NotesOfBuild): AstroIntegration {
  let base = '';
  let site: string | undefined;
  return {
    name: 'matchup:moved-pages',
    hooks: {
      'astro:config:done': ({ config }) => {
        base = config.base.replace(/\/$/, '');
        site = config.site;
      },
      'astro:build:done': ({ dir }) => {
        for (const moved of notes.read().moved) writePage(moved, dir, base, site);
      },
      'astro:server:setup': ({ server }) => {
        server.middlewares.use((request, response, next) => {
          const path = pathOf(request.url ?? '');
          const from = path.replace(base, '').replace(/^\/|\/$/g, '');
          if (!/^(compare|models|families|providers|benchmarks)\/./.test(from)) return next();
          readInDev(server).then((read) => {
            const moved = 'catalog' in read ? movedTo(read.catalog, from) : undefined;
            if (!moved) return next();
            response.writeHead(302, { location: `${base}/${moved.to}/` }).end();
          }, next);
        });
      },
    },
  };
}

/** The path of an address as people write it; of one that cannot be read, as it stands. */
function pathOf(url: string): string {
  const [path = ''] = url.split(/[?#]/);
  try {
    return decodeURI(path);
  } catch {
    return path;
  }
}

function movedTo(catalog: Catalog, from: string): Moved | undefined {
  return movedIn(catalog).find((moved) => moved.from === from) ?? movedPair(catalog, from);
}

function writePage({ from, to }: Moved, dir: URL, base: string, site: string | undefined): void {
  const folder = new URL(`${from}/`, dir);
  const path = `${base}/${to}/`;
  mkdirSync(folder, { recursive: true });
  // Fails where a page has that address: no spelling may hide one.
  writeFileSync(new URL('index.html', folder), pageOf(path, new URL(path, site).href), {
    flag: 'wx',
  });
}

/** A page that sends browsers on at once, and names the address for everybody else. */
function pageOf(path: string, address: string): string {
  return `<!doctype html><html lang="en"><meta charset="utf-8"><meta http-equiv="Content-Security-Policy" content="${PAGE_POLICY}"><title>Moved to ${path}</title><meta http-equiv="refresh" content="0;url=${path}"><meta name="robots" content="noindex"><link rel="canonical" href="${address}"><p>This address is another spelling of <a href="${path}">${path}</a>.</p></html>
`;
}
