/** What a person wrote. */
export interface Writing {
  id: string;
  reviewed: string;
  /** Markdown, with figures such as `[[gpt-4o context-window]]`. */
  body: string;
}
