/** A page that answers a question. */
export interface FoundPage {
  /** Leads to the part of the page that says most of it. */
  url: string;
  kind: string;
  title: string;
  /** The heading of that part, where it is not the page's own. */
  part: string;
  /** Text with what was asked for between <mark> and </mark>; the signs of tags in it are escaped. */
  excerpt: string;
}

/** What answers a question. */
export interface Found {
  total: number;
  /** The finds from one place to another, in their order. */
  load: (from: number, to: number) => Promise<FoundPage[]>;
  /** Names that were meant for a model that has no page here. */
  strangers: string[];
  /** Whether only the first words of a long question were read. */
  isCut: boolean;
}
