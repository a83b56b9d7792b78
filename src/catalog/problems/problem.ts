import type { Place } from './locate.ts';

/** Something wrong at a place of a record: what was found, what is allowed and how to mend it. */
export interface Finding extends Place {
  /** Path from the project's root. */
  file: string;
  /** Dotted path within the record: `claims[0].facts.context-window`. */
  field: string;
  message: string;
}

/** A finding of a kind that `KINDS_OF_PROBLEM` lists. */
export interface Problem extends Finding {
  kind: string;
  /** Whether it may be right, so that it is asked about and refuses no build. */
  asks: boolean;
}

/** Says of what kind findings are. */
export function ofKind(
  { id, asks = false }: { id: string; asks?: boolean },
  findings: readonly Finding[],
): Problem[] {
  return findings.map((finding) => ({ ...finding, kind: id, asks }));
}
