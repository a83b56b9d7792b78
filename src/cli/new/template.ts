import { PLACEHOLDERS } from '../../catalog/placeholders.ts';
import { z } from 'zod';
import { FIELD_IDS, fieldOf } from '../../catalog/fields.ts';
import type { Kind } from '../../catalog/kind.ts';
import { KINDS } from '../../catalog/schema/kinds.ts';
import type { Explanation } from '../../catalog/schema/spelling.ts';

/** Values that are known beforehand, by key: ids that the command names, and today. */
export type Known = Readonly<Record<string, string>>;

/** An empty record of a kind with every key listed and explained; optional keys are commented out. */
export function templateOf(kind: Kind, known: Known): string {
  const lines = linesOf(KINDS[kind], '', known);
  const text = PLACEHOLDERS[kind];
  return ['---', ...lines, '---', ...(text ? ['', text] : []), ''].join('\n');
}

/** One item of a list that a kind of record has, such as an offer of a provider, likewise. */
export function itemTemplateOf(kind: Kind, list: string, known: Known): string {
  const schema = objectIn(KINDS[kind])?.shape[list] as z.ZodType;
  return itemLines(schema, '', known)
    .map((line) => `${line}\n`)
    .join('');
}

function linesOf(schema: z.ZodType, indent: string, known: Known): string[] {
  const shape = objectIn(schema)?.shape ?? {};
  return Object.entries(shape).flatMap(([key, sub]) => keyLines(key, sub, indent, known));
}

function keyLines(key: string, schema: z.ZodType, indent: string, known: Known): string[] {
  const { description = '', example } = (schema.meta() ?? {}) as Partial<Explanation>;
  if (key === 'facts' && !isList(schema))
    return [`${indent}facts: # ${description}`, ...factLines(`${indent}  `)];
  const isOptional = schema.safeParse(undefined).success;
  if (objectIn(schema)) {
    const within = isList(schema) ? itemLines : linesOf;
    const lines = [`${indent}${key}: # ${description}`, ...within(schema, `${indent}  `, known)];
    return isOptional ? lines.map((line) => `# ${line}`) : lines;
  }
  if (isOptional) return [`${indent}# ${key}: ${example} # ${description}`];
  const value = known[key];
  if (value) return [`${indent}${key}: ${value} # ${description}`];
  const hint = example ? `${description} For example: ${example}` : description;
  return [`${indent}${key}: # ${hint}`];
}

/** The lines of an item; comments keep one space from what they explain, as Prettier has them. */
function itemLines(list: z.ZodType, indent: string, known: Known): string[] {
  const [first = '', ...rest] = linesOf(list, `${indent}  `, known);
  return [`${indent}- ${first.trimStart()}`, ...rest];
}

function factLines(indent: string): string[] {
  return FIELD_IDS.filter((id) => id !== 'released').map((id) => {
    const { example, explain } = fieldOf(id);
    return `${indent}# ${id}: ${example} # ${explain}`;
  });
}

/** Whether a schema is of a list, which may be optional. */
function isList(schema: z.ZodType): boolean {
  if (schema instanceof z.ZodOptional || schema instanceof z.ZodDefault)
    return isList(schema.unwrap() as z.ZodType);
  return schema instanceof z.ZodArray;
}

/** The object beneath lists, defaults and optional wrappers. */
export function objectIn(schema: z.ZodType): z.ZodObject | undefined {
  if (schema instanceof z.ZodObject) return schema;
  if (schema instanceof z.ZodOptional || schema instanceof z.ZodDefault) {
    return objectIn(schema.unwrap() as z.ZodType);
  }
  return schema instanceof z.ZodArray ? objectIn(schema.element as z.ZodType) : undefined;
}
