import { type Names, run } from '../mapping.ts';

/** Models as Vals AI lists them. */
export const VALS: Names = {
  'Claude Sonnet 5.5': run('claude-sonnet-5-5'),
  'Gemini 3.8 Flash': run('gemini-3-8-flash'),
  'Gemini 4 Argon': run('gemini-4-argon'),
  'GPT-6.1 Sol': run('gpt-6-1-sol'),
  'Grok 4.7': run('grok-4-7'),
  'alibaba/qwen3.8-27b': run('qwen3-8-27b'),
  'Claude Fable 5.1': run('claude-fable-5-1'),
  'MiMo-V2.6-Pro': run('mimo-v2-6-pro'),
  'alibaba/qwen3.8-max': run('qwen3-8-max'),
  'anthropic/claude-fable-5': run('claude-fable-5'),
  'anthropic/claude-fable-5-1': run('claude-fable-5-1'),
  'anthropic/claude-opus-4-8': run('claude-opus-4-8'),
  'anthropic/claude-opus-5': run('claude-opus-5'),
};
