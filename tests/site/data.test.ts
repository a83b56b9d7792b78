import { readFileSync, readdirSync } from 'node:fs';
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

test('llms-full.txt has a line for every model, says where its page is, and can be read whole', () => {
  const text = readFileSync(join(inject('site'), 'llms-full.txt'), 'utf8');
  const lines = text.split('\n');
  const models = readdirSync(join(inject('site'), 'api/v1/models'));
  const without = models
    .map((file) => file.replace('.json', ''))
    .filter((id) => !lines.some((line) => line.startsWith(`- ${id}: `)));
  expect(models.length).toBeGreaterThan(40);
  expect(without).toEqual([]);
  expect(text).toContain('/models/ID/index.md');
  expect(text).toMatch(/^- gpt-4o-vs-llama-4-maverick: GPT-4o is ahead/m);
  expect(Buffer.byteLength(text)).toBeLessThan(250_000);
});
