import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { reference } from '../../catalog/schema/id.ts';
import { oneOf, strict } from '../../catalog/schema/spelling.ts';
import { FORMATS, TERMS, type Format, type Term } from '../../catalog/vocabulary.ts';
import { readYaml } from '../../catalog/yaml/yaml.ts';
import { refuse } from './refusal.ts';

/** The tables that people keep in `content/catalogues`, by which foreign names become ours. */

export const CATALOGUES = ['pi-ai', 'llmdb', 'genai-prices'] as const;
export type CatalogueId = (typeof CATALOGUES)[number];

const text = z.string().min(1);
const day = z
  .string()
  .regex(/^\d{4}-\d{2}-\d{2}$/, { error: 'allowed is a day such as 2026-11-20' });

const version = strict({
  package: text,
  version: text,
  integrity: z
    .string()
    .regex(/^sha512-[A-Za-z0-9+/]{86}==$/, { error: 'allowed is a digest, sha512-…' }),
  licence: text,
  title: text,
  publisher: text,
  url: text,
  day,
  read: day,
  about: text,
});

/** A catalogue at a version. */
export type Version = z.output<typeof version>;

/** The id of the source that a version of a catalogue is. */
export function sourceId(id: CatalogueId, { day }: Version): string {
  return `${id}-${day}`;
}

const ids = z.array(text);

const model = strict({
  name: text.optional(),
  family: reference.optional(),
  ids,
  variants: z.partialRecord(oneOf(FORMATS), ids).default({}),
  terms: z.partialRecord(oneOf(Object.keys(TERMS) as [Term, ...Term[]]), ids).default({}),
});

const models = strict({
  families: z.record(reference, strict({ name: text, developer: text })),
  models: z.record(reference, model),
});

const host = strict({
  name: text.optional(),
  url: text.optional(),
  developer: text.optional(),
  'pi-ai': text.optional(),
  llmdb: text.optional(),
  'genai-prices': text.optional(),
});

const hosts = strict({
  hosts: z.record(reference, host),
  leftOut: z.record(text, z.record(text, text)),
});

export interface Tables {
  versions: Partial<Record<CatalogueId, Version>>;
  families: z.output<typeof models>['families'];
  models: z.output<typeof models>['models'];
  hosts: z.output<typeof hosts>['hosts'];
  leftOut: z.output<typeof hosts>['leftOut'];
}

const FOLDER = 'content/catalogues';
/** Which version of each catalogue is read. */
export const VERSIONS_FILE = `${FOLDER}/catalogues.yaml`;

/** @throws Refusal with the place of the first fault. */
export function readTables(root: string): Tables {
  const named = read(root, 'models.yaml', models);
  const sellers = read(root, 'hosts.yaml', hosts);
  const versions = read(root, 'catalogues.yaml', z.partialRecord(z.enum(CATALOGUES), version));
  return { versions, ...named, ...sellers };
}

function read<T>(root: string, file: string, schema: z.ZodType<T>): T {
  const where = `${FOLDER}/${file}`;
  const path = join(root, where);
  if (!existsSync(path)) refuse(where, 'nothing here', 'wanted is the table. Put it back');
  const { document, wrong, placeOf } = readYaml(readFileSync(path, 'utf8'));
  const [first] = wrong;
  if (first) refuse(`${where}:${placeOf(first.offset).line}`, 'a slip', first.message);
  const { success, data, error } = schema.safeParse(document.toJS());
  if (success) return data;
  const issue = error.issues[0];
  return refuse(where, issue?.path.join('.') ?? 'a fault', issue?.message ?? '');
}

/** Which model of ours, in which format and on which terms, a foreign id means. */
export interface Meaning {
  model: string;
  variant?: Format | undefined;
  terms: Term[];
}

/** Finds what an id of a host means: by the letter, and by nothing else. */
export function meaningsOf({
  models: known,
}: Tables): (host: string, id: string) => Meaning | undefined {
  const meanings = new Map<string, Meaning>();
  const add = (id: string, meaning: Meaning): void => {
    const before = meanings.get(id);
    if (before)
      refuse(
        `${FOLDER}/models.yaml`,
        `"${id}" at ${before.model} and at ${meaning.model}`,
        'an id means one model',
      );
    meanings.set(id, meaning);
  };
  for (const [id, { ids: own, variants, terms }] of Object.entries(known)) {
    for (const each of own) add(each, { model: id, terms: [] });
    for (const [variant, list] of Object.entries(variants))
      for (const each of list) add(each, { model: id, variant: variant as Format, terms: [] });
    for (const [term, list] of Object.entries(terms))
      for (const each of list) add(each, { model: id, terms: [term as Term] });
  }
  return (at, id) => meanings.get(`${at} ${id}`) ?? meanings.get(id);
}

/** Other goods than the model at its plain price, which no mapping is wanted for. */
const OTHER_GOODS: readonly [RegExp, string][] = [
  [/^(?:us|eu|ap|apac|ca|au|jp|us-gov|global)\./i, 'bound to a region'],
  [/[:-]free$/i, 'free of charge'],
  [/[:-]batch$/i, 'batch'],
  [/:(?:online|nitro|extended|thinking|exacto|floor|cloud)$/i, 'a way of routing'],
  [/(?:^~|[:-]latest$)/i, 'an alias that moves'],
];

/** By which rule an id is left out; undefined if by none. */
export function leftOutBy(id: string): string | undefined {
  return OTHER_GOODS.find(([form]) => form.test(id))?.[1];
}
