import { type KindOfProblem, OF_READING } from '../problems/of-reading.ts';
import { SURE_NEEDED } from './sure.ts';
import { RULES } from './rules.ts';

/** Every kind of problem that records can have. */
export const KINDS_OF_PROBLEM: readonly KindOfProblem[] = [
  ...Object.values(OF_READING),
  ...RULES,
  SURE_NEEDED,
];

/** The kinds as a table in Markdown, for the README. */
export function tableOfKinds(): string {
  const rows = KINDS_OF_PROBLEM.map(
    ({ id, says, asks }) => `| \`${id}\` | ${says} | ${asks ? 'asked about' : 'refused'} |`,
  );
  return ['| kind | what holds | else |', '| --- | --- | --- |', ...rows].join('\n');
}
