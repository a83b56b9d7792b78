import type { Result } from '../../comparison/scores/score.ts';
import { CHECK_WORDS } from './words.ts';

/** What a figure cannot be read without: `GPT-4o (2024-08-06), 0-shot, run by OpenAI`. */
export function describeResult({ score, model }: Result): string {
  const { settings, detail, by, check } = score;
  return [model.name, settings, detail, `run by ${by}`, check && CHECK_WORDS[check]]
    .filter(Boolean)
    .join(', ');
}
