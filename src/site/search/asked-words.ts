import type { FieldId } from '../../catalog/fields.ts';
import type { AVAILABILITY } from '../../catalog/row-id.ts';

/** The words by which readers ask, beside the names that records have. */

/** What readers call a part of a model's page, where pairs answer it, and what the table shows. */
export interface Wording {
  words: string;
  pair?: string;
  table?: string;
}

/** By the row of a model's page; phrases parted by commas. */
export const ROW_WORDS: Partial<Record<FieldId | typeof AVAILABILITY, Wording>> = {
  'context-window': {
    words:
      'context, context length, context size, context limit, token limit, tokens, how many tokens, ctx, max context, input limit',
    pair: 'faq-context',
    table: 'sort=-context',
  },
  'max-output': {
    words:
      'output limit, output tokens, max output tokens, maximum output, output length, max tokens',
    table: 'columns=context,output&sort=-output',
  },
  'knowledge-cutoff': {
    words:
      'cutoff, cut off, cut-off, training cutoff, cutoff date, training data cutoff, knowledge',
    pair: 'faq-cutoff',
    table: 'sort=-cutoff',
  },
  released: {
    words: 'release date, release, came out, come out, launch, launch date, launched, how old',
    table: 'sort=-released',
  },
  successor: { words: 'replaced by', pair: 'faq-replacement' },
  'parameters-total': {
    words:
      'parameters, params, parameter count, number of parameters, size, how big, how large, bigger, biggest, larger',
    table: 'columns=parameters,active&sort=-parameters',
  },
  'parameters-active': { words: 'active params', table: 'columns=parameters,active&sort=-active' },
  architecture: {
    words: 'moe, dense, mixture of experts',
    table: 'columns=architecture&sort=architecture',
  },
  vision: {
    words:
      'images, image input, see images, read images, multimodal, pictures, photos, screenshots, see, image understanding',
    pair: 'faq-vision',
  },
  'audio-input': {
    words: 'audio, audio input, voice, speech, hear, listen, sound',
    pair: 'faq-audio',
  },
  'output-kinds': {
    words:
      'generate images, image generation, create images, make images, draw, image output, generate video',
  },
  'audio-output': { words: 'audio output, speak, talk, text to speech', pair: 'faq-audio' },
  'video-input': { words: 'video, videos, watch video' },
  'function-calling': {
    words: 'function call, tool calling, tool call, tool use, tools, functions, mcp',
    pair: 'faq-function-calling',
    table: 'columns=tools&sort=-tools',
  },
  'structured-outputs': {
    words: 'structured output, json mode, json schema, json, json output',
    pair: 'faq-structured-outputs',
  },
  'reasoning-mode': {
    words: 'reasoning, thinking, thinking mode, reasoning model, think, reason',
    table: 'columns=reasoning&sort=-reasoning',
  },
  'code-execution': {
    words: 'code interpreter, run code, execute code',
    pair: 'faq-code-execution',
  },
  'fine-tuning': {
    words: 'fine tune, finetune, finetuning, fine-tune, fine tuned, lora',
    pair: 'faq-fine-tuning',
  },
  languages: { words: 'language support, supported languages, which languages' },
  'open-weights': {
    words:
      'open source, opensource, open-source, open weight, open, weights, download, downloadable, free to download',
    pair: 'faq-open-source',
    table: 'weights=yes',
  },
  license: {
    words: 'license, licensing, commercial use, commercially, commercial license',
    pair: 'faq-open-source',
    table: 'columns=weights,license&sort=license',
  },
  'self-hosting': {
    words:
      'self host, self hosted, self hosting, locally, local, run locally, on premise, on prem, own hardware, offline',
    pair: 'faq-own-hardware',
  },
  hardware: {
    words: 'gpu, vram, how much vram, memory, ram, hardware requirements, requirements, h100, 4090',
    pair: 'faq-own-hardware',
  },
  'weight-formats': { words: 'quantization, quantized, gguf, fp8, int4, format' },
  'rate-limits': { words: 'rate limit, rpm, tpm, quota, limits, requests per minute' },
  batch: { words: 'batch api, batch' },
  streaming: { words: 'stream' },
  'data-handling': {
    words:
      'privacy, train on my data, training on my data, used for training, data retention, gdpr, data privacy, retention, zero data retention',
  },
  availability: {
    words:
      'available, deprecated, deprecation, deprecation date, shutdown, shut down, shutting down, shutdown date, retired, retirement, retirement date, end of life, eol, sunset, discontinued, still available, going away, end date, removed, expire, dead',
    pair: 'faq-available',
    table: 'sort=availability',
  },
};

