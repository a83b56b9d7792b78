import { mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import type { AstroIntegration } from 'astro';
import type { Moved, Spellings } from '../address/moved.ts';
import type { NotesOfBuild } from './notes.ts';
import { CACHING, EMBEDS, FOR_PROGRAMS, HEADERS, OPEN_TO_ALL, UNFRAMED } from './security.ts';

/** Cloudflare Pages follows this many fixed redirects and leaves out the rest. */
const MOST_REDIRECTS = 2000;

/**
 * Writes `_headers` and `_redirects`, which Cloudflare Pages and Netlify read, and under `_hosting/`
 * what nginx, Caddy and edge functions read to lead on other spellings of pairs: those are more than
 * fit into `_redirects`.
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
        const { moved, spellings } = notes.read();
        writeFileSync(new URL('_redirects', dir), redirectsOf(base, moved));
        mkdirSync(new URL(HOSTING, dir));
        for (const [name, text] of Object.entries(mapsOf(base, moved, spellings))) {
          writeFileSync(new URL(HOSTING + name, dir), text);
        }
      },
    },
  };
}

function foldersIn(dir: URL): string[] {
  return readdirSync(dir, { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && !HOSTING.startsWith(entry.name))
    .map(({ name }) => name)
    .sort();
}

/**
 * A rule for each folder: where two rules fit an address, hosts send both of their values, and none
 * can take back what another sends. So each folder says for itself whether it may be framed.
 */
function headersOf(base: string, folders: readonly string[]): string {
  const caching = folders.map((folder) => ruleOf(`${base}/${folder}/*`, headersIn(folder)));
  const start = ruleOf(`${base}/`, { 'Cache-Control': CACHING.other, ...UNFRAMED });
  return [ruleOf(`${base}/*`, HEADERS), start, ...caching].join('\n');
}

function headersIn(folder: string): Record<string, string> {
  const framing = folder === EMBEDS ? {} : UNFRAMED;
  if (folder === '_astro') return { 'Cache-Control': CACHING.hashed, ...framing };
  if (FOR_PROGRAMS.includes(folder)) {
    return { 'Cache-Control': CACHING.data, ...OPEN_TO_ALL, ...framing };
  }
  return { 'Cache-Control': CACHING.other, ...framing };
}

function ruleOf(path: string, headers: Record<string, string>): string {
  const lines = Object.entries(headers).map(([name, value]) => `  ${name}: ${value}\n`);
  return `${path}\n${lines.join('')}`;
}

/** Where the maps of hosts stand. They are no pages, and our settings of hosts hide them. */
const HOSTING = '_hosting/';

/** The maps of hosts by their names: aliases of models, pairs in both orders, and other records. */
function mapsOf(
  base: string,
  moved: readonly Moved[],
  { ids, pairs }: Spellings,
): Record<string, string> {
  const records = moved
    .filter(({ from }) => !from.startsWith('compare/'))
    .map(({ from, to }) => [`${base}/${from}/`, `${base}/${to}/`] as const);
  const ordered = pairs.flatMap((pair) => {
    const page = `${base}/compare/${pair}/`;
    return [pair, pair.split('-vs-').reverse().join('-vs-')].map((name) => [name, page] as const);
  });
  const lines = (table: readonly (readonly [string, string])[], end: string) =>
    table.map(([from, to]) => `"${from}" "${to}"${end}\n`).join('');
  return Object.fromEntries([
    ...Object.entries({ models: Object.entries(ids), pairs: ordered, records }).flatMap(
      ([name, table]) => [
        [`${name}.nginx`, lines(table, ';')] as const,
        [`${name}.caddy`, lines(table, '')] as const,
      ],
    ),
    ['models.json', JSON.stringify(ids)] as const,
  ]);
}

function redirectsOf(base: string, moved: readonly Moved[]): string {
  return moved
    .filter(({ from }) => !from.startsWith('compare/'))
    .flatMap(({ from, to }) => [`${from}/`, from].map((path) => `/${path} ${base}/${to}/ 301\n`))
    .slice(0, MOST_REDIRECTS)
    .map((rule) => base + rule)
    .join('');
}
