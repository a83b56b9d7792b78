import type { Prose } from '../../prose/prose.ts';

/** A question that readers ask of a pair, answered from its rows. Its id is its address. */
export interface Question {
  /** `faq-open-source`. */
  id: string;
  question: string;
  /** Paragraphs; the first sentence answers. */
  answer: Prose[];
}
