import { cpSync, mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { parse, stringify } from 'yaml';

/** Catalogues of any size, for a bench: some of the real models, or all and copies of them. */

/** Records that list something of models, and the key under which they do. */
const LISTS = { providers: 'offers', boards: 'rows' };

type Listed = { model: string }[];
type Front = Record<string, unknown>;

/** So many models have a record that a person keeps; any further one is known from catalogues alone. */
const MOST_FULL = 62;

/**
 * Writes a catalogue of so many models: the real ones with copies under new ids, with the offers and
 * results of each, or some of the real ones with what the others name. Where there are more than 62,
 * the copies stand as an import writes them, and have the pages that such models have.
 * @returns how many of them are copies.
 */
export function writeRecords(content: string, folder: string, count: number): number {
  cpSync(content, folder, { recursive: true });
  const ids = idsIn(folder);
  if (count <= ids.length) {
    keepOnly(folder, new Set(keptOf(folder, ids, count)));
    return 0;
  }
  const copies = Array.from({ length: count - ids.length }, (_, at) => ({
    of: ids[at % ids.length] ?? '',
    number: Math.floor(at / ids.length) + 2,
  }));
  if (count > MOST_FULL) importCopies(folder, copies);
  else writeCopies(folder, copies);
  return copies.length;
}

interface Copy {
  of: string;
  number: number;
}

const idOf = ({ of, number }: Copy) => `${of}-copy-${number}`;

function writeCopies(folder: string, copies: readonly Copy[]): void {
  for (const copy of copies) copyModel(folder, copy);
  eachList(folder, (list) => [...list, ...copies.flatMap((copy) => copiesIn(list, copy))]);
}

function copyModel(folder: string, copy: Copy): void {
  const { front, body } = readRecord(join(folder, 'models', `${copy.of}.md`));
  const name = `${front['name']} (copy ${copy.number})`;
  const own = { name, aliases: [], snapshotOf: undefined, pointsTo: undefined, pointedTo: [] };
  const record = { ...front, ...own };
  writeRecord(join(folder, 'models', `${idOf(copy)}.md`), record, body);
}

function copiesIn(list: Listed, copy: Copy): Listed {
  const own = list.filter(({ model }) => model === copy.of);
  return own.map((one) => ({ ...one, model: idOf(copy) }));
}

/** Writes copies of models and of their offers as `npm run import` writes what catalogues list. */
function importCopies(folder: string, copies: readonly Copy[]): void {
  for (const copy of copies) {
    const { front } = readRecord(join(folder, 'models', `${copy.of}.md`));
    const { name, family } = front;
    const claims = ((front['claims'] ?? []) as Front[]).filter(isOfCatalogue);
    // Catalogues date the day on which a model came out, and hardly ever the end of one.
    const events = ((front['events'] ?? []) as Front[]).filter(({ kind }) => kind === 'released');
    const record = { name: `${name} (copy ${copy.number})`, family, claims, events };
    writeImported(folder, 'models', idOf(copy), record);
  }
  for (const file of readdirSync(join(folder, 'providers'))) {
    const { front } = readRecord(join(folder, 'providers', file));
    const listed = ((front['offers'] ?? []) as (Listed[number] & Front)[]).filter(isOfCatalogue);
    const offers = copies.flatMap((copy) => copiesIn(listed, copy));
    if (offers.length > 0)
      writeImported(folder, 'providers', file.replace(/\.md$/, ''), { seen: sightingsOf(offers) });
  }
}

/** What is sure though something is asked about is what a person read. */
function isOfCatalogue({ sure }: Front): boolean {
  return sure === undefined;
}

/** Offers in groups of one source and day, as catalogues are read. */
function sightingsOf(offers: Listed): Front[] {
  const groups = Map.groupBy(offers as Front[], ({ source, checked, asOf }) =>
    JSON.stringify([source, checked, asOf]),
  );
  return [...groups.values()].map((group) => {
    const { source, checked, asOf } = group[0] ?? {};
    const prices = group.map((offer) => ({
      ...offer,
      source: undefined,
      checked: undefined,
      asOf: undefined,
    }));
    return { source, checked, asOf, offers: prices };
  });
}

function writeImported(folder: string, kind: string, id: string, record: Front): void {
  const file = join(folder, 'imported', kind, `${id}.yaml`);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, stringify(record, { aliasDuplicateObjects: false }));
}

/** The models that texts, jobs and one another name, then the first of the others. */
function keptOf(folder: string, ids: readonly string[], count: number): string[] {
  const texts = ['matchups', 'guides', 'use-cases'].flatMap((kind) =>
    readdirSync(join(folder, kind)).map(
      (file) => file + readFileSync(join(folder, kind, file), 'utf8'),
    ),
  );
  const isNamed = (id: string) => texts.some((text) => text.includes(id));
  const ordered = [...ids.filter(isNamed), ...ids.filter((id) => !isNamed(id))];
  const kept = new Set<string>();
  for (const id of ordered) {
    const needed = [id, ...namedBy(folder, id, ids)].filter((one) => !kept.has(one));
    if (kept.size + needed.length <= count) for (const one of needed) kept.add(one);
  }
  return [...kept];
}

/** The models without which a record is refused. */
function namedBy(folder: string, id: string, ids: readonly string[]): string[] {
  const { front } = readRecord(join(folder, 'models', `${id}.md`));
  const named = JSON.stringify([front['snapshotOf'], front['pointsTo'], front['pointedTo']]);
  return ids.filter((other) => named.includes(`"${other}"`));
}

function keepOnly(folder: string, kept: ReadonlySet<string>): void {
  for (const id of idsIn(folder)) if (!kept.has(id)) rmSync(join(folder, 'models', `${id}.md`));
  eachList(folder, (list) => list.filter(({ model }) => kept.has(model)));
}

/** Changes what each provider and board lists of models; a record with nothing to list goes. */
function eachList(folder: string, change: (list: Listed) => Listed): void {
  for (const [kind, key] of Object.entries(LISTS)) {
    for (const name of readdirSync(join(folder, kind))) {
      const file = join(folder, kind, name);
      const { front, body } = readRecord(file);
      const list = change((front[key] ?? []) as Listed);
      if (list.length > 0) writeRecord(file, { ...front, [key]: list }, body);
      else rmSync(file);
    }
  }
}

function idsIn(folder: string): string[] {
  return readdirSync(join(folder, 'models'))
    .map((file) => file.replace(/\.md$/, ''))
    .sort();
}

function readRecord(file: string): { front: Front; body: string } {
  const [, front = '', body = ''] = readFileSync(file, 'utf8').split(/^---\n/m);
  return { front: parse(front) as Front, body };
}

function writeRecord(file: string, front: Front, body: string): void {
  writeFileSync(file, `---\n${stringify(front, { aliasDuplicateObjects: false })}---\n${body}`);
}
