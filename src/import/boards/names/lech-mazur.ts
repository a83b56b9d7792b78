import { type Names, run } from '../mapping.ts';

/** Models as the boards of Lech Mazur list them. */
export const LECH_MAZUR: Names = {
  'Claude 3.7 Sonnet': run('claude-3-7-sonnet', 'none'),
  'Claude 3.7 Sonnet Thinking 16K': run('claude-3-7-sonnet', 'thinking-16k'),
  'DeepSeek V3-0324': run('deepseek-v3-0324'),
  'Gemini 2.0 Flash': run('gemini-2-0-flash'),
  'Gemini 2.0 Pro Exp 02-05': run('gemini-2-0-pro'),
  'Gemini 2.5 Pro': run('gemini-2-5-pro'),
  'GPT-4.5 Preview': run('gpt-4-5-preview'),
  'GPT-4o 2024-08-06': run('gpt-4o-2024-08-06'),
  'GPT-4o 2024-11-20': run('gpt-4o-2024-11-20'),
  'GPT-4o mini': run('gpt-4o-mini'),
  'GPT-5 (medium reasoning)': run('gpt-5', 'medium'),
  'GPT-5.1 (medium reasoning)': run('gpt-5-1', 'medium'),
  'GPT-OSS-120B': run('gpt-oss-120b'),
  'GPT-OSS-120B (medium reasoning)': run('gpt-oss-120b', 'medium'),
  'Llama 3.1 405B': run('llama-3-1-405b'),
  'Llama 3.3 70B': run('llama-3-3-70b'),
  'Llama 4 Maverick': run('llama-4-maverick'),
};
