import type { Field } from './field.ts';
import { ACCESS_FIELDS } from './fields/access.ts';
import { CAPABILITIES_FIELDS } from './fields/capabilities.ts';
import { CONTEXT_FIELDS } from './fields/context.ts';
import { DESIGN_FIELDS } from './fields/design.ts';
import { IDENTITY_FIELDS } from './fields/identity.ts';
import { MODALITIES_FIELDS } from './fields/modalities.ts';
import { SERVICE_FIELDS } from './fields/service.ts';
import { TRAINING_FIELDS } from './fields/training.ts';

/**
 * What can be said of a model, in the order of the page; a file for each section of it. Each field is
 * defined once: records, comparison, pages and questions read it here.
 */
export const FIELDS = {
  ...IDENTITY_FIELDS,
  ...DESIGN_FIELDS,
  ...CONTEXT_FIELDS,
  ...MODALITIES_FIELDS,
  ...CAPABILITIES_FIELDS,
  ...ACCESS_FIELDS,
  ...TRAINING_FIELDS,
  ...SERVICE_FIELDS,
} as const satisfies Record<string, Field>;

export type FieldId = keyof typeof FIELDS;
export const FIELD_IDS = Object.keys(FIELDS) as FieldId[];

/** The definition of a field, with its optional properties within reach. */
export function fieldOf(id: FieldId): Field {
  return FIELDS[id];
}
