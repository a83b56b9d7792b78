import type { Guide, Source } from '../../catalog/catalog.ts';
import type { GuideText } from '../../comparison/writing/guide.ts';
import { render } from '../markdown/markdown.ts';
import { toMarkdown } from '../markdown/prose-markdown.ts';
import { numberingOf } from './numbering.ts';

/** The page of a guide. */
export interface GuidePage {
  guide: Guide;
  /** The text with its figures and citations, as Markdown. */
  markdown: string;
  /** The parts that can be jumped to. */
  parts: { id: string; title: string }[];
  sources: Source[];
}

/** All that the page of a guide draws. */
export async function guidePage({ guide, body, sources }: GuideText): Promise<GuidePage> {
  const markdown = toMarkdown(body, numberingOf(sources));
  const { headings } = await render(markdown);
  const parts = headings
    .filter(({ depth }) => depth === 2)
    .map(({ slug, text }) => ({ id: slug, title: text }));
  return { guide, markdown, parts: [...parts, { id: 'sources', title: 'Sources' }], sources };
}
