import { FIELDS } from './fields.ts';

/** What the audit of catalogues compares beside the fields of records. */
const OTHERS: Record<string, string> = {
  end: 'Last day at the maker',
  input: 'Input price',
  output: 'Output price',
  cached: 'Cached input price',
  cacheWrite: 'Cache write price',
};

/** The name of what the audit of catalogues compares: `Context window`, `Input price`. */
export function auditedName(field: string): string {
  const fields: Partial<Record<string, { label: string }>> = FIELDS;
  return OTHERS[field] ?? fields[field]?.label ?? field;
}
