import { createHash } from 'node:crypto';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { Header } from 'tar';
import { onTestFinished } from 'vitest';
import { runImport } from '../../../src/import/catalogues/import.ts';

/** Small made-up archives of catalogues, and folders of records to import them into. */

/** An archive with these files, as npm packs them; `size` claims another size than the file has. */
export function archive(
  files: Record<string, string>,
  claims: Record<string, object> = {},
): Buffer {
  const blocks = Object.entries(files).flatMap(([path, text]) => {
    const body = Buffer.from(text);
    const block = Buffer.alloc(512);
    new Header({ path, mode: 0o644, size: body.length, type: 'File', ...claims[path] }).encode(
      block,
    );
    return [block, body, Buffer.alloc((512 - (body.length % 512)) % 512)];
  });
  return gzipSync(Buffer.concat([...blocks, Buffer.alloc(1024)]));
}

/** An entry of pi-ai: prices in dollars for a million tokens, zero where nothing is listed. */
export function piEntry(id: string, input: number, output: number, more: object = {}): object {
  const cost = { input, output, cacheRead: 0, cacheWrite: 0, ...more };
  return {
    id,
    name: id,
    type: 'chat',
    input: ['text'],
    reasoning: false,
    contextWindow: 272000,
    maxTokens: 32000,
    cost,
  };
}

/** So many other entries that a catalogue is no empty one. */
const FILLER = Array.from({ length: 20 }, (_, at) => piEntry(`other-${at}`, 1, 2));

export function piArchive(hosts: Record<string, object[]>): Buffer {
  const files = Object.entries({ ...hosts, elsewhere: FILLER }).map(([host, entries]) => [
    `package/dist/providers/data/${host}.json`,
    JSON.stringify({ api: Object.fromEntries(entries.map((entry, at) => [`chat:${at}`, entry])) }),
  ]);
  return archive(Object.fromEntries(files) as Record<string, string>);
}

export interface LlmdbEntry {
  id: string;
  [key: string]: unknown;
}

/** The catalogue llmdb in its compact form, every object as a list. */
export function llmdbArchive(hosts: Record<string, LlmdbEntry[]>): Buffer {
  const compact = (value: unknown): unknown => {
    if (Array.isArray(value)) return [1, ...value.map(compact)];
    if (typeof value !== 'object' || value === null) return value;
    return [0, ...Object.entries(value).flatMap(([key, part]) => [key, compact(part)])];
  };
  const others = Array.from({ length: 20 }, (_, at) => ({ id: `other-${at}` }));
  const files: Record<string, string> = {
    'package/dist/generated/compact-keys.js': 'export const compactKeys = [];\n',
    'package/dist/generated/compact-strings.js': 'export const compactStrings = [];\n',
  };
  for (const [host, entries] of Object.entries({ ...hosts, elsewhere: others })) {
    const data = {
      id: host,
      models: Object.fromEntries(entries.map((entry) => [entry.id, entry])),
    };
    files[`package/dist/providers/${host}.js`] =
      `export const data = expandCompactValue(compactKeys, compactStrings, ${JSON.stringify(compact(data))});\nconst provider = x;\n`;
  }
  return archive(files);
}

const SOURCE = (title: string, more: string) =>
  `---\ntitle: ${title}\npublisher: Acme\n${more}\nretrieved: '2026-11-20'\naccess: full\n---\n`;

