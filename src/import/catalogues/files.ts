import { existsSync, mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { IMPORTED_FOLDER } from '../../catalog/file/imported.ts';
import type { ProviderUpdate, SourceUpdate, Update } from './update.ts';
import { toYaml } from './yaml.ts';

/** The files of an import, by their path from the project's root. */
export type ImportFiles = Map<string, string>;

/** The text of every file that an import writes. */
export function filesOf(update: Update, before: Before): ImportFiles {
  const files: ImportFiles = new Map();
  const put = (kind: string, id: string, data: object) =>
    files.set(`${IMPORTED_FOLDER}/${kind}/${id}.yaml`, toYaml(data));
  for (const [id, { claims, events, ...model }] of update.models)
    if (claims.length > 0 || events.length > 0) put('models', id, { ...model, claims, events });
  for (const [id, family] of update.families) put('families', id, family);
  for (const [id, provider] of update.providers) put('providers', id, provider);
  const cited = citedIn([...files.values()].join('\n'));
  const sources = new Map([...before.sources, ...update.sources]);
  for (const [id, source] of sources) if (cited.has(id)) put('sources', id, source);
  return files;
}

function citedIn(text: string): Set<string> {
  return new Set([...text.matchAll(/(?:source|untilSource): ([\w.-]+)/g)].map(([, id = '']) => id));
}

/** What the last import wrote. */
export interface Before {
  providers: Map<string, ProviderUpdate>;
  sources: Map<string, SourceUpdate>;
  files: ImportFiles;
}

export function readBefore(root: string): Before {
  const before: Before = { providers: new Map(), sources: new Map(), files: new Map() };
  for (const kind of ['models', 'families', 'providers', 'sources']) {
    const folder = join(root, IMPORTED_FOLDER, kind);
    for (const name of existsSync(folder) ? readdirSync(folder).sort() : []) {
      const text = readFileSync(join(folder, name), 'utf8');
      before.files.set(`${IMPORTED_FOLDER}/${kind}/${name}`, text);
      const id = name.replace(/\.yaml$/, '');
      if (kind === 'providers') before.providers.set(id, providerIn(text));
      if (kind === 'sources') before.sources.set(id, parse(text) as SourceUpdate);
    }
  }
  return before;
}

function providerIn(text: string): ProviderUpdate {
  const { seen = [], ended = [], ...rest } = parse(text) as Partial<ProviderUpdate>;
  return { ...rest, seen, ended };
}

/** Writes what differs, and takes away what the import no longer has. @returns the paths that changed. */
export function writeFiles(root: string, before: ImportFiles, files: ImportFiles): string[] {
  const gone = [...before.keys()].filter((path) => !files.has(path));
  const changed = [...files].filter(([path, text]) => before.get(path) !== text);
  for (const path of gone) rmSync(join(root, path));
  for (const [path, text] of changed) {
    mkdirSync(join(root, path, '..'), { recursive: true });
    writeFileSync(join(root, path), text);
  }
  return [...gone, ...changed.map(([path]) => path)].toSorted();
}
