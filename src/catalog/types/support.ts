import type { RowId } from '../row-id.ts';
import type { OUTCOMES } from '../vocabulary.ts';
import type { ModelId } from './record-id.ts';

/** A row that a person's text leans on. */
export interface Support {
  row: RowId;
  leads?: ModelId | undefined;
  leans?: ModelId | undefined;
  comes?: (typeof OUTCOMES)[number] | undefined;
}
