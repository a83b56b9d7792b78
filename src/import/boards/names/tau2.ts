import { type Names, run } from '../mapping.ts';

/** Models as tau2-bench lists them. */
export const TAU2: Names = {
  'Claude-3.7-Sonnet': run('claude-3-7-sonnet'),
  'Gemini 2.5 Pro': run('gemini-2-5-pro'),
  'Cascaded baseline': run('gpt-4-1', undefined, 'heard and spoken through Deepgram'),
  'GPT-4.1': run('gpt-4-1'),
  'GPT-5': run('gpt-5'),
};
