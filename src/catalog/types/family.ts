import type { FamilyId } from './record-id.ts';

/** Models that share a name. */
export interface Family {
  id: FamilyId;
  name: string;
  developer: string;
  aliases: string[];
  /** What binds them, in Markdown. */
  body: string;
}
