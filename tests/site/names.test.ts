import { expect, test } from 'vitest';
import { readSite } from './pages.ts';

const site = readSite();

/** Every address of the site, with the page that it leads to. */
const addresses = new Map([
  ...site.pages.map(({ path }) => [path, path] as const),
  ...site.moved.map(({ path, $ }) => [path, $('body a').attr('href') ?? ''] as const),
]);

/** The page to which a name leads, as people write it: of a model, a family or a provider. */
function pagesOf(name: string): string[] {
  const slug = name.toLowerCase().replace(/[()]/g, '').replace(/\s+/g, '-');
  const kinds = ['models', 'families', 'providers'];
  return kinds.flatMap((kind) => addresses.get(`/${kind}/${slug}/`) ?? []);
}

/** The names in the article and on the generated page that the site answers. */
test.each([
  ['GPT-4o', '/models/gpt-4o/'],
  ['GPT-4o (11-20)', '/models/gpt-4o-2024-11-20/'],
  ['GPT-4.1', '/models/gpt-4-1/'],
  ['GPT-4.5', '/families/gpt-4-5/'],
  ['GPT-5', '/models/gpt-5/'],
  ['GPT-5.1', '/models/gpt-5-1/'],
  ['Llama 3', '/families/llama-3/'],
  ['Llama 4', '/families/llama-4/'],
  ['Llama 4 Scout', '/models/llama-4-scout/'],
  ['Scout', '/models/llama-4-scout/'],
  ['Llama 4 Maverick', '/models/llama-4-maverick/'],
  ['Maverick', '/models/llama-4-maverick/'],
  ['Llama 4 Maverick 17B Instruct', '/models/llama-4-maverick/'],
  ['Llama 4 Behemoth', '/models/llama-4-behemoth/'],
  ['Behemoth', '/models/llama-4-behemoth/'],
  ['Gemini 2.0', '/families/gemini-2/'],
  ['Gemini 2.5', '/families/gemini-2/'],
  ['Claude Sonnet 3.7', '/models/claude-3-7-sonnet/'],
  ['DeepSeek', '/providers/deepseek/'],
  ['DeepSeek v3.1', '/models/deepseek-v3-1/'],
  ['AWS Bedrock', '/providers/amazon-bedrock/'],
  ['OpenAI', '/providers/openai/'],
])('%s leads to %s', (name, page) => {
  expect(pagesOf(name)).toContain(page);
});

test('what Meta calls DeepSeek v3.1 is said on the page of that name', () => {
  const page = site.pages.find(({ path }) => path === '/models/deepseek-v3-1/');
  expect(page?.$('#remarks').nextAll('ul').text()).toContain('DeepSeek-V3-0324');
});
