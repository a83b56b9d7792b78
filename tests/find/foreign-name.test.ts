import { expect, test } from 'vitest';
import { cutterAt } from '../../src/site/words/foreign-name.ts';

const cut = cutterAt(['GPT-4o', 'جيس', 'جيس 30', 'Llama 4 (Scout)']);

test('a name from right to left stands by itself, its figure with it', () => {
  expect(cut('GPT-4o leads جيس 30 by 5 points')).toEqual([
    { text: 'GPT-4o leads ', isForeign: false },
    { text: 'جيس 30', isForeign: true },
    { text: ' by 5 points', isForeign: false },
  ]);
});

test('all else stays in one piece', () => {
  const text = 'GPT-4o leads Llama 4 (Scout) by 5 points';
  expect(cut(text)).toEqual([{ text, isForeign: false }]);
  expect(cutterAt(['GPT-4o'])(text)).toEqual([{ text, isForeign: false }]);
});
