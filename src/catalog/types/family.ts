/** Models that share a name. */
export interface Family {
  id: string;
  name: string;
  developer: string;
  aliases: string[];
  /** What binds them, in Markdown. */
  body: string;
}
