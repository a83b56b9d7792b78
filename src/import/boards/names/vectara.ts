import { type Names, run } from '../mapping.ts';

/** Models as Vectara lists them. */
export const VECTARA: Names = {
  'deepseek-ai/DeepSeek-V3.1': run('deepseek-v3-1', undefined, 'served through Hugging Face'),
  'google/gemini-2.5-pro': run('gemini-2-5-pro', undefined, 'served by Vertex AI'),
  'openai/gpt-4.1-2025-04-14': run('gpt-4-1'),
  'openai/gpt-4o-2024-08-06': run('gpt-4o-2024-08-06'),
  'openai/gpt-5-high-2025-08-07': run('gpt-5', 'high'),
  'openai/gpt-5-minimal-2025-08-07': run('gpt-5', 'minimal'),
  'openai/gpt-5.1-high-2025-11-13': run('gpt-5-1', 'high'),
  'openai/gpt-5.1-low-2025-11-13': run('gpt-5-1', 'low'),
  'openai/gpt-oss-120b': run('gpt-oss-120b', undefined, 'served by Together AI'),
  'meta-llama/Llama-3.3-70B-Instruct-Turbo': run(
    'llama-3-3-70b',
    undefined,
    'Turbo variant at Together AI',
  ),
  'meta-llama/Llama-4-Maverick-17B-128E-Instruct-FP8': run(
    'llama-4-maverick',
    undefined,
    'FP8 weights at Together AI',
  ),
  'meta-llama/Llama-4-Scout-17B-16E-Instruct': run(
    'llama-4-scout',
    undefined,
    'served by Together AI',
  ),
};
