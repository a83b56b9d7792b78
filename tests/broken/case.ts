import { mkdirSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';

/** Broken records, each with the report that it must get. */
export interface Case {
  /** What kind of fault it is: the folder of the case. */
  theme: string;
  name: string;
  /** Puts the broken records among the sound ones. */
  write: (content: string) => void;
  /** The lines of the report; none where it is no fault. */
  says: string[];
}

/** A text file that holds others, each beneath a line of its path: `-- models/alpha.md --`. */
function takeApart(text: string): Map<string, string> {
  const [, ...parts] = text.split(/^-- (.+) --\n/m);
  const pairs = parts.flatMap((path, index) =>
    index % 2 === 0 ? [[path, parts[index + 1] ?? ''] as const] : [],
  );
  return new Map(pairs);
}

/** Writes a file of `content/`, with the folders that it stands in. */
export function put(content: string, path: string, data: string | Buffer): void {
  const file = join(content, path);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, data);
}

const HERE = import.meta.dirname;

/** The text of a sound record, `models/alpha.md`. */
export function soundText(path: string): string {
  const text = SOUND.get(path);
  if (text === undefined) throw new Error(`There is no sound ${path}`);
  return text;
}

const SOUND = takeApart(readFileSync(join(HERE, 'sound.txt'), 'utf8'));

/** The paths of the sound records, `models/alpha.md`. */
export const SOUND_PATHS: readonly string[] = [...SOUND.keys()].sort();

/** Writes the sound records into a folder. */
export function putSound(content: string): void {
  for (const [path, text] of SOUND) put(content, path, text);
}

/** The texts of the real records of a kind, in the order of their names. */
export function realTexts(kind: string): string[] {
  const folder = join(HERE, '../../content', kind);
  return readdirSync(folder)
    .sort()
    .map((name) => readFileSync(join(folder, name), 'utf8'));
}

/** The cases that stand in files, by their folders and names. */
export function writtenCases(): Case[] {
  return readdirSync(HERE, { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.txt') && dirname(path) !== '.')
    .sort()
    .map((path): Case => {
      const files = takeApart(readFileSync(join(HERE, path), 'utf8'));
      const says = (files.get('says') ?? '').split('\n').filter(Boolean);
      files.delete('says');
      const write = (content: string) => files.forEach((text, file) => put(content, file, text));
      return { theme: dirname(path), name: basename(path, '.txt'), write, says };
    });
}
