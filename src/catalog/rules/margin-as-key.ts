import type { Entry } from '../file/read.ts';
import type { Finding } from '../problems/problem.ts';
import { type Rule, onEach } from './rule.ts';

/** A margin of error in words: `±5`, `plus or minus 9`, `95% CI`. */
const MARGIN =
  /±|\+\/-|\bplus or minus\b|\bCI\b|\bconfidence interval\b|\bstandard (?:error|deviation)\b/i;

export const MARGIN_AS_KEY: Rule = {
  id: 'margin-as-key',
  says: 'A margin of error stands under margin, not in the settings or the detail of a score.',
  mend: 'Write the figure after ± under margin.',
  asks: true,
  find: onEach('models', (entry) =>
    entry.record.scores.flatMap((score, index) => marginInWords(entry, score, index)),
  ),
};

/** A margin that is told in words is read by nobody, and its figure leads as if it had none. */
function marginInWords(
  entry: Entry<'models'>,
  { margin, detail, settings }: Entry<'models'>['record']['scores'][number],
  index: number,
): Finding[] {
  const key = MARGIN.test(detail ?? '') ? 'detail' : 'settings';
  const [found] = MARGIN.exec((key === 'detail' ? detail : settings) ?? '') ?? [];
  if (margin !== undefined || found === undefined) return [];
  const rule = 'figures lead only beyond a margin that stands under margin. Write it there';
  return [entry.problem(['scores', index, key], `found "${found}" in words; ${rule}`)];
}
