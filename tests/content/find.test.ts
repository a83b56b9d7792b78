import { describe, expect, test } from 'vitest';
import { answerer } from '../../src/find/answer.ts';
import type { FindIndex } from '../../src/find/find-index.ts';
import { findIndexOf } from '../../src/site/search/find-index.ts';
import { STUDIES } from './catalog.ts';

/** As the build writes it and a browser reads it. */
const INDEX: FindIndex = JSON.parse(JSON.stringify(findIndexOf(STUDIES)));
const answer = answerer(INDEX);

const FIRST_PAIR = 'compare/gpt-4o-vs-llama-4-maverick/';

/** What people type, and the page that has to stand first. */
const QUERIES: [string, [query: string, path: string][]][] = [
  [
    'names of models',
    [
      ['gpt-4o', 'models/gpt-4o/'],
      ['GPT‑4o', 'models/gpt-4o/'],
      ['gpt 4o', 'models/gpt-4o/'],
      ['gpt4o', 'models/gpt-4o/'],
      ['4o', 'models/gpt-4o/'],
      ['ChatGPT 4o', 'models/gpt-4o/'],
      ['4o mini', 'models/gpt-4o-mini/'],
      ['gpt-4.1', 'models/gpt-4-1/'],
      ['gpt5', 'models/gpt-5/'],
      ['chat gpt 5', 'models/gpt-5/'],
      ['gpt 4o november 2024 version', 'models/gpt-4o/'],
      ['gpt-4o 2024-11-20', 'models/gpt-4o-2024-11-20/'],
      ['maverick', 'models/llama-4-maverick/'],
      ['llama4 scout', 'models/llama-4-scout/'],
      ['behemoth', 'models/llama-4-behemoth/'],
      ['claude opus 5.5', 'models/claude-opus-5-5/'],
      ['opus 5.5', 'models/claude-opus-5-5/'],
      ['Sonnet 3.7', 'models/claude-3-7-sonnet/'],
      ['claude 3.7', 'models/claude-3-7-sonnet/'],
      ['gemini 2.5 pro', 'models/gemini-2-5-pro/'],
      ['gemini argon', 'models/gemini-4-argon/'],
      ['gpt oss', 'families/gpt-oss/'],
      ['llama 405b', 'models/llama-3-1-405b/'],
      ['deepseek v3 0324', 'models/deepseek-v3-0324/'],
      ['grok', 'models/grok-4-7/'],
      ['kimi k3.1', 'models/kimi-k3-1-pro/'],
      ['qwen 3.8 27b', 'models/qwen3-8-27b/'],
      ['llama 4', 'families/llama-4/'],
    ],
  ],
  [
    'typing errors',
    [
      ['lama 4 mavrick vs gpt4o', FIRST_PAIR],
      ['cluade opus', 'models/claude-opus-5-5/'],
      ['gemeni 2.5 pro', 'models/gemini-2-5-pro/'],
      ['deepseak v3.1', 'models/deepseek-v3-1/'],
      ['mistal large', 'models/mistral-large-4/'],
      ['behemot', 'models/llama-4-behemoth/'],
      ['claude hiaku', 'models/claude-haiku-5-5/'],
    ],
  ],
  [
    'pasted ids',
    [
      ['openai/gpt-4o', 'models/gpt-4o/'],
      ['meta-llama/Llama-4-Maverick-17B-128E-Instruct', 'models/llama-4-maverick/'],
      ['meta-llama/Llama-4-Maverick-17B-128E-Instruct-FP8', 'models/llama-4-maverick/'],
      ['gpt-4o-latest', 'models/gpt-4o/'],
      ['chatgpt-4o-latest', 'models/gpt-4o/'],
      ['gpt-4o:free', 'models/gpt-4o/'],
      ['meta-llama/llama-4-scout:free', 'models/llama-4-scout/'],
      ['openrouter/anthropic/claude-3.7-sonnet:thinking', 'models/claude-3-7-sonnet/'],
      ['us.anthropic.claude-3-7-sonnet-20250219-v1:0', 'models/claude-3-7-sonnet/'],
      ['anthropic.claude-opus-5-5-v1:0', 'models/claude-opus-5-5/'],
      ['us.meta.llama4-maverick-17b-instruct-v1:0', 'models/llama-4-maverick/'],
      ['openai.gpt-oss-120b-1:0', 'models/gpt-oss-120b/'],
      ['bedrock/meta.llama3-3-70b-instruct-v1:0', 'models/llama-3-3-70b/'],
      ['claude-3-7-sonnet@20250219', 'models/claude-3-7-sonnet/'],
      ['vertex_ai/meta/llama-4-maverick-17b-128e-instruct-maas', 'models/llama-4-maverick/'],
      ['publishers/google/models/gemini-2.5-pro', 'models/gemini-2-5-pro/'],
      ['@cf/meta/llama-4-scout-17b-16e-instruct', 'models/llama-4-scout/'],
      ['@cf/meta/llama-3.3-70b-instruct-fp8-fast', 'models/llama-3-3-70b/'],
      ['accounts/fireworks/models/llama4-maverick-instruct-basic', 'models/llama-4-maverick/'],
      ['deepseek-ai/DeepSeek-V3-0324', 'models/deepseek-v3-0324/'],
      ['azure/gpt-4.1', 'models/gpt-4-1/'],
      ['databricks-gpt-5-1', 'models/gpt-5-1/'],
      ['gemini/gemini-2.5-pro-preview-05-06', 'models/gemini-2-5-pro/'],
      ['llama-3.3-70b-versatile', 'models/llama-3-3-70b/'],
      ['moonshotai/kimi-k3.1-pro', 'models/kimi-k3-1-pro/'],
      ['unsloth/Llama-4-Scout-17B-16E-Instruct-GGUF', 'models/llama-4-scout/'],
      ['https://huggingface.co/zai-org/GLM-5.3', 'models/glm-5-3/'],
      ['openai/gpt-4o vs anthropic/claude-opus-5.5', 'compare/claude-opus-5-5-vs-gpt-4o/'],
    ],
  ],
  [
    'models that catalogues alone know',
    [
      ['gpt-4 turbo', 'models/gpt-4-turbo/'],
      ['gpt-4', 'models/gpt-4/'],
      ['gpt 3.5', 'models/gpt-3-5-turbo/'],
      ['chatgpt 3.5', 'models/gpt-3-5-turbo/'],
      ['claude 3 haiku', 'models/claude-3-haiku/'],
      ['claude 3.5 haiku', 'models/claude-3-5-haiku/'],
      ['claude 4 sonnet', 'models/claude-sonnet-4/'],
      ['claud sonet 4.5', 'models/claude-sonnet-4-5/'],
      ['opus 4.1', 'models/claude-opus-4-1/'],
      ['o1', 'models/o1/'],
      ['o3', 'models/o3/'],
      ['o4-mini', 'models/o4-mini/'],
      ['openai/o4-mini-high', 'models/o4-mini/'],
      ['gemini 2.5 flash', 'models/gemini-2-5-flash/'],
      ['mixtral 8x7b', 'models/mixtral-8x7b/'],
      ['qwen 2.5 72b', 'models/qwen2-5-72b/'],
      ['qwen 72b', 'models/qwen2-5-72b/'],
      ['Qwen/Qwen2.5-72B-Instruct', 'models/qwen2-5-72b/'],
      ['qwen/qwen3-235b-a22b-2507', 'models/qwen3-235b-a22b-instruct-2507/'],
      ['qwen3 235b', 'models/qwen3-235b-a22b/'],
      ['deepseek r1', 'models/deepseek-r1/'],
      ['deepseek-ai/DeepSeek-R1-0528', 'models/deepseek-r1-0528/'],
      ['llama 3.1 70b', 'models/llama-3-1-70b/'],
      ['meta-llama/Meta-Llama-3.1-70B-Instruct', 'models/llama-3-1-70b/'],
      ['meta-llama/Llama-3.1-8B-Instruct', 'models/llama-3-1-8b/'],
      ['mistralai/Mistral-7B-Instruct-v0.3', 'models/mistral-7b/'],
      ['mistral-small-24b-instruct-2501', 'models/mistral-small-3/'],
      ['microsoft/phi-4', 'models/phi-4/'],
      ['google/gemma-3-27b-it', 'models/gemma-3-27b/'],
      ['command r', 'models/command-r-08-2024/'],
      ['command r+', 'models/command-r-plus-08-2024/'],
      ['cohere/command-r-plus-08-2024', 'models/command-r-plus-08-2024/'],
      ['amazon.nova-pro-v1:0', 'models/nova-pro/'],
      ['us.amazon.nova-premier-v1:0', 'models/nova-premier/'],
      ['anthropic.claude-3-haiku-20240307-v1:0', 'models/claude-3-haiku/'],
      ['us.anthropic.claude-sonnet-4-5-20250929-v1:0', 'models/claude-sonnet-4-5/'],
      ['x-ai/grok-4', 'models/grok-4/'],
      ['zai-org/GLM-4.5-Air', 'models/glm-4-5-air/'],
      ['moonshotai/kimi-k2-thinking', 'models/kimi-k2-thinking/'],
      ['nvidia/nemotron-nano-9b-v2', 'models/nemotron-nano-9b-v2/'],
      ['openai/gpt-4.1-mini', 'models/gpt-4-1-mini/'],
      ['gpt oss 20b', 'models/gpt-oss-20b/'],
      ['o3 vs o4-mini', 'compare/?models=o3,o4-mini'],
    ],
  ],
  [
    'brands and lines, whom people mean before whom catalogues list',
    [
      ['llama', 'models/llama-3-3-70b/'],
      ['llama 70b', 'models/llama-3-3-70b/'],
      ['405b', 'models/llama-3-1-405b/'],
      ['qwen', 'models/qwen3-8-27b/'],
      ['deepseek', 'models/deepseek-v4-1-flash/'],
      ['claude opus', 'models/claude-opus-5-5/'],
      ['mistral', 'models/mistral-large-4/'],
      ['kimi', 'models/kimi-k3-1-pro/'],
      ['gpt mini', 'models/gpt-5-4-mini/'],
    ],
  ],
  [
    'two and more',
    [
      ['maverick vs 4o', FIRST_PAIR],
      ['4o maverick', FIRST_PAIR],
      ['gpt-4o-vs-llama-4-maverick', FIRST_PAIR],
      ['compare gpt 4o and llama 4 maverick', FIRST_PAIR],
      ['difference between scout and maverick', 'compare/llama-4-maverick-vs-llama-4-scout/'],
      ['gpt-5 or claude opus 5.5', 'compare/claude-opus-5-5-vs-gpt-5/'],
      ['which is cheaper, gpt-4o or maverick?', `${FIRST_PAIR}#faq-cheaper`],
      ['which is better for coding gpt-4o or maverick', `${FIRST_PAIR}#jobs`],
      ['is maverick or gpt-4o open source', `${FIRST_PAIR}#faq-open-source`],
      ['4o vs maverick context window', `${FIRST_PAIR}#faq-context`],
      ['is gpt-4o better than llama 4 maverick', FIRST_PAIR],
      ['gpt-4o vs maverick vs scout', 'compare/?models=gpt-4o,llama-4-maverick,llama-4-scout'],
    ],
  ],
  [
    'makers and families',
    [
      ['gemini pro', 'models/gemini-3-1-pro/'],
      ['claude sonnet', 'models/claude-sonnet-5-5/'],
      ['gemini flash', 'models/gemini-3-8-flash/'],
      ['gpt sol', 'models/gpt-6-2-sol/'],
      ['openai', 'providers/openai/'],
      ['list of openai models', 'models/?developer=OpenAI'],
      ['cheapest models by google', 'models/?developer=Google&sort=price'],
      ['meta models', 'models/?developer=Meta'],
      ['gpt-6', 'families/gpt-6/'],
      ['muse', 'families/muse/'],
    ],
  ],
  [
    'parts of a page',
    [
      ['price of gpt-4o', 'models/gpt-4o/#prices'],
      ['gpt-4o pricing', 'models/gpt-4o/#prices'],
      ['how much does claude opus 5.5 cost', 'models/claude-opus-5-5/#prices'],
      ['gpt-4o context window', 'models/gpt-4o/#context-window'],
      ['what is the context length of llama 4 scout', 'models/llama-4-scout/#context-window'],
      ['how many tokens can gpt-4.1 take', 'models/gpt-4-1/#context-window'],
      ['gpt-4o knowledge cutoff', 'models/gpt-4o/#knowledge-cutoff'],
      ['maverick training cutoff date', 'models/llama-4-maverick/#knowledge-cutoff'],
      ['when was llama 4 maverick released', 'models/llama-4-maverick/#released'],
      ['how many parameters does gpt-4o have', 'models/gpt-4o/#parameters-total'],
      ['maverick active parameters', 'models/llama-4-maverick/#parameters-active'],
      ['llama 4 scout license', 'models/llama-4-scout/#license'],
      ['gpt-4o rate limits', 'models/gpt-4o/#rate-limits'],
      ['gpt-4o shutdown date', 'models/gpt-4o/#availability'],
      ['gpt-4o max output tokens', 'models/gpt-4o/#max-output'],
      ['how much vram does scout need', 'models/llama-4-scout/#hardware'],
      ['gpt-4o mmlu score', 'models/gpt-4o/#results'],
      ['maverick on groq', 'models/llama-4-maverick/#prices'],
      ['gpt-4o fine-tuning', 'models/gpt-4o/#fine-tuning'],
      ['where to run llama 4 scout', 'models/llama-4-scout/#prices'],
      ['does gpt-4o train on my data', 'models/gpt-4o/#data-handling'],
      ['can claude opus 5.5 generate images', 'models/claude-opus-5-5/#output-kinds'],
    ],
  ],
  [
    'questions of yes or no',
    [
      ['is Llama 4 Maverick open source?', 'models/llama-4-maverick/#open-weights'],
      ['is gpt-4o open source', 'models/gpt-4o/#open-weights'],
      ['can gpt-4o see images', 'models/gpt-4o/#vision'],
      ['does scout support function calling', 'models/llama-4-scout/#function-calling'],
      ['is gpt-4o still available', 'models/gpt-4o/#availability'],
      ['is gpt-4o deprecated?', 'models/gpt-4o/#availability'],
      ['does gpt-4o have json mode', 'models/gpt-4o/#structured-outputs'],
      ['can i run maverick locally', 'models/llama-4-maverick/#self-hosting'],
      ['is claude opus 5.5 multimodal', 'models/claude-opus-5-5/#vision'],
    ],
  ],
  [
    'jobs and lists',
    [
      ['best for coding', 'use-cases/coding/'],
      ['best llm for coding', 'use-cases/coding/'],
      ['which model for translation', 'use-cases/multilingual/'],
      ['best model for creative writing', 'use-cases/creative-writing/'],
      ['long documents', 'use-cases/long-documents/'],
      ['best local llm for one gpu', 'use-cases/one-gpu/'],
      ['voice assistant', 'use-cases/voice/'],
      ['best llm for customer support', 'use-cases/everyday/'],
      ['gdpr compliant model', 'use-cases/private-documents/'],
      ['extract data from invoices', 'use-cases/images-and-documents/'],
      ['speech to text', 'use-cases/voice/'],
      ['cheapest vision model', 'models/?vision=yes&sort=price'],
      ['cheapest open source model', 'models/?weights=yes&sort=price'],
      ['open weight models', 'models/?weights=yes'],
      ['newest models', 'models/?sort=-released'],
      ['context window', 'models/?sort=-context'],
      ['largest context window', 'models/?sort=-context'],
    ],
  ],
  [
    'leaving',
    [
      ['alternatives to gpt-4o', 'moving/gpt-4o/'],
      ['gpt-4o replacement', 'moving/gpt-4o/'],
      ['migrate from gemini 2.5 pro', 'moving/gemini-2-5-pro/'],
      ['what shuts down next', 'lifecycle/'],
      ['deprecations', 'lifecycle/'],
    ],
  ],
  [
    'providers, benchmarks and pages',
    [
      ['groq', 'providers/groq/'],
      ['aws bedrock', 'providers/amazon-bedrock/'],
      ['open router', 'providers/openrouter/'],
      ['mmlu', 'benchmarks/mmlu/'],
      ['swe-bench verified', 'benchmarks/swe-bench-verified/'],
      ['gpqa diamond', 'benchmarks/gpqa-diamond/'],
      ['smartest model', 'benchmarks/aa-intelligence-index/'],
      ['best model for math', 'benchmarks/livebench-mathematics/'],
      ['hallucination rate', 'benchmarks/vectara-hallucination/'],
      ['aime', 'benchmarks/aime-2026/'],
      ['makers', 'makers/'],
      ['ai companies', 'makers/'],
      ['chinese models', 'makers/'],
      ['cost calculator', 'cost/'],
      ['vram calculator', 'fit/'],
      ['will it fit on a 4090', 'fit/'],
      ['self host vs api', 'break-even/'],
      ['what changed', 'changes/'],
      ['rss feed', 'changes/'],
      ['price history', 'changes/'],
      ['api', 'data/'],
      ['csv download', 'data/'],
      ['embed', 'data/'],
      ['your own weights', 'use-cases/your-own/'],
      ['compare models', 'compare/'],
      ['what is a token', 'methodology/'],
      ['what does leaning mean', 'methodology/'],
      ['methodology', 'methodology/'],
    ],
  ],
];

