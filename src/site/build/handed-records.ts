import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { deserialize, serialize } from 'node:v8';
import type { Catalog } from '../../catalog/catalog.ts';

/** Names the file of records to whoever makes the pages. */
export const HANDED = 'MATCHUP_RECORDS';

/**
 * Writes records that were read and checked for the process that makes the pages, so that it need not
 * read and check them again: that takes a hundred times as long. Records that name one another do so
 * in what is read back, too.
 * @param folder where builds work.
 * @returns the settings of that process.
 */
export function handOver(catalog: Catalog, folder: string): Record<string, string> {
  const file = join(folder, 'records');
  writeFileSync(file, serialize(catalog));
  return { [HANDED]: file };
}

/** The records that the command handed over; nothing where it did not, as in `astro dev`. */
export function handedRecords(): Catalog | undefined {
  const file = process.env[HANDED];
  return file ? (deserialize(readFileSync(file)) as Catalog) : undefined;
}
