import type { AskedRow, FoundModel, Named } from './find-index.ts';

/** What a question is made of: whom it names, and what it asks of them. */

/** Somebody whom a question names. */
export interface Subject {
  /** Those who may be meant; one where the name is one's own. */
  models: FoundModel[];
  /** The words that name them. */
  text: string;
  kind: 'model' | 'several' | 'family' | 'maker' | 'stranger';
  /** The family or the maker that is named. */
  named?: Named | undefined;
  /** Providers of the same name. */
  sellers?: Named[] | undefined;
}

/** What a question comes to. */
export interface ReadQuestion {
  subjects: Subject[];
  rows: AskedRow[];
  jobs: Named[];
  benchmarks: Named[];
  providers: Named[];
  pages: Named[];
  /** Its words without the names of subjects, for a search in texts. */
  rest: string[];
  /** Its words without names of any kind. */
  asking: string[];
  /** Words that were not understood. */
  left: string[];
}

/** What a question may ask of those whom it names. */
export type AskedKind = 'rows' | 'jobs' | 'benchmarks' | 'providers' | 'pages';
export const KINDS: readonly AskedKind[] = ['rows', 'jobs', 'benchmarks', 'providers', 'pages'];

/** What is asked for by the words of the site, by their key. */
export type Vocabulary = Map<string, Partial<Pick<ReadQuestion, AskedKind>>>;

/** What begins at a word of a question, and how many words it has. */
export interface Taken extends Partial<Pick<ReadQuestion, AskedKind>> {
  subject?: Subject | undefined;
  length: number;
}
