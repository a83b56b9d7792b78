import { isUtf8 } from 'node:buffer';
import { sayCode, strayCharacters } from '../text/characters.ts';
import { type Place, placesIn } from '../problems/locate.ts';

/** What is wrong at a place of a file. */
export interface Fault extends Place {
  message: string;
  /** What it is wrong with, if not with the file as a whole. */
  field?: string;
}

/** A file's text with line feeds alone and without a byte order mark, or why it has none. */
export interface Decoded {
  text: string;
  faults: Fault[];
}

/** No record needs more: its page may weigh 100,000 B. */
const MOST_BYTES = 100_000;
/** What one seller has of hundreds of models, as an import writes it from several catalogues. */
export const MOST_IMPORTED = 1_000_000;
const SAVE = 'Save the file as UTF-8';

/** Reads bytes as text. Windows line ends and a byte order mark are no fault. */
export function decode(bytes: Buffer, most = MOST_BYTES): Decoded {
  const wrong =
    wrongSize(bytes.length, most) ??
    (isWide(bytes) ? `found UTF-16; allowed is UTF-8. ${SAVE}` : undefined);
  if (wrong) return { text: '', faults: [{ line: 1, column: 1, message: wrong }] };
  if (!isUtf8(bytes)) return { text: '', faults: [brokenByte(bytes)] };
  const text = bytes
    .toString('utf8')
    .replace(/^\uFEFF/, '')
    .replaceAll('\r\n', '\n');
  const placeOf = placesIn(text);
  const faults = strayCharacters(text).map(({ offset, found, rule }) => ({
    ...placeOf(offset),
    message: `found ${found}; ${rule}`,
  }));
  return { text, faults: [...faults, ...mergeMarks(text, placeOf), ...looseMarks(text, placeOf)] };
}

/** Lines that a merge left behind, in the front matter or beneath it. */
function mergeMarks(text: string, placeOf: (offset: number) => Place): Fault[] {
  return [...text.matchAll(/^(?:<{7}(?= |$)|>{7}(?= |$)|\|{7}(?= |$))/gm)].map(
    ({ 0: mark, index }) => ({
      ...placeOf(index),
      message: `found ${mark}, which a merge left here; allowed is one of the two versions. Keep that, and delete the marks`,
    }),
  );
}

/** Letters whose marks stand beside them where Unicode has them in one, so that two spellings look alike. */
function looseMarks(text: string, placeOf: (offset: number) => Place): Fault[] {
  if (text === text.normalize('NFC')) return [];
  const found = [...text.matchAll(/\P{M}\p{M}*/gu)].find(
    ([sign]) => sign !== sign.normalize('NFC'),
  );
  if (!found) return [];
  const [sign] = found;
  const codes = [...sign].map(sayCode).join(' ');
  const message = `found ${codes}; allowed is the one letter "${sign.normalize('NFC')}" (NFC). Write that`;
  return [{ ...placeOf(found.index), message }];
}

/** What is wrong with the size of a file; undefined if nothing is. */
export function wrongSize(size: number, most = MOST_BYTES): string | undefined {
  if (size === 0)
    return 'found an empty file; allowed is front matter between two lines of ---. Fill it in, or delete it';
  if (size <= most) return undefined;
  const [found, allowed] = [size, most].map((count) => count.toLocaleString('en'));
  return `found ${found} bytes; allowed are at most ${allowed}. Shorten the record, or split it`;
}

function isWide(bytes: Buffer): boolean {
  return bytes.length > 1 && [0xfeff, 0xfffe].includes(bytes.readUInt16BE(0));
}

/** The first byte that UTF-8 cannot have there: where the text, written out again, differs. */
function brokenByte(bytes: Buffer): Fault {
  const again = Buffer.from(bytes.toString('utf8'));
  const first = bytes.findIndex((byte, index) => byte !== again[index]);
  const at = first === -1 ? bytes.length - 1 : first;
  const byte = bytes.readUInt8(at).toString(16).toUpperCase().padStart(2, '0');
  const before = bytes.toString('utf8', 0, at).replace(/^\uFEFF/, '');
  const message = `found the byte ${byte}, which is no UTF-8. ${SAVE}, and write the character anew`;
  return { ...placesIn(before)(before.length), message };
}
