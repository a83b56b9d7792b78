import { readdirSync } from 'node:fs';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';

/** What compresses well. */
const TEXT = /\.(?:html|css|js|json|svg|xml|txt|csv|md|bib)$/;

/** Below this a file fits one packet as it is. */
const LEAST = 1024;

/** As many files at a time as Node compresses side by side. */
const AT_ONCE = 4;

/** Writes a `.br` and a `.gz` beside each text of a folder, for hosts that send those. */
export async function compress(folder: string): Promise<void> {
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => TEXT.test(file))
    .map((file) => join(folder, file));
  const work = async () => {
    for (let file = files.pop(); file; file = files.pop()) await compressFile(file);
  };
  await Promise.all(Array.from({ length: AT_ONCE }, work));
}

async function compressFile(file: string): Promise<void> {
  const bytes = await readFile(file);
  if (bytes.length < LEAST) return;
  await Promise.all([
    promisify(brotliCompress)(bytes).then((text) => writeFile(`${file}.br`, text)),
    promisify(gzip)(bytes, { level: constants.Z_BEST_COMPRESSION }).then((text) =>
      writeFile(`${file}.gz`, text),
    ),
  ]);
}
