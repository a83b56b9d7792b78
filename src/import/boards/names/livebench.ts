import { type Names, run } from '../mapping.ts';

/** Models as LiveBench lists them. */
export const LIVEBENCH: Names = {
  'claude-opus-5-5-max-effort': run('claude-opus-5-5', 'max'),
  'claude-opus-5-5-xhigh-effort': run('claude-opus-5-5', 'xhigh'),
  'claude-sonnet-5-5-max-effort': run('claude-sonnet-5-5', 'max'),
  'claude-sonnet-5-5-xhigh-effort': run('claude-sonnet-5-5', 'xhigh'),
  'deepseek-v4.1-flash-max': run('deepseek-v4-1-flash', 'max'),
  'gemini-3.8-flash-high': run('gemini-3-8-flash', 'high'),
  'gpt-6.1-sol-max': run('gpt-6-1-sol', 'max'),
  'gpt-6.1-sol-xhigh': run('gpt-6-1-sol', 'xhigh'),
  'gpt-6-luna-max': run('gpt-6-luna', 'max'),
  'grok-4.7-xhigh': run('grok-4-7', 'xhigh'),
  'mistral-large-4-high': run('mistral-large-4', 'high'),
  'qwen3.8-27b': run('qwen3-8-27b'),
};
