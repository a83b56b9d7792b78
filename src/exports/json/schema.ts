import { z } from 'zod';
import { type JsonKind, SHAPES, envelopeOf } from './shapes.ts';

/** The JSON Schema of every kind of file, by kind: `#/$defs/model` is that of a model. */
export function jsonSchema(): object {
  const kinds = Object.keys(SHAPES) as JsonKind[];
  // The dialect is named once, for all.
  const whole = (kind: JsonKind) => ({
    ...z.toJSONSchema(envelopeOf(kind), { io: 'input' }),
    $schema: undefined,
  });
  return {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    title: 'Files under /api/v1/, by kind',
    $defs: Object.fromEntries(kinds.map((kind) => [kind, whole(kind)])),
  };
}
