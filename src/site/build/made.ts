import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { codeOf } from '../../output/refusal.ts';
import type { PageCard } from '../search/card.ts';
import { sliceOf } from './slice.ts';

/**
 * Pages that are made apart from the site that they become part of: a folder with a folder for each
 * slice. Who makes that folder makes the slice, since only one can; a file in it says that it is whole.
 */

const WHOLE = 'whole';
const PAGES = 'pages';

/** How often is looked whether somebody else is done with a slice, in milliseconds. */
const EVERY = 20;

/** Takes a slice to make it. @returns whether nobody else has. */
export function takeSlice(made: string, slice: number): boolean {
  mkdirSync(made, { recursive: true });
  try {
    mkdirSync(join(made, String(slice)));
    return true;
  } catch (error) {
    if (codeOf(error) === 'EEXIST') return false;
    throw error;
  }
}

/** Says that a slice is whole. */
export function endSlice(made: string, slice: number): void {
  writeFileSync(join(made, String(slice), WHOLE), '');
}

/** Whether the folder of a slice has all that belongs to it. */
export function isWhole(folder: string): boolean {
  return existsSync(join(folder, WHOLE));
}

/** Waits until whoever took a slice has made it whole. */
export async function untilWhole(made: string, slice: number): Promise<void> {
  while (!isWhole(join(made, String(slice)))) await wait(EVERY);
}

/** Writes a page of a slice. @param path its address: `/compare/a-vs-b/`. */
export function writeMade(made: string, slice: number, path: string, bytes: Uint8Array): void {
  write(fileOf(made, slice, path), bytes);
}

/** A page of a slice that is whole; nothing where it made none of that address. */
export function readMade(made: string, slice: number, path: string): Buffer | undefined {
  const file = fileOf(made, slice, path);
  return existsSync(file) ? readFileSync(file) : undefined;
}

function fileOf(made: string, slice: number, path: string): string {
  const name = path.endsWith('/') ? `${path}index.html` : path;
  return join(made, String(slice), PAGES, name);
}

/**
 * What search and lists say of a pair whose pages were made apart, so that it need not be worked out
 * again; nothing where they were not.
 */
export function readCard(made: string, pair: string): PageCard | undefined {
  const path = cardPath(pair);
  const bytes = readMade(made, sliceOf(path) ?? 0, path);
  return bytes && (JSON.parse(bytes.toString()) as PageCard);
}

/** Where it stands among the pages that are made apart. */
function cardPath(pair: string): string {
  return `/cards/${pair}.json`;
}

function write(file: string, bytes: Uint8Array): void {
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, bytes);
}
