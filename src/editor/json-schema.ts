import { parse } from 'yaml';
import { z } from 'zod';
import { FIELD_IDS, type FieldId, fieldOf } from '../catalog/fields.ts';
import type { Kind } from '../catalog/kind.ts';
import { UNSAID, valueSchema } from '../catalog/schema/facts.ts';
import { KINDS } from '../catalog/schema/kinds.ts';

type Schema = z.core.JSONSchema.BaseSchema;

/** As people write it, in the draft that all language servers for YAML read. */
const HOW = { io: 'input', target: 'draft-7' } as const;

/**
 * The front matter of a kind of record, as people write it, for editors: keys with their meaning,
 * examples and closed lists. It lets through what only `npm run check` can judge.
 */
export function jsonSchemaOf(kind: Kind): Schema {
  const schema = z.toJSONSchema(KINDS[kind], { ...HOW, override: explain });
  return { title: `A record in content/${kind}`, ...schema };
}

/** Tells examples as values, and what a fact may be beside the detailed form that zod sees. */
function explain({ jsonSchema, path }: { jsonSchema: Schema; path: (string | number)[] }): void {
  const { example } = jsonSchema;
  delete jsonSchema['example'];
  if (typeof example === 'string' && example !== '') jsonSchema.examples = [parse(example)];
  // Editors would offer the empty list that stands for a key left out.
  delete jsonSchema.default;
  const field = FIELD_IDS.find((id) => id === path.at(-1));
  const isFact = path.at(-3) === 'facts' && jsonSchema.type === 'object';
  if (field && isFact) tellFact(jsonSchema, field);
}

/** A fact is a value, or a value with what has to be said beside it. */
function tellFact(schema: Schema, id: FieldId): void {
  const { label, explain: meaning, example } = fieldOf(id);
  const stated: Schema = z.toJSONSchema(valueSchema(fieldOf(id)), HOW);
  delete stated.$schema;
  const values: Schema[] = [stated, { enum: [...UNSAID] }];
  const detailed: Schema = {
    ...schema,
    properties: { ...schema.properties, value: { anyOf: values } },
  };
  for (const key of Object.keys(schema)) Reflect.deleteProperty(schema, key);
  Object.assign(schema, {
    description: `${label}. ${meaning}`,
    examples: [parse(example)],
    anyOf: [...values, detailed],
  });
}
