/** Texts as Markdown. */

/** Text in which Markdown reads nothing but text. */
export function escapeMarkdown(text: string): string {
  return text.replace(/[\\`*_[\]<>|~]/g, '\\$&');
}

/** A link whose text is Markdown already. */
export function linkMarkdown(text: string, address: string): string {
  return `[${text}](${address.replaceAll('(', '%28').replaceAll(')', '%29')})`;
}

/** Blocks of Markdown, those that say something. */
export function blocks(parts: readonly string[]): string {
  return parts.filter(Boolean).join('\n\n');
}
