const SIGNS: Record<string, string> = { '&': '&#x26;', '<': '&#x3C;' };

/** A text without markup as HTML, as the renderer of Markdown writes it. */
export function plainHtml(text: string): string {
  return text.replace(/[&<]/g, (sign) => SIGNS[sign] ?? sign);
}
