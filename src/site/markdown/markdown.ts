import { href } from '../address/href.ts';
import { CITATION_TITLE } from './citation-title.ts';
import { recordOf } from './record-of.ts';
import { processor } from './processor.ts';

/** A record's Markdown as HTML that is safe to set, with its headings. */
export interface Rendered {
  html: string;
  headings: { depth: number; slug: string; text: string }[];
}

const renderer = await processor.createRenderer({ syntaxHighlight: false });
const lines = new Map<string, Promise<string>>();

/** A record's Markdown rendered: links lead within the site, citations are small numbers. */
export async function render(markdown: string): Promise<Rendered> {
  const { code, metadata } = await renderer.render(markdown).catch((error: unknown) => {
    const where =
      recordOf(markdown) ?? `A text that begins with ${JSON.stringify(markdown.slice(0, 60))}`;
    throw new Error(`${where}: this text cannot be drawn. Write it more simply`, { cause: error });
  });
  return { html: raiseCitations(withBase(code)), headings: metadata.headings };
}

/** A record's Markdown as HTML that is safe to set. */
export async function toHtml(markdown: string): Promise<string> {
  return (await render(markdown)).html;
}

/** The same for a line within a sentence or a list: without the paragraph around it, and a break between two. */
export function toInlineHtml(markdown: string): Promise<string> {
  const known = lines.get(markdown);
  if (known) return known;
  const html = toHtml(markdown).then((text) =>
    text.replace(/^<p>(.*)<\/p>\s*$/s, '$1').replace(/<\/p>\s*<p>/g, '<br>'),
  );
  lines.set(markdown, html);
  return html;
}

/** Addresses such as `/use-cases/coding/`, under the base path that the site is served from. */
function withBase(html: string): string {
  return html.replaceAll('<a href="/', `<a href="${href('/')}`);
}

const CITATION = new RegExp(` *<a href="#s(\\d+)" title="${CITATION_TITLE}">\\[\\1\\]</a>`, 'g');

/** Citations such as `[3]` as the small numbers that pages have elsewhere; no other link is one. */
function raiseCitations(html: string): string {
  return html
    .replace(CITATION, '<sup><a href="#s$1" interestfor="p$1">$1</a></sup>')
    .replaceAll('</sup><sup>', ' ');
}
