import { unified } from '@astrojs/markdown-remark';
import { load } from 'cheerio';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Entry, readRecord } from '../../../src/catalog/file/read.ts';
import { decode } from '../../../src/catalog/file/decode.ts';
import { strayCharacters } from '../../../src/catalog/text/characters.ts';
import { processor } from '../../../src/site/markdown/processor.ts';
import { hostileName, hostileText } from '../../broken/hostile.ts';

/** What passes the check is drawn, and draws nothing that a reader could be fooled by. */

/** In the gate; `HOSTILE_RUNS=10000` tries more. */
const RUNS = { numRuns: Number(process.env['HOSTILE_RUNS'] ?? 300), seed: 20261127 };
const MOST_TIMES = 20;
const drawn = await processor.createRenderer({ syntaxHighlight: false });
/** The same without the sanitiser, to see what the check alone lets through. */
const unguarded = await unified({
  gfm: false,
  smartypants: false,
  remarkPlugins: processor.options.remarkPlugins,
}).createRenderer({ syntaxHighlight: false });

function read(name: string, body: string): Entry | undefined {
  const text = `---\nname: ${JSON.stringify(name)}\ndeveloper: Acme\n---\n\n${body}\n`;
  const bytes = decode(Buffer.from(text));
  const { entry, problems } = readRecord(
    { kind: 'families', id: 'gamma', file: 'content/families/gamma.md' },
    bytes,
  );
  return problems.length === 0 ? entry : undefined;
}

const ALLOWED =
  'html head body p em strong del code br a ul ol li h1 h2 h3 h4 h5 h6 hr blockquote pre table thead tbody tr th td'.split(
    ' ',
  );

describe('texts', () => {
  test('what passes is drawn from allowed elements alone, at most twenty times its length', async () => {
    await fc.assert(
      fc.asyncProperty(hostileText, async (body) => {
        const entry = read('Gamma', body);
        if (!entry) return;
        const { code } = await drawn.render(entry.body);
        expect(code.length).toBeLessThan(MOST_TIMES * entry.body.length + 200);
        const page = load((await unguarded.render(entry.body)).code);
        expect(page(`:not(${ALLOWED.join(', ')})`).length).toBe(0);
        expect(page('a[href^="#s"], a[href^="//"], a[href^="javascript:"]').length).toBe(0);
        expect(strayCharacters(page.text().replaceAll('\u00AD', ''))).toEqual([]);
      }),
      RUNS,
    );
  });
});

test('a name that passes has letters of one alphabet, all of them seen, in one spelling', () => {
  fc.assert(
    fc.property(hostileName, (name) => {
      const entry = read(name, 'Models.');
      if (!entry) return;
      const found = (entry.record as { name: string }).name;
      expect(found).toBe(found.normalize('NFC'));
      expect(strayCharacters(found)).toEqual([]);
      expect(found).toMatch(/[\p{L}\p{N}%\p{Sc}]/u);
      const words = found.match(/[\p{L}\p{M}]+/gu) ?? [];
      for (const word of words)
        if (/\p{sc=Latin}/u.test(word))
          expect(word).not.toMatch(/[\p{sc=Cyrl}\p{sc=Grek}\p{sc=Cher}\p{sc=Lisu}]/u);
    }),
    RUNS,
  );
});
