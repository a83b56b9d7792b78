/** What a person wrote. */
export interface Writing<Id> {
  id: Id;
  reviewed: string;
  /** Markdown, with figures such as `[[gpt-4o context-window]]`. */
  body: string;
}
