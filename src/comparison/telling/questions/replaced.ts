import type { Comparison } from '../../rows/compare.ts';
import { type Prose, prose } from '../../prose/prose.ts';
import type { Question } from './question.ts';
import type { SideId } from '../../rows/sides.ts';
import type { Studies } from '../../study/studies.ts';
import { namedBy } from '../../study/succession.ts';
import { joinClauses, joinProse } from '../telling.ts';
import { SIDES } from '../../rows/sides.ts';

/** Which models somebody names one of the two as the successor of. */
export function askReplaced(studies: Studies, comparison: Comparison): Question | undefined {
  const said = SIDES.flatMap((side) => sayReplaced(studies, comparison, side));
  if (said.length === 0) return undefined;
  const { a, b } = comparison.models;
  return {
    id: 'faq-replaces',
    question: `What do ${a.name} and ${b.name} replace?`,
    answer: [prose`${joinClauses(said)}.`],
  };
}

function sayReplaced(studies: Studies, { models }: Comparison, side: SideId): Prose[] {
  const replaced = namedBy(studies, models[side]).map(({ says, told, isCurrent }) => {
    const source = told.at(-1)?.source;
    const doubt = isCurrent ? '' : ', not borne out';
    return prose`${says} (${source?.publisher ?? ''}${source && { cite: source }}${doubt})`;
  });
  return replaced.length > 0 ? [prose`${models[side].name}: ${joinProse(replaced)}`] : [];
}
