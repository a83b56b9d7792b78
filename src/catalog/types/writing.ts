import type { Path } from '../problems/locate.ts';
import type { Finding } from '../problems/problem.ts';

/** What a person wrote, with the ways to say where it no longer holds. */
export interface Writing {
  id: string;
  reviewed: string;
  /** Markdown, with figures such as `[[gpt-4o context-window]]`. */
  body: string;
  /** Makes a problem at a path of the front matter. */
  problem: (path: Path, message: string) => Finding;
  /** Makes a problem at a character of the body. */
  bodyProblem: (offset: number, message: string) => Finding;
}
