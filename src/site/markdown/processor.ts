import { unified } from '@astrojs/markdown-remark';
import rehypeExternalLinks from 'rehype-external-links';
import rehypeSanitize, { defaultSchema } from 'rehype-sanitize';
import { visit } from 'unist-util-visit';
import { withoutUnseen } from '../../catalog/text/characters.ts';
import { EXTENSION } from '../../catalog/text/markdown.ts';

/** What may be drawn: what the sanitiser knows, and no pictures, which would be fetched from elsewhere. */
const SAFE = {
  ...defaultSchema,
  tagNames: defaultSchema.tagNames?.filter((name) => !['img', 'picture', 'source'].includes(name)),
};

/** Letters that turn the reading direction or are not seen, as an entity brings them in, are not drawn. */
function plainLetters() {
  return (tree: Parameters<typeof visit>[0]): void =>
    visit(tree, (node) => {
      if ('value' in node && typeof node.value === 'string') node.value = withoutUnseen(node.value);
    });
}

/** How Markdown is drawn, in pages and in records: read as the check reads it, and no raw HTML. */
export const processor = unified({
  gfm: false,
  smartypants: false,
  remarkPlugins: [EXTENSION],
  rehypePlugins: [
    [rehypeSanitize, SAFE],
    plainLetters,
    [rehypeExternalLinks, { rel: ['noopener'] }],
  ],
});
