import type { Effort } from '../../catalog/values/effort.ts';

const WORDS: Partial<Record<Effort, string>> = {
  none: 'without thinking',
  xhigh: 'effort extra high',
  max: 'effort at most',
  thinking: 'thinking, amount not stated',
};

/** An effort in words: `effort high`, `thinking, 16K tokens`, `effort not stated`. */
export function sayEffort(effort: Effort | undefined): string {
  if (effort === undefined) return 'effort not stated';
  const budget = /^thinking-(\d+)k$/.exec(effort)?.[1];
  return budget ? `thinking, ${budget}K tokens` : (WORDS[effort] ?? `effort ${effort}`);
}
