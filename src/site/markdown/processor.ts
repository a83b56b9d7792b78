import { unified } from '@astrojs/markdown-remark';
import rehypeExternalLinks from 'rehype-external-links';
import rehypeSanitize from 'rehype-sanitize';
import { EXTENSION } from '../../catalog/text/markdown.ts';

/** How Markdown is drawn, in pages and in records: read as the check reads it, and no raw HTML. */
export const processor = unified({
  gfm: false,
  smartypants: false,
  remarkPlugins: [EXTENSION],
  rehypePlugins: [rehypeSanitize, [rehypeExternalLinks, { rel: ['noopener'] }]],
});
