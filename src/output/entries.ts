import { type Dirent, readdirSync } from 'node:fs';
import { join } from 'node:path';

/** Something in a folder or in one of its folders. */
export interface FolderEntry {
  /** From the folder, with slashes on every system: `_astro/page.css`. */
  path: string;
  kind: Dirent;
}

/** All that is in a folder, at any depth; a link stands for itself and is not followed. */
export function entriesIn(folder: string, within = ''): FolderEntry[] {
  return readdirSync(join(folder, within), { withFileTypes: true }).flatMap((kind) => {
    const path = within ? `${within}/${kind.name}` : kind.name;
    const inside = kind.isDirectory() ? entriesIn(folder, path) : [];
    return [{ path, kind }, ...inside];
  });
}
