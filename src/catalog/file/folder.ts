import { type Dirent, readFileSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { showUnseen } from '../text/characters.ts';
import { type Decoded, decode, wrongSize } from './decode.ts';
import { OF_READING } from '../problems/of-reading.ts';
import { type Problem, ofKind } from '../problems/problem.ts';
import { quoteFound } from '../text/quote.ts';
import { wrongName } from './record-name.ts';
import { KIND_NAMES, type Kind } from '../kind.ts';
import { nearest } from '../text/nearest.ts';

/** A file that has the place and the name of a record. */
export interface RecordFile {
  kind: Kind;
  id: string;
  /** Path from the project's root. */
  file: string;
}

/** What stands under `content/`: the files of records, and what is none. */
interface Listing {
  files: RecordFile[];
  problems: Problem[];
}

/** Folders of `npm run import`: the tables that people keep, and what it writes. */
const OF_IMPORTS: readonly string[] = ['catalogues', 'imported'];

const FOLDERS = `allowed are the folders ${KIND_NAMES.join(', ')}`;

/** Lists `content/`: every entry is a record or a problem, so that none is passed over in silence. */
export function listRecords(root: string): Listing {
  const listing: Listing = { files: [], problems: [] };
  for (const entry of entriesOf(root, 'content', listing)) {
    const path = `content/${entry.name}`;
    if (entry.isDirectory() && OF_IMPORTS.includes(entry.name)) continue;
    if (!KIND_NAMES.includes(entry.name as Kind)) note(listing, path, 'content', sayStray(entry));
    else if (!entry.isDirectory())
      note(
        listing,
        path,
        'content',
        `found ${sayWhat(entry)} in place of a folder. Make it a folder`,
      );
    else listKind(root, entry.name as Kind, listing);
  }
  return listing;
}

function listKind(root: string, kind: Kind, listing: Listing): void {
  for (const entry of entriesOf(root, `content/${kind}`, listing)) {
    const file = `content/${kind}/${entry.name}`;
    const wrong = wrongEntry(kind, entry);
    if (wrong) note(listing, file, kind, wrong);
    else listing.files.push({ kind, id: entry.name.slice(0, -'.md'.length), file });
  }
}

/** Files that systems and editors leave behind are not the author's: `.DS_Store`, `alpha.md~`. */
function isLeftover(name: string): boolean {
  return (name.startsWith('.') && !name.endsWith('.md')) || name.endsWith('~');
}

function entriesOf(root: string, path: string, listing: Listing): Dirent[] {
  try {
    return readdirSync(join(root, path), { withFileTypes: true })
      .filter(({ name }) => !isLeftover(name))
      .sort((one, other) => (one.name < other.name ? -1 : 1));
  } catch (error) {
    note(listing, path, 'content', sayUnreadable(error));
    return [];
  }
}

function note({ problems }: Listing, file: string, field: string, message: string): void {
  const finding = { file: showUnseen(file), line: 1, column: 1, field, message };
  problems.push(...ofKind(OF_READING.place, [finding]));
}

function sayStray(entry: Dirent): string {
  const guess = entry.isDirectory() && nearest(entry.name, KIND_NAMES);
  const mend = guess ? `Did you mean "${guess}"?` : 'Move it into one of them, or delete it';
  return `found ${sayWhat(entry)} ${quoteFound(entry.name)}; ${FOLDERS}. ${mend}`;
}

function wrongEntry(kind: Kind, entry: Dirent): string | undefined {
  const { name } = entry;
  if (entry.isSymbolicLink())
    return 'found a symbolic link; a record is a file of its own. Put the file itself here';
  if (!entry.isFile())
    return `found ${sayWhat(entry)}; records are files in content/${kind}, and no folder is within. Move its records out`;
  if (!name.endsWith('.md'))
    return `found the name ${quoteFound(name)}; records end in .md. Rename the file, or delete it`;
  return wrongName(kind, name.slice(0, -'.md'.length));
}

function sayWhat(entry: Dirent): string {
  if (entry.isSymbolicLink()) return 'a symbolic link';
  if (entry.isDirectory()) return 'a folder';
  return entry.isFile() ? 'a file' : 'neither file nor folder';
}

const REASONS: Record<string, string> = {
  ENOENT:
    'found nothing here; it is missing, or went while the records were read. Put it back, or run the command where content/ is',
  EACCES: 'found what may not be read. Give yourself the right to read it',
  EPERM: 'found what may not be read. Give yourself the right to read it',
  ENOTDIR: 'found a file in place of a folder. Make it a folder',
  EISDIR: 'found a folder in place of a file. Put the file back',
  ELOOP: 'found a symbolic link that leads to itself. Put the file itself here',
};

/** Why a file or folder could not be read. */
function sayUnreadable(error: unknown): string {
  const { code = 'no reason given' } = error as NodeJS.ErrnoException;
  return REASONS[code] ?? `found what cannot be read (${code}). Put the file back as it was`;
}

/** A record's text, or why it cannot be read. @param most its bytes, at most; those of a record if left out. */
export function readText(path: string, most?: number): Decoded {
  try {
    const wrong = wrongSize(statSync(path).size, most);
    return wrong
      ? { text: '', faults: [{ line: 1, column: 1, message: wrong }] }
      : decode(readFileSync(path), most);
  } catch (error) {
    return { text: '', faults: [{ line: 1, column: 1, message: sayUnreadable(error) }] };
  }
}