/** Records that people wrote: a maker with a page of its own, a reseller from an old list. */
const RECORDS: Record<string, string> = {
  'sources/acme-page.md': SOURCE(
    'Price page',
    "url: https://acme.example/prices\ntier: primary\npublished: '2026-11-18'",
  ),
  'sources/old-list.md': SOURCE(
    'Old list',
    "url: https://list.example\ntier: aggregator\nsnapshot: '2026-07-02'",
  ),
  'families/acme.md': '---\nname: Acme\ndeveloper: Acme\n---\n\nModels of Acme.\n',
  'models/alpha.md': `---
name: Alpha
family: acme
reviewed: '2026-11-20'
claims:
  - source: acme-page
    checked: '2026-11-20'
    facts: { context-window: 128000, input-kinds: [text] }
---

A model.
`,
  'providers/acme.md': `---
name: Acme
developer: Acme
offers:
  - { model: alpha, name: alpha, input: $1.00, output: $2.00, source: acme-page, checked: '2026-11-20' }
---
`,
  'providers/seller.md': `---
name: Seller
offers:
  - { model: alpha, name: acme/alpha, input: $1.10, output: $2.20, source: old-list, checked: '2026-11-20' }
---
`,
};

const TABLES: Record<string, string> = {
  'models.yaml': `families:
  beta-family: { name: Betas, developer: Beta Works }
models:
  alpha: { ids: [alpha, acme/alpha], variants: { fp8: [alpha-fp8] }, terms: { fast: [alpha-fast] } }
  beta: { name: Beta, family: beta-family, ids: [beta, beta/beta, seller moving-name] }
`,
  'hosts.yaml': `hosts:
  acme: { pi-ai: acme, llmdb: acme }
  seller: { pi-ai: seller, llmdb: seller }
  beta: { name: Beta Works, developer: Beta Works, llmdb: beta }
leftOut: {}
`,
};

const version = (name: string, day: string, bytes: Buffer) => `${name}:
  package: '${name}'
  version: 1.0.0
  integrity: sha512-${createHash('sha512').update(bytes).digest('base64')}
  licence: MIT
  title: ${name}
  publisher: Somebody
  url: https://${name}.example
  day: '${day}'
  read: '2026-11-28'
  about: A made-up catalogue.
`;

export interface Given {
  piAi?: Buffer;
  llmdb?: Buffer;
  /** The day of the copy of pi-ai. */
  day?: string;
  records?: Record<string, string>;
  tables?: Record<string, string>;
}

/** A folder of records with the archives beside it, which goes when the test ends. */
export function project({ records = {}, tables = {}, ...given }: Given): {
  root: string;
  from: string[];
} {
  const root = mkdtempSync(join(tmpdir(), 'matchup-imports-'));
  onTestFinished(() => rmSync(root, { recursive: true }));
  for (const kind of [
    'models',
    'families',
    'sources',
    'providers',
    'benchmarks',
    'boards',
    'use-cases',
    'matchups',
    'guides',
    'catalogues',
  ])
    mkdirSync(join(root, 'content', kind), { recursive: true });
  for (const [path, text] of Object.entries({ ...RECORDS, ...records }))
    writeFileSync(join(root, 'content', path), text);
  const from = renew(root, given);
  for (const [path, text] of Object.entries({ ...TABLES, ...tables }))
    writeFileSync(join(root, 'content/catalogues', path), text);
  return { root, from };
}

/** Puts newer archives into the place of those that were read. */
export function renew(
  root: string,
  { piAi = piArchive({}), llmdb = llmdbArchive({}), day = '2026-11-20' }: Given,
): string[] {
  const archives = { 'pi-ai': piAi, llmdb };
  const from = Object.entries(archives).map(([name, bytes]) => {
    const path = join(root, `${name}-1.0.0.tgz`);
    writeFileSync(path, bytes);
    return path;
  });
  const versions = version('pi-ai', day, piAi) + version('llmdb', '2026-09-22', llmdb);
  writeFileSync(join(root, 'content/catalogues/catalogues.yaml'), versions);
  return from;
}

export const TODAY = '2026-11-28';

export function importInto({ root, from }: { root: string; from: string[] }) {
  return runImport(root, { from, isDry: false, today: TODAY });
}

/** The text of a file that was imported. */
export function imported(root: string, path: string): string {
  return readFileSync(join(root, 'content/imported', path), 'utf8');
}