/** The parts of a model's page that are no rows. */
export const PART_WORDS: Record<string, Wording & { name: string }> = {
  prices: {
    name: 'Prices',
    words:
      'price, pricing, cost, where to run, where can i run, where can i use, available on, how much, per token, token price, api price, api pricing, price per million tokens, cheap, cheaper, cheapest, expensive, free, where to buy, provider, host, who sells, hosted, price per token, token cost, free tier, pay',
    pair: 'faq-cheaper',
    table: 'sort=price',
  },
  results: {
    name: 'Benchmark results',
    words:
      'benchmark, benchmarks, score, result, performance, eval, accuracy, smart, smarter, smartest, intelligence, leaderboard, elo',
    pair: 'benchmarks',
  },
  life: { name: 'Life', words: 'history, timeline, lifecycle', pair: 'faq-available' },
};

/** By the job that readers have; of a job that is not here, its name alone is known. */
export const JOB_WORDS: Record<string, string> = {
  coding:
    'code, coding, programming, developer, developers, software, code review, write code, coder, software engineering, debugging, python, refactoring, vibe coding, coding assistant',
  agents: 'agent, agentic, ai agents, autonomous, automation, agent workflows',
  'creative-writing':
    'creative, creative writing, writing, write, story, stories, fiction, novel, novels, poetry, poems, poem, roleplay, storytelling, letters, dialogue',
  everyday:
    'everyday, chat, chatbot, assistant, general, daily, everyday use, quick questions, general use, customer support, customer service, support chat',
  'images-and-documents':
    'image, images, vision, ocr, pdf, pdfs, document, documents, charts, scans, scan, invoices, receipts, screenshots, photos, image understanding, multimodal, extract data from pdf, extract data',
  'long-documents':
    'long documents, long document, long context, book, books, codebase, codebases, summarize, summarise, summarization, summarizing, summary, rag, contracts, whole book',
  multilingual:
    'multilingual, translation, translate, translating, languages, language, spanish, french, german, japanese, chinese, arabic, hindi, portuguese',
  'next-year': 'next year, long term, longevity, stable, stay, future proof, last',
  'one-gpu':
    'one gpu, single gpu, h100, local, locally, run locally, consumer gpu, laptop, self host, self hosted, self hosting, gpu, home, my own hardware, at home, ollama, vram, on a laptop, raspberry pi',
  'private-documents':
    'private, privacy, sensitive, confidential, gdpr, hipaa, on premise, on prem, medical, legal, private data, sensitive data, offline, gdpr compliant, hipaa compliant, compliance',
  'production-cost':
    'cheap, cheapest, cost, low cost, budget, production, high volume, volume, classification, at scale, affordable, cost effective, bulk, classify, data extraction, value for money',
  voice:
    'voice, audio, speech, speech to text, transcription, transcribe, phone, talk, voice assistant, voice agent, speak, spoken, phone calls',
  'writing-style':
    'writing style, my style, fine tuning, fine tune, finetune, own voice, brand voice, style, tone, fine-tuning',
};

/** By the benchmark, where people call it otherwise than its records do. */
export const BENCHMARK_WORDS: Record<string, string> = {
  'aa-intelligence-index': 'intelligence, smart, smarter, smartest, most intelligent, iq',
  'aa-speed': 'speed, fast, fastest, latency, tokens per second, throughput, quick, slow, faster',
  'aime-2026': 'aime',
  'arc-agi-2': 'arc agi, arc',
  lmarena: 'chatbot arena, lm arena, arena, elo, lmsys, lmsys arena',
  'swe-bench-verified': 'swe bench, swe, swebench',
  'humanitys-last-exam': 'hle',
  'aider-polyglot': 'aider',
  'gpqa-diamond': 'gpqa',
  'terminal-bench': 'terminal bench',
  'livebench-mathematics': 'math, maths, mathematics, math problems',
  'vectara-hallucination': 'hallucination, hallucinations, hallucinate, hallucination rate',
};

