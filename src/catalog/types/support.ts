import type { RowId } from '../row-id.ts';
import type { OUTCOMES } from '../vocabulary.ts';

/** A row that a person's text leans on. */
export interface Support {
  row: RowId;
  leads?: string | undefined;
  leans?: string | undefined;
  comes?: (typeof OUTCOMES)[number] | undefined;
}
