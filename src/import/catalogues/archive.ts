import { createHash } from 'node:crypto';
import { gunzipSync } from 'node:zlib';
import pacote from 'pacote';
import { type ReadEntry, Parser } from 'tar';
import { refuse } from './refusal.ts';

/** Text files of an archive by their path in it, without the folder that all stand in. */
export type Files = Map<string, string>;

/** A package at a version, with the digest that its bytes have to have. */
export interface Package {
  package: string;
  version: string;
  integrity: string;
}

/** The largest catalogue unpacks to some 12 MB. */
const MOST_BYTES = 100_000_000;
const MOST_OF_FILE = 20_000_000;
const MOST_FILES = 5000;

/** Fetches a package by npm's own library, which checks the digest. No script of it runs. */
export async function fetchArchive({
  package: name,
  version,
  integrity,
}: Package): Promise<Buffer> {
  try {
    return await pacote.tarball(`${name}@${version}`, { integrity });
  } catch (error) {
    const { code = '', message } = error as NodeJS.ErrnoException;
    const why = code === 'EINTEGRITY' ? 'bytes of another digest' : `an error (${code} ${message})`;
    return refuse(`${name}@${version}`, why, `wanted is the archive with ${integrity}`);
  }
}

/** @throws Refusal where the bytes of a file on disk are not those that the digest stands for. */
export function checkDigest(where: string, bytes: Buffer, integrity: string): void {
  const found = `sha512-${createHash('sha512').update(bytes).digest('base64')}`;
  if (found !== integrity)
    refuse(
      where,
      `the digest ${found}`,
      `wanted is ${integrity}. Name that file, or change catalogues.yaml`,
    );
}

/**
 * Unpacks into memory those files of an archive that hold data; nothing is written to a disk.
 * @throws Refusal where it is broken, too large, holds links, or names paths outside of itself.
 */
export async function unpack(
  where: string,
  bytes: Buffer,
  isData: (path: string) => boolean,
): Promise<Files> {
  const files: Files = new Map();
  const faults: string[] = [];
  let count = 0;
  const parser = new Parser({
    strict: true,
    onReadEntry: (entry) => {
      count += 1;
      const fault = count > MOST_FILES ? `more than ${MOST_FILES} files` : faultOf(entry);
      if (fault) faults.push(fault);
      const path = entry.path.replace(/^[^/]*\//, '');
      if (fault || entry.type !== 'File' || !isData(path)) return void entry.resume();
      const parts: Buffer[] = [];
      entry.on('data', (part) => parts.push(part));
      entry.on('end', () => files.set(path, Buffer.concat(parts).toString('utf8')));
    },
  });
  const plain = inflate(where, bytes);
  await new Promise<void>((resolve, reject) => {
    parser.on('end', resolve);
    parser.on('error', reject);
    parser.end(plain);
  }).catch((error: unknown) =>
    refuse(where, `a broken archive (${(error as Error).message})`, 'wanted is a whole one'),
  );
  if (faults[0] !== undefined)
    refuse(where, faults[0], 'an archive holds plain files within itself');
  return files;
}

function inflate(where: string, bytes: Buffer): Buffer {
  try {
    return gunzipSync(bytes, { maxOutputLength: MOST_BYTES });
  } catch (error) {
    const { code = '', message } = error as NodeJS.ErrnoException;
    const why =
      code === 'ERR_BUFFER_TOO_LARGE' ? `more than ${MOST_BYTES} bytes unpacked` : message;
    return refuse(where, why, `wanted is a whole archive of at most ${MOST_BYTES} bytes`);
  }
}

function faultOf({ path, type, size }: ReadEntry): string | undefined {
  const name = JSON.stringify(path);
  if (path.split(/[\\/]/).includes('..') || /^(?:[\\/]|[a-z]:)/i.test(path))
    return `the path ${name}, which leads out of the archive`;
  if (type !== 'File' && type !== 'Directory') return `${name}, which is a ${type}`;
  return size > MOST_OF_FILE ? `${name} of ${size} bytes` : undefined;
}