/** Pages that no record makes. */
export const PAGES: { id: string; name: string; words: string }[] = [
  {
    id: 'lifecycle',
    name: 'What shuts down next',
    words:
      'deprecations, deprecation, shutdown dates, shutdown, retirement, end of life, deprecated, retired, lifecycle, going away, discontinued, deprecation schedule, shut down next, retired next, sunset, shutting down, deprecation calendar, shut down, end of life dates',
  },
  {
    id: 'moving',
    name: 'What to move to',
    words:
      'alternative, alternatives, alternative to, alternatives to, migrate, migration, migrate from, move, moving, moving from, move from, replace, replacement, replacements, instead, instead of, switch, switch from, upgrade, upgrade from, successor, replacement for, what replaces, what replaced, replaces, replaced, leave, leaving, substitute',
  },
  {
    id: 'compare',
    name: 'Compare models',
    words: 'compare, compare models, side by side, all matchups, matchups, comparison',
  },
  { id: 'models', name: 'Models', words: 'all models, list of models, models list, model list' },
  {
    id: 'providers',
    name: 'Providers',
    words: 'provider, hosts, all providers, api providers, gateways',
  },
  {
    id: 'benchmarks',
    name: 'Benchmarks',
    words: 'benchmark, all benchmarks, leaderboard, leaderboards, evals',
  },
  {
    id: 'use-cases',
    name: 'Use cases',
    words: 'use case, jobs, which model should i use, what for',
  },
  {
    id: 'sources',
    name: 'Sources',
    words: 'source, references, where is this from, citations, citation',
  },
  {
    id: 'methodology',
    name: 'Methodology',
    words:
      'method, how it works, how do you decide, tiers, blended, blended price, what is blended, dispute, disputed, how is it calculated, about, trust, rules, glossary, definitions, contact, about this site, what is a token, what is a context window, leaning, split, what does leaning mean',
  },
  { id: 'guides', name: 'Guides', words: 'guide, article, articles' },
  {
    id: 'faq',
    name: 'All questions',
    words: 'faq, all questions, frequently asked, frequently asked questions',
  },
  { id: 'families', name: 'Families', words: 'family, model families' },
  {
    id: 'makers',
    name: 'Makers',
    words:
      'maker, company, companies, lab, labs, ai labs, ai companies, developers of models, vendors, who makes what, chinese models, chinese llms, european models, american models',
  },
  {
    id: 'cost',
    name: 'What a month costs',
    words:
      'cost calculator, price calculator, pricing calculator, token calculator, token cost calculator, calculator, monthly cost, my load, cost estimate, cost per month',
  },
  {
    id: 'fit',
    name: 'Does it fit',
    words:
      'vram calculator, memory calculator, gpu calculator, will it fit, does it fit, fit, how many gpus, gpu memory, kv cache',
  },
  {
    id: 'break-even',
    name: 'Own machine or API',
    words:
      'break even, breakeven, own machine, own machine or api, self host vs api, self hosting vs api, self hosted vs api, api or self host, buy or rent, rent a gpu',
  },
  {
    id: 'changes',
    name: 'What changed',
    words:
      'changelog, change log, changes, news, updates, price changes, price history, price drop, price drops, price cuts, rss, rss feed, feed',
  },
  {
    id: 'data',
    name: 'Data',
    words:
      'api, json, csv, csv download, download data, dataset, data, rest api, mcp server, license of this site, license of the data, badge, badges, embed, widget, calendar, ics',
  },
  {
    id: 'use-cases/your-own',
    name: 'A job of your own',
    words: 'own weights, your own weights, custom ranking, my own ranking, weights of my own',
  },
];

/**
 * Models that people ask for and that have no record, with their makers: by the first word of a name,
 * or by the first two where the first alone is a name of ours.
 */
export const ELSEWHERE: Record<string, string> = {
  bard: 'Google',
  bert: 'Google',
  bloom: 'BigScience',
  copilot: 'Microsoft',
  'dall e': 'OpenAI',
  davinci: 'OpenAI',
  dbrx: 'Databricks',
  doubao: 'ByteDance',
  falcon: 'TII',
  flux: 'Black Forest Labs',
  'grok 1': 'xAI',
  imagen: 'Google',
  midjourney: 'Midjourney',
  olmo: 'Ai2',
  palm: 'Google',
  reka: 'Reka',
  sora: 'OpenAI',
  'stable diffusion': 'Stability AI',
  starcoder: 'BigCode',
  titan: 'Amazon',
  veo: 'Google',
  vicuna: 'LMSYS',
  whisper: 'OpenAI',
  wizardlm: 'Microsoft',
  yi: '01.AI',
};
