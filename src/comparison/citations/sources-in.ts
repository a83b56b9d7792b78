import type { Source } from '../../catalog/catalog.ts';

/**
 * The sources that parts of a view cite, each once, in the order in which they stand there: who says
 * something comes before what else is cited in it. A record that a part only names, such as a model
 * or a job, brings none of its own.
 */
export function sourcesIn(...parts: unknown[]): Source[] {
  return [...new Set(parts.flatMap(walk))];
}

function walk(part: unknown): Source[] {
  if (typeof part !== 'object' || part === null) return [];
  if (isRecord(part)) return isSource(part) ? [part] : [];
  const said = 'source' in part ? walk(part.source) : [];
  return [...said, ...Object.values(part).flatMap(walk)];
}

/** Records have an id and a text of their own; nothing else in a view has both. */
function isRecord(part: object): boolean {
  return 'id' in part && 'body' in part;
}

function isSource(record: object): record is Source {
  return 'tier' in record && 'retrieved' in record;
}
