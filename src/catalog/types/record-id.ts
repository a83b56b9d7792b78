import type { Kind } from '../kind.ts';

/**
 * The id of a record of one kind, the name of its file. It is a plain text wherever a text is asked for;
 * the id of another kind, or a text that nobody has looked up, does not pass for it.
 */
export type RecordId<K extends Kind = Kind> = string & { readonly kindOfRecord: K };

export type ModelId = RecordId<'models'>;
export type FamilyId = RecordId<'families'>;
export type SourceId = RecordId<'sources'>;
export type ProviderId = RecordId<'providers'>;
export type BenchmarkId = RecordId<'benchmarks'>;
export type BoardId = RecordId<'boards'>;
export type JobId = RecordId<'use-cases'>;
/** Of a pair, whether or not somebody wrote of it: `gpt-4o-vs-llama-4-maverick`. */
export type PairId = RecordId<'matchups'>;
export type GuideId = RecordId<'guides'>;
export type CardId = RecordId<'cards'>;
