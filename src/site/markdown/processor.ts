import { unified } from '@astrojs/markdown-remark';
import rehypeExternalLinks from 'rehype-external-links';
import rehypeSanitize from 'rehype-sanitize';
import remarkGfm from 'remark-gfm';

/** How Markdown is read, in pages and in records: GFM, with a single ~ left alone, and no raw HTML. */
export const processor = unified({
  gfm: false,
  smartypants: false,
  remarkPlugins: [[remarkGfm, { singleTilde: false }]],
  rehypePlugins: [rehypeSanitize, [rehypeExternalLinks, { rel: ['noopener'] }]],
});
