import { sayDate } from '../../catalog/values/date.ts';
import type { Comparison } from '../../comparison/rows/compare.ts';
import type { JobOpinion } from '../../comparison/jobs/job.ts';
import { joinWords } from '../../comparison/telling/telling.ts';

/** An author's pick, dated, and how the rows stand to it. */
export function sayPicks({ opinion, picks, standing }: JobOpinion, { models }: Comparison): string {
  const names = joinWords(picks.map((side) => models[side].name));
  const when = opinion.said ? `, ${sayDate(opinion.said)}` : '';
  const verdict = sayStanding(standing, opinion.note);
  return `Opinion: ${opinion.source.publisher}${when}, picks ${names}${verdict && `; ${verdict}`}`;
}

/** Nothing where the other model is ruled out: the result says that already. */
function sayStanding(standing: JobOpinion['standing'], note: string | undefined): string {
  if (standing === 'only left') return '';
  return standing === 'agrees'
    ? 'the record agrees'
    : `nothing on record here says so${sayWhy(note)}`;
}

function sayWhy(note: string | undefined): string {
  return note ? `: ${note.replace(/\.$/, '')}` : '';
}
