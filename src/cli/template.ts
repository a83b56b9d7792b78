import { z } from 'zod';
import { FIELD_IDS, fieldOf } from '../catalog/fields.ts';
import { KINDS } from '../catalog/schema/kinds.ts';
import type { Kind } from '../catalog/kind.ts';
import type { Explanation } from '../catalog/schema/spelling.ts';

/** An empty record of a kind with every key listed and explained; optional keys are commented out. */
export function templateOf(kind: Kind): string {
  const lines = linesOf(KINDS[kind], '');
  return ['---', ...lines, '---', '', BODIES[kind], ''].join('\n');
}

const BODIES: Record<Kind, string> = {
  models: 'What it is, in a few sentences of Markdown.',
  families: 'What binds its members, in a few sentences of Markdown.',
  sources: 'What the document is, and how far to trust it.',
  providers: 'Who it is, if there is something to say.',
  benchmarks: 'What it is weak at.',
  'use-cases': 'What makes the job hard to decide, if there is something to say.',
  matchups: 'A deep dive in Markdown with tables; figures as [[model row]].',
  guides:
    'The text in Markdown, headings from ##. [[model row]] is a figure, [[model row vs other]] the one of that pair, [[a-vs-b row]] how far the leader is ahead, [[source: id]] a citation.',
};

const WIDTH = 34;

function linesOf(schema: z.ZodType, indent: string): string[] {
  const object = objectIn(schema);
  return Object.entries(object?.shape ?? {}).flatMap(([key, sub]) => keyLines(key, sub, indent));
}

function keyLines(key: string, schema: z.ZodType, indent: string): string[] {
  const { description, example } = (schema.meta() ?? {}) as Partial<Explanation>;
  if (key === 'facts') return [`${indent}facts: # ${description}`, ...factLines(`${indent}  `)];
  const isOptional = schema.safeParse(undefined).success;
  if (!objectIn(schema)) {
    const line = isOptional ? `# ${key}: ${example}` : `${key}:`;
    const hint = isOptional ? description : `${description} For example: ${example}`;
    return [`${(indent + line).padEnd(WIDTH)} # ${hint}`];
  }
  const [first = '', ...rest] = linesOf(schema, `${indent}    `);
  const listed = [
    `${indent}${key}: # ${description}`,
    `${indent}  - ${first.trimStart()}`,
    ...rest,
  ];
  return isOptional ? listed.map((line) => `# ${line}`) : listed;
}

function factLines(indent: string): string[] {
  return FIELD_IDS.filter((id) => id !== 'released').map((id) => {
    const { example, explain } = fieldOf(id);
    return `${`${indent}# ${id}: ${example}`.padEnd(WIDTH + 16)} # ${explain}`;
  });
}

/** The object beneath lists, defaults and optional wrappers. */
export function objectIn(schema: z.ZodType): z.ZodObject | undefined {
  if (schema instanceof z.ZodObject) return schema;
  if (schema instanceof z.ZodOptional || schema instanceof z.ZodDefault) {
    return objectIn(schema.unwrap() as z.ZodType);
  }
  return schema instanceof z.ZodArray ? objectIn(schema.element as z.ZodType) : undefined;
}
