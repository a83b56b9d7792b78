import { existsSync, readFileSync, readdirSync, statSync } from 'node:fs';
import { basename, join } from 'node:path';
import { EMBEDS } from '../site/build/security.ts';

/** Addresses of a built site, one for each thing that a host has to do right. */
export interface Sample {
  /** The heaviest page of a pair. */
  pair: string;
  /** The same for other people's pages. */
  embed: string;
  /** A spelling that leads to another page, and where it leads. */
  moved: string;
  target: string;
  /** A pair in another order and under an alias, which has no page to lead on, and its page. */
  spelt: string;
  meant: string;
  style: string;
  script: string;
}

/** Picks the addresses from the folder of a built site. */
export function sampleOf(folder: string): Sample {
  const pages = readdirSync(join(folder, 'compare'), { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && entry.name.includes('-vs-'))
    .map(({ name }) => ({ path: `/compare/${name}/`, bytes: sizeOf(folder, name) }))
    .sort((one, other) => other.bytes - one.bytes || (one.path < other.path ? -1 : 1));
  const moved = pages.at(-1)?.path ?? '';
  const pair = pages[0]?.path ?? '';
  return {
    pair,
    embed: pair.replace('/compare/', `/${EMBEDS}/`),
    moved,
    target: targetIn(join(folder, moved, 'index.html')),
    ...speltIn(folder),
    style: assetOf(folder, '.css'),
    script: assetOf(folder, '.js'),
  };
}

function sizeOf(folder: string, pair: string): number {
  return statSync(join(folder, 'compare', pair, 'index.html')).size;
}

function targetIn(page: string): string {
  return /http-equiv="refresh" content="0;url=([^"]+)"/.exec(readFileSync(page, 'utf8'))?.[1] ?? '';
}

/** Another spelling of a pair, as the maps for hosts have it. */
function speltIn(folder: string): Pick<Sample, 'spelt' | 'meant'> {
  const ids = JSON.parse(readFileSync(join(folder, '_hosting/models.json'), 'utf8')) as object;
  const [alias, id] = Object.entries(ids).find(([name, known]) => name !== known) ?? ['', ''];
  const other = Object.keys(ids).find((name) =>
    existsSync(join(folder, 'compare', `${id}-vs-${name}`)),
  );
  const pair = [id, `${other}`].sort((one, two) => one.localeCompare(two, 'en')).join('-vs-');
  return { spelt: `/compare/${other}-vs-${alias}/`, meant: `/compare/${pair}/` };
}

/** The largest of the files with a hash in their names, so that it has compressed copies. */
function assetOf(folder: string, extension: string): string {
  const assets = join(folder, '_astro');
  const [largest = ''] = readdirSync(assets)
    .filter((name) => name.endsWith(extension))
    .sort((one, other) => statSync(join(assets, other)).size - statSync(join(assets, one)).size);
  return `/_astro/${basename(largest)}`;
}
