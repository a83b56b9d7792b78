import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { load } from 'cheerio';
import { expect, inject, test } from 'vitest';

/** The page that explains the data shows programs: they run, on the files of this very build. */

const PROGRAMS = load(readFileSync(join(inject('site'), 'data/index.html'), 'utf8'))('pre')
  .toArray()
  .map((one) => load(one).text());

/** Answers as a host of the site would. */
async function fetchHere(path: string): Promise<{ json: () => unknown }> {
  const text = readFileSync(join(inject('site'), path), 'utf8');
  return { json: () => JSON.parse(text) };
}

/** What a program gives back that stands within a function. */
function run(program: string): Promise<unknown> {
  const made = new Function('fetch', `return (async () => { ${program} })();`);
  return made(fetchHere) as Promise<unknown>;
}

test('the first says how large the window of GPT-4o is, and who says so', async () => {
  expect(await run(PROGRAMS[0] ?? '')).toBe('128,000 tokens, by openai-gpt-4o-page');
});

test('the second lists which models leave, with the day', async () => {
  expect(await run(PROGRAMS[1] ?? '')).toContain('2027-01-14 gpt-4o OpenAI API');
});
