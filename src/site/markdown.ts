import { processor } from './markdown-processor.ts';

const renderer = await processor.createRenderer({ syntaxHighlight: false });
const lines = new Map<string, Promise<string>>();

/** A record's Markdown as HTML that is safe to set. */
export async function toHtml(markdown: string): Promise<string> {
  return (await renderer.render(markdown)).code;
}

/** The same for a line within a sentence or a list: without the paragraph around it. */
export function toInlineHtml(markdown: string): Promise<string> {
  const known = lines.get(markdown);
  if (known) return known;
  const html = toHtml(markdown).then((text) => text.replace(/^<p>(.*)<\/p>\s*$/s, '$1'));
  lines.set(markdown, html);
  return html;
}
