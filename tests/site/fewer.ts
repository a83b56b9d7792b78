import { cpSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse, stringify } from 'yaml';

/**
 * The models that stay where a test asks how a site is served, or how it reads on another day, and
 * not what all of the records say: those that the tests, the texts of pairs and guides and the measures
 * of jobs name.
 */
const KEPT = new Set([
  'claude-sonnet-5-5',
  'deepseek-v3-0324',
  'deepseek-v3-1',
  'gemini-2-0-flash',
  'gpt-4-1',
  'gpt-4-5-preview',
  'gpt-4o',
  'gpt-4o-2024-05-13',
  'gpt-4o-2024-08-06',
  'gpt-4o-2024-11-20',
  'gpt-5-1',
  'gpt-6-luna',
  'llama-4-behemoth',
  'llama-4-maverick',
  'llama-4-scout',
]);

/** Kinds of record that list something of models, and the key under which they do. */
const LISTS = { providers: 'offers', boards: 'rows' };

/**
 * A copy of the records that people wrote with some fifteen models, and what others say of those alone.
 * @param content the records that are copied.
 */
export function fewerRecords(folder: string, content = 'content'): string {
  cpSync(content, folder, { recursive: true });
  for (const kind of ['imported', 'layouts'])
    rmSync(join(folder, kind), { recursive: true, force: true });
  for (const file of readdirSync(join(folder, 'models'))) {
    if (!KEPT.has(file.replace(/\.md$/, ''))) rmSync(join(folder, 'models', file));
  }
  for (const file of readdirSync(join(folder, 'matchups'))) {
    const sides = file.replace(/\.md$/, '').split('-vs-');
    if (!sides.every((id) => KEPT.has(id))) rmSync(join(folder, 'matchups', file));
  }
  for (const [kind, key] of Object.entries(LISTS)) {
    for (const file of readdirSync(join(folder, kind))) keepIn(join(folder, kind, file), key);
  }
  return folder;
}

/** Takes out of a record what it lists of other models, or the record where nothing else is left. */
function keepIn(file: string, key: string): void {
  const [, front = '', body = ''] = readFileSync(file, 'utf8').split(/^---\n/m);
  const record = parse(front) as Record<string, { model: string }[]>;
  const kept = record[key]?.filter(({ model }) => KEPT.has(model)) ?? [];
  if (kept.length === 0) rmSync(file);
  else writeFileSync(file, `---\n${stringify({ ...record, [key]: kept })}---\n${body}`);
}
