import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { SCHEMA_VERSION, type JsonKind, type ResultOf } from '../exports/json/shapes.ts';

/** What a built site publishes, read from its folder or from its address. */
export interface Published {
  /** A file of `/api/v1/`: `models/gpt-4o`. */
  result: <K extends JsonKind>(kind: K, path: string) => Promise<ResultOf<K>>;
  /** The day of the build, as of which all of it holds. */
  asOf: () => Promise<string>;
  /** A JSON file that the site's own pages read, by its path beneath the root. */
  json: <T>(path: string) => Promise<T>;
  /** The text of a file, by its path beneath the root. */
  text: (path: string) => Promise<string>;
  /** The address of its start page, with a slash at its end. */
  root: () => Promise<string>;
}

interface Envelope<K extends JsonKind> {
  schemaVersion: string;
  generatedAt: string;
  result: ResultOf<K>;
}

/** So long a host may take, and so long what it said is kept, in milliseconds. */
const PATIENCE = 20_000;
const KEPT_FOR = 60_000;

/**
 * Opens what is published at a place: a folder, or an address such as `https://example.org/repo/`.
 * Nothing is read before it is asked for. What is asked for throws an error that names the file and
 * says what to do, where the place holds no site.
 */
export function publishedAt(place: string): Published {
  const isAddress = /^https?:\/\//i.test(place);
  const read = keeping(isAddress ? fromAddress(place) : fromFolder(place));
  const json = async <T>(path: string) => parsed<T>(await read(path), path, place);
  const envelope = async <K extends JsonKind>(path: string) =>
    ofThisVersion(await json<Envelope<K>>(`api/v1/${path}.json`), place);
  return {
    result: async <K extends JsonKind>(_: K, path: string) => (await envelope<K>(path)).result,
    asOf: async () => (await envelope('models')).generatedAt,
    json,
    text: read,
    root: async () => (isAddress ? withSlash(place) : rootIn(await read('robots.txt'))),
  };
}

function fromFolder(folder: string): (path: string) => Promise<string> {
  return async (path) => {
    try {
      return await readFile(join(folder, path), 'utf8');
    } catch {
      throw new Error(
        `${folder} has no ${path}. Name the folder of a built site (npm run build makes dist), or the address of one.`,
      );
    }
  };
}

function fromAddress(address: string): (path: string) => Promise<string> {
  return async (path) => {
    const url = new URL(path, withSlash(address));
    const response = await fetch(url, { signal: AbortSignal.timeout(PATIENCE) }).catch(
      (error: Error) => {
        const why = error.cause instanceof Error ? error.cause.message : error.message;
        throw new Error(`${url.href} cannot be reached: ${why}. Try again, or name another place.`);
      },
    );
    if (response.ok) return response.text();
    throw new Error(
      `${url.href} answers ${response.status}. Name the address of the start page of a Matchup site.`,
    );
  };
}

/** Reads each file once a minute; what failed is tried again. */
function keeping(read: (path: string) => Promise<string>): (path: string) => Promise<string> {
  const kept = new Map<string, { text: Promise<string>; until: number }>();
  return (path) => {
    const found = kept.get(path);
    if (found && found.until > Date.now()) return found.text;
    const text = read(path);
    kept.set(path, { text, until: Date.now() + KEPT_FOR });
    text.catch(() => kept.delete(path));
    return text;
  };
}

function parsed<T>(text: string, path: string, place: string): T {
  try {
    return JSON.parse(text) as T;
  } catch {
    throw new Error(
      `${path} of ${place} holds no JSON: that is not a Matchup site as it was built.`,
    );
  }
}

function ofThisVersion<K extends JsonKind>(file: Envelope<K>, place: string): Envelope<K> {
  const [ours] = SCHEMA_VERSION.split('.');
  if (String(file.schemaVersion).split('.')[0] === ours) return file;
  throw new Error(
    `${place} publishes version ${file.schemaVersion} of its data, and this program reads ${SCHEMA_VERSION}: use the program that came with the site.`,
  );
}

/** Where the site is to be found, as it tells robots. */
function rootIn(robots: string): string {
  const [, root] = /^Sitemap: (.*\/)sitemap-index\.xml$/m.exec(robots) ?? [];
  if (!root)
    throw new Error('robots.txt names no sitemap, by which the address of the site is known.');
  return root;
}

function withSlash(address: string): string {
  return address.endsWith('/') ? address : `${address}/`;
}
