import { expect, test } from 'vitest';
import { toInlineHtml } from '../../src/site/markdown/markdown.ts';

test('a note of several paragraphs is one line with breaks, which may stand in any sentence', async () => {
  expect(await toInlineHtml('One *note*.\n\nTwo.\n\nThree.')).toBe(
    'One <em>note</em>.<br>Two.<br>Three.',
  );
});
