import type { Run } from '../evidence/note.ts';

/** `GPT-4o (2024-08-06), 0-shot, run by OpenAI`. */
export function sayRun({ snapshot, settings, detail, by }: Run): string {
  const runner = settings.includes(by) ? undefined : `run by ${by}`;
  return [snapshot, settings, detail, runner].filter(Boolean).join(', ');
}
