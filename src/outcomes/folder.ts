import { existsSync, mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** The folder of a project in which its conclusions are kept. */
export const OUTCOMES = 'outcomes';

/** Brings the folder of conclusions up to date: writes what differs, removes what is no longer said. */
export function writeOutcomes(root: string, files: ReadonlyMap<string, string>): string[] {
  const folder = join(root, OUTCOMES);
  const moved = movedOutcomes(root, files);
  mkdirSync(folder, { recursive: true });
  for (const name of moved) {
    const text = files.get(name);
    if (text === undefined) rmSync(join(folder, name));
    else writeFileSync(join(folder, name), text);
  }
  return moved;
}

/** The texts of what a project concludes, as they are kept. */
export function keptOutcomes(root: string): string[] {
  const folder = join(root, OUTCOMES);
  const names = existsSync(folder) ? readdirSync(folder).filter(isKept) : [];
  return names.map((name) => readFileSync(join(folder, name), 'utf8'));
}

/** Beside the conclusions stands the folder of those that moved. */
function isKept(name: string): boolean {
  return name.endsWith('.txt');
}

/** The names of the files that say something else than they should, or should not be there. */
export function movedOutcomes(root: string, files: ReadonlyMap<string, string>): string[] {
  const folder = join(root, OUTCOMES);
  const kept = existsSync(folder) ? readdirSync(folder).filter(isKept) : [];
  const names = [...new Set([...kept, ...files.keys()])].sort();
  const textOf = (name: string) => readFileSync(join(folder, name), 'utf8');
  return names.filter((name) => !kept.includes(name) || textOf(name) !== files.get(name));
}
