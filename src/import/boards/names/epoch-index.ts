import { type Names, run } from '../mapping.ts';

/** Models as the Epoch Capabilities Index lists them. */
export const EPOCH_INDEX: Names = {
  'Claude Opus 5.5': run('claude-opus-5-5'),
  'Claude Sonnet 5.5': run('claude-sonnet-5-5'),
  'Gemini 3.8 Flash': run('gemini-3-8-flash'),
  'Claude Fable 5.1': run('claude-fable-5-1'),
  'GPT-6 Astra': run('gpt-6-astra'),
  'Kimi K3': run('kimi-k3'),
};
