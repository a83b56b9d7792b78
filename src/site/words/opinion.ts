import { sayDate } from '../../catalog/values/date.ts';
import type { Comparison } from '../../comparison/rows/compare.ts';
import type { JobOpinion } from '../../comparison/jobs/job.ts';
import { joinWords } from '../../comparison/telling/telling.ts';

/** An author's pick, dated, and how the rows stand to it. */
export function sayPicks({ opinion, picks, agrees }: JobOpinion, { models }: Comparison): string {
  const names = joinWords(picks.map((side) => models[side].name));
  const when = opinion.said ? `, ${sayDate(opinion.said)}` : '';
  const verdict = agrees
    ? 'the record agrees'
    : `nothing on record here says so${sayWhy(opinion.note)}`;
  return `Opinion: ${opinion.source.publisher}${when}, picks ${names}; ${verdict}`;
}

function sayWhy(note: string | undefined): string {
  return note ? `: ${note.replace(/\.$/, '')}` : '';
}
