import { type Names, run } from '../mapping.ts';

/** Models as EuroEval lists them. */
export const EUROEVAL: Names = {
  'claude-3-7-sonnet-20250219#no-thinking (zero-shot, val)': run('claude-3-7-sonnet', 'none'),
  'claude-3-7-sonnet-20250219#thinking (zero-shot, val)': run('claude-3-7-sonnet', 'thinking'),
  'gemini/gemini-2.0-flash-001 (zero-shot, val)': run('gemini-2-0-flash'),
  'gemini/gemini-2.5-pro (zero-shot, val)': run('gemini-2-5-pro'),
  'gpt-4.1-2025-04-14 (zero-shot, val)': run('gpt-4-1'),
  'gpt-4o-2024-05-13 (zero-shot, val)': run('gpt-4o-2024-05-13'),
  'gpt-4o-mini-2024-07-18 (zero-shot, val)': run('gpt-4o-mini'),
  'gpt-5-2025-08-07 (zero-shot, val)': run('gpt-5'),
  'gpt-5-2025-08-07#high (zero-shot, val)': run('gpt-5', 'high'),
  'gpt-5-2025-08-07#minimal (zero-shot, val)': run('gpt-5', 'minimal'),
  'openai/gpt-oss-120b (val)': run('gpt-oss-120b'),
  'meta-llama/Llama-3.1-405B-Instruct-FP8': run('llama-3-1-405b', undefined, 'FP8 weights'),
  'meta-llama/Llama-3.3-70B-Instruct': run('llama-3-3-70b'),
  'meta-llama/Llama-4-Scout-17B-16E-Instruct': run('llama-4-scout'),
};
