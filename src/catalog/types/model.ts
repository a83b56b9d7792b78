import type { PartialDate } from '../values/date.ts';
import type { Effort } from '../values/effort.ts';
import type { Claim } from './claim.ts';
import type { Layout } from './layout.ts';
import type { ModelEvent } from './model-event.ts';
import type { Offer } from './offer.ts';
import type { Remark } from './remark.ts';
import type { Score } from './score.ts';
import type { Testimony } from './testimony.ts';
import type { FamilyId, ModelId } from './record-id.ts';

/** A snapshot that a name stood for, up to the end of a date. */
export interface Pointed {
  snapshot: ModelId;
  until: PartialDate;
}

export interface Model {
  id: ModelId;
  name: string;
  developer: string;
  /** The id of its family. */
  family: FamilyId;
  aliases: string[];
  snapshotOf?: ModelId | undefined;
  /** The snapshot that the name stands for today. */
  pointsTo?: ModelId | undefined;
  /** Those that it stood for before, each until a date. */
  pointedTo: readonly Pointed[];
  /** How much it thinks unless a request says otherwise, over the API of its maker. */
  defaultEffort?: (Testimony & { is: Effort }) | undefined;
  /** What events call the APIs on which its maker sells it, and the maker's products for chat. */
  ownApis: string[];
  ownApps: string[];
  /** Whether it is known from catalogues alone, and no person keeps a record of it. */
  isListed?: true | undefined;
  /** The day on which a person last went through the record. */
  reviewed: string;
  /** What it is, in Markdown. */
  body: string;
  claims: Claim[];
  scores: Score[];
  events: ModelEvent[];
  remarks: Remark[];
  offers: Offer[];
  /** What sources say of its shape, as the record orders them. */
  layouts: Layout[];
}
