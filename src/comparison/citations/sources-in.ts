import type { Source } from '../../catalog/catalog.ts';

/**
 * The sources that parts of a view cite, each once, in the order in which they stand there: who says
 * something comes before what else is cited in it. A record that a part only names, such as a model
 * or a job, brings none of its own.
 */
export function sourcesIn(...parts: unknown[]): Source[] {
  const found = new Set<Source>();
  const seen = new Set<object>();
  for (const part of parts) walk(part, found, seen);
  return [...found];
}

/** @param seen what was gone through before: whatever stands in it again brings nothing new. */
function walk(part: unknown, found: Set<Source>, seen: Set<object>): void {
  if (typeof part !== 'object' || part === null || seen.has(part)) return;
  seen.add(part);
  if (isRecord(part)) {
    if (isSource(part)) found.add(part);
    return;
  }
  if ('source' in part) walk(part.source, found, seen);
  for (const inner of Object.values(part)) {
    if (typeof inner === 'object') walk(inner, found, seen);
  }
}

/** Records have an id and a text of their own; nothing else in a view has both. */
function isRecord(part: object): boolean {
  return 'id' in part && 'body' in part;
}

function isSource(record: object): record is Source {
  return 'tier' in record && 'retrieved' in record;
}
