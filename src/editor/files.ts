import { mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { KIND_NAMES } from '../catalog/kind.ts';
import { jsonSchemaOf } from './json-schema.ts';

/** The files by which editors help with front matter. */

/** Where the schemas are kept, for whatever editor takes them; from the project. */
export const SCHEMAS = '.vscode/schemas';

/** Where Astro's language server looks for them, and for what they are of; from the project. */
const COLLECTIONS = '.astro/collections';

/** The schema of each kind by the name of its file, as text. */
export function schemaFiles(): Map<string, string> {
  return new Map(
    KIND_NAMES.map((kind) => [`${kind}.json`, `${JSON.stringify(jsonSchemaOf(kind), null, 1)}\n`]),
  );
}

/** Writes the schemas that are kept with the records. */
export function writeSchemas(project: string): void {
  mkdirSync(join(project, SCHEMAS), { recursive: true });
  for (const [file, text] of schemaFiles()) writeFileSync(join(project, SCHEMAS, file), text);
}

/**
 * Tells Astro's language server, which reads front matter within Markdown, the schema of each record.
 * It knows a record by its whole address, so that a new one has to be told.
 */
export function tellLanguageServer(project: string): void {
  const folder = join(project, COLLECTIONS);
  mkdirSync(folder, { recursive: true });
  for (const [file, text] of schemaFiles()) {
    writeFileSync(join(folder, file.replace(/\.json$/, '.schema.json')), text);
  }
  const told = {
    // Astro itself fills in the entries of collections that it has a schema of; these it leaves alone.
    collections: KIND_NAMES.map((name) => ({ name, hasSchema: false })),
    entries: Object.fromEntries(entriesOf(project)),
  };
  writeFileSync(join(folder, 'collections.json'), `${JSON.stringify(told, null, 1)}\n`);
}

/** The address of each record, as the language server spells it, with the name of its kind. */
function entriesOf(project: string): [string, string][] {
  return KIND_NAMES.flatMap((kind) =>
    namesIn(join(project, 'content', kind)).map((name): [string, string] => [
      decodeURIComponent(pathToFileURL(resolve(project, 'content', kind, name)).href).toLowerCase(),
      kind,
    ]),
  );
}

function namesIn(folder: string): string[] {
  try {
    return readdirSync(folder)
      .filter((name) => name.endsWith('.md'))
      .sort();
  } catch {
    return [];
  }
}
