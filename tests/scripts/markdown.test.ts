import { describe, expect, test } from 'vitest';
import { escapeMarkdown, linkMarkdown } from '../../src/comparison/prose/markdown.ts';
import { rowMarkdown, shareMarkdown } from '../../src/scripts/markdown.ts';

const ROW = {
  label: 'Context window',
  heads: ['GPT-4o', 'Llama 4 Scout'],
  cells: [
    { value: '128,000 tokens', notes: [] },
    { value: '10 million tokens', notes: ['first note', 'second note'] },
  ],
  remarks: ['Llama 4 Scout: 78× larger'],
  voices: ['GPT-4o, 1 source disagrees: Hirenest: 64K'],
};

describe('a row as Markdown', () => {
  test('is a table of values and notes, what it comes to and who says otherwise', () => {
    expect(rowMarkdown(ROW)).toBe(`|  | GPT-4o | Llama 4 Scout |
| --- | --- | --- |
| Context window | 128,000 tokens | 10 million tokens |
|  |  | first note |
|  |  | second note |

Llama 4 Scout: 78× larger

- GPT-4o, 1 source disagrees: Hirenest: 64K`);
  });

  test('leaves out what it has nothing of', () => {
    const cells = [{ value: 'Yes', notes: [] }];
    const row = { label: 'Vision', heads: ['Value'], cells, remarks: [], voices: [] };
    expect(rowMarkdown(row)).toBe('|  | Value |\n| --- | --- |\n| Vision | Yes |');
  });
});

describe('what is shared', () => {
  test('ends with its sources and its address', () => {
    expect(shareMarkdown('Body', ['One', 'Two'], 'Here')).toBe(
      'Body\n\nSources:\n\n- One\n- Two\n\nHere',
    );
  });

  test('names no sources where it has none', () => {
    expect(shareMarkdown('Body', [], 'Here')).toBe('Body\n\nHere');
  });
});

test.each([
  ['a | b', 'a \\| b'],
  ['[1] *b* _c_ `d`', '\\[1\\] \\*b\\* \\_c\\_ \\`d\\`'],
  ['<b> ~2~ \\n', '\\<b\\> \\~2\\~ \\\\n'],
  ['GPT-4o, $2.50 (7.8×)', 'GPT-4o, $2.50 (7.8×)'],
])('%s is text', (text, written) => expect(escapeMarkdown(text)).toBe(written));

test('an address with brackets does not end its link', () => {
  expect(linkMarkdown('Page', 'https://example.org/a_(b)')).toBe(
    '[Page](https://example.org/a_%28b%29)',
  );
});
