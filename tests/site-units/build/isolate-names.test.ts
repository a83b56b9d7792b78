import { load } from 'cheerio';
import { expect, test } from 'vitest';
import { isolateNames } from '../../../src/site/build/isolate-names.ts';
import { cutterAt } from '../../../src/site/words/foreign-name.ts';

const NAMES = ['فالكون', 'דיקטה 2', 'GPT-4o'];
const PAGE = `<!doctype html><html><head><title>فالكون 128,000</title></head><body>
<h1>What to move to from فالكون?</h1><p class="فالكون">By <a href="/">דיקטה 2</a>, 3 offers of فالكون (7B) and GPT-4o</p>
<select><option>فالكون 7</option></select><svg><text>فالكون 1</text></svg><bdi>فالكون</bdi>
<script type="application/ld+json">{"name":"فالكون"}</script></body></html>`;

test('a name from right to left stands by itself wherever it is told, and nothing else moves', () => {
  const [before, after] = [load(PAGE), load(isolateNames(PAGE, cutterAt(NAMES)))];
  expect(after.text()).toBe(before.text());
  expect(after('h1').html()).toBe('What to move to from <bdi>فالكون</bdi>?');
  expect(after('a').html()).toBe('<bdi>דיקטה 2</bdi>');
  expect(after('p bdi').length).toBe(2);
  expect(after('title, option, text, script').find('bdi').length).toBe(0);
  expect(after('bdi bdi').length).toBe(0);
  expect(after('p').attr('class')).toBe('فالكون');
});
