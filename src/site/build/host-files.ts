import { readdirSync, writeFileSync } from 'node:fs';
import type { AstroIntegration } from 'astro';
import type { Moved } from '../address/moved.ts';
import type { NotesOfBuild } from './notes.ts';
import { CACHING, HEADERS } from './security.ts';

/** Cloudflare Pages follows this many fixed redirects and leaves out the rest. */
const MOST_REDIRECTS = 2000;

/**
 * Writes `_headers` and `_redirects`, which Cloudflare Pages and Netlify read. The other spellings
 * of pairs are more than those follow: they stay pages that lead on.
 */
export function hostFiles(notes: NotesOfBuild): AstroIntegration {
  let base = '';
  return {
    name: 'matchup:host-files',
    hooks: {
      'astro:config:done': ({ config }) => {
        base = config.base.replace(/\/$/, '');
      },
      'astro:build:done': ({ dir }) => {
        writeFileSync(new URL('_headers', dir), headersOf(base, foldersIn(dir)));
        writeFileSync(new URL('_redirects', dir), redirectsOf(base, notes.read().moved));
      },
    },
  };
}

function foldersIn(dir: URL): string[] {
  return readdirSync(dir, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => name)
    .sort();
}

/** A rule for each folder: where two rules fit an address, hosts send both of their values. */
function headersOf(base: string, folders: readonly string[]): string {
  const caching = folders.map((folder) =>
    ruleOf(`${base}/${folder}/*`, {
      'Cache-Control': folder === '_astro' ? CACHING.hashed : CACHING.other,
    }),
  );
  const start = ruleOf(`${base}/`, { 'Cache-Control': CACHING.other });
  return [ruleOf(`${base}/*`, HEADERS), start, ...caching].join('\n');
}

function ruleOf(path: string, headers: Record<string, string>): string {
  const lines = Object.entries(headers).map(([name, value]) => `  ${name}: ${value}\n`);
  return `${path}\n${lines.join('')}`;
}

function redirectsOf(base: string, moved: readonly Moved[]): string {
  return moved
    .filter(({ from }) => !from.startsWith('compare/'))
    .flatMap(({ from, to }) => [`${from}/`, from].map((path) => `/${path} ${base}/${to}/ 301\n`))
    .slice(0, MOST_REDIRECTS)
    .map((rule) => base + rule)
    .join('');
}
