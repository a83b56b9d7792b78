import { type Names, run } from '../mapping.ts';

/** Models as EQ-Bench lists them. */
export const EQ_BENCH: Names = {
  'claude-3-7-sonnet-20250219': run('claude-3-7-sonnet'),
  'DeepSeek-V3-0324': run('deepseek-v3-0324'),
  'DeepSeek-V3.1': run('deepseek-v3-1'),
  'gemini-2.0-flash-001': run('gemini-2-0-flash'),
  'gpt-4.1': run('gpt-4-1'),
  'gpt-4.5-preview': run('gpt-4-5-preview'),
  'gpt-4o-mini': run('gpt-4o-mini'),
  'gpt-5-2025-08-07': run('gpt-5'),
  'openai/gpt-oss-120b': run('gpt-oss-120b'),
  'meta-llama/llama-3.1-405b-instruct': run('llama-3-1-405b'),
  'Llama-4-Maverick-17B-128E-Instruct': run('llama-4-maverick'),
  'Llama-4-Scout-17B-16E-Instruct': run('llama-4-scout'),
};
