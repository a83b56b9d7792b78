/** What a question is matched against: names, and words that readers use. The build writes it. */

/** Something with a name and, where it has them, other spellings. */
export interface Named {
  id: string;
  name: string;
  also?: string[] | undefined;
}

/** A model as the matcher knows it. */
export interface FoundModel extends Named {
  maker: string;
  /** The id of its family. */
  family: string;
  /** Its first day, as far as it is known: `2025-04-05`; empty where it is not. */
  released: string;
  /** Whether nobody outside can use it any more, or ever could. */
  isGone?: true | undefined;
  /** Whether it is known from catalogues alone: not every other model has a page with it. */
  isListed?: true | undefined;
  /** Whether there is a page on what to move to from it. */
  isLeft?: true | undefined;
}

/** What a reader may ask of a model, and where it stands. */
export interface AskedRow extends Named {
  /** The id of the question on a pair's page that answers it. */
  pair?: string | undefined;
  /** What the table of all models shows of it, as its address says: `sort=-context`. */
  table?: string | undefined;
}

/** All that can be found by name. */
export interface FindIndex {
  /** Those that most is written about stand first. */
  models: FoundModel[];
  families: Named[];
  providers: Named[];
  benchmarks: Named[];
  jobs: Named[];
  rows: AskedRow[];
  /** Other pages, their addresses for ids. */
  pages: Named[];
  /** Names of models that have no page here, with the maker: `{ o3: 'OpenAI' }`. */
  elsewhere: Record<string, string>;
}