describe.each(QUERIES)('first for %s stands', (_, queries) => {
  test.each(queries)('%s: %s', (query, path) => {
    const { hits, isWhole: isFirst, strangers } = answer(query);
    expect(hits[0]?.path).toBe(path);
    expect(isFirst || hits[0]?.path === 'models/gpt-4o/').toBe(true);
    expect(strangers).toEqual([]);
  });
});

test('the table has at least 120 questions', () => {
  expect(QUERIES.flatMap(([, queries]) => queries).length).toBeGreaterThanOrEqual(120);
});

test('every id, name, alias and name of an offer leads to its model', () => {
  const strays = STUDIES.models.flatMap(({ id, name, aliases, offers }) => {
    const own = offers.flatMap((offer) => offer.name ?? []);
    return [id, name, ...aliases, ...new Set(own)]
      .map((spelling) => [spelling, answer(spelling).hits[0]?.path])
      .filter(([, path]) => path !== `models/${id}/`)
      .map(([spelling, path]) => `${spelling} of ${id}: ${path}`);
  });
  expect(strays).toEqual([]);
});

describe('who is not covered is said so, with the nearest first', () => {
  test.each([
    ['claude opus 2.6', 'models/claude-opus-5-5/'],
    ['gpt-5-micro', 'models/gpt-5/'],
    ['gpt-4o-realtime-preview', 'models/gpt-4o/'],
    ['llama 3.9 70b', 'models/llama-3-3-70b/'],
    ['grok 1', 'models/grok-4-7/'],
    ['gemma 34b', 'models/gemma-4-31b/'],
    ['gemini 5 ultra', 'models/gemini-2-5-pro/'],
    ['gpt-4o vs hal 9000', 'models/gpt-4o/'],
  ])('%s', (query, path) => {
    const { hits, strangers } = answer(query);
    expect(strangers).toHaveLength(1);
    expect(hits[0]?.path).toBe(path);
  });

  test.each([
    ...['yi 34b', 'falcon 180b', 'olmo 2', 'hal 9000', 'zorblax 7b', 'acme/zeta-70b-instruct'],
    ...['gemini 1.5 pro', 'claude 3 opus', 'claude 3.5 sonnet', 'llama 2 70b', 'gemma 2 9b'],
    ...['grok 2', 'mistral large 2', 'deepseek r1 distill llama 70b', 'gpt-9', 'phi-3', 'bert'],
  ])('%s', (query) => {
    expect(answer(query).strangers).toEqual([query]);
  });
});

test.each(['june 2026', 'top 10 models', 'best model under $5', 'llm for 24gb', '128k context'])(
  '"%s" names nobody',
  (query) => {
    expect(answer(query).strangers).toEqual([]);
  },
);

test('"4o vs claude" offers those of the family that stay, most asked first', () => {
  const pairs = answer('4o vs claude').hits.filter(({ kind }) => kind === 'Matchup');
  expect(pairs.length).toBeGreaterThan(2);
  const gone = INDEX.models.filter(({ isGone }) => isGone).map(({ id }) => id);
  for (const { path } of pairs) {
    expect(path).toMatch(/^compare\/claude-.+-vs-gpt-4o\/$/);
    expect(gone.filter((id) => path.includes(`/${id}-vs-`))).toEqual([]);
  }
});
