import { type Comparison, findRow } from '../../rows/compare.ts';
import { type Prose, prose } from '../../prose/prose.ts';
import type { Question } from './question.ts';
import type { Row } from '../../rows/row.ts';
import type { SideId } from '../../rows/sides.ts';
import { distinct, joinProse, told } from '../telling.ts';
import { SIDES } from '../../rows/sides.ts';

/** What the makers say to move to. */
export function askReplacement(comparison: Comparison): Question | undefined {
  const row = findRow(comparison, 'successor');
  if (!row) return undefined;
  const named = SIDES.filter((side) => row.cells[side].state === 'known');
  if (named.length === 0) return undefined;
  const { a, b } = comparison.models;
  const silent = SIDES.filter((side) => !named.includes(side)).map(
    (side) => `; for ${comparison.models[side].name} no successor was found`,
  );
  return {
    id: 'faq-replacement',
    question: `What replaces ${a.name} and ${b.name}?`,
    answer: [
      prose`${joinProse(named.map((side) => saySuccessor(comparison, row, side)))}${silent.join('')}.`,
    ],
  };
}

function saySuccessor({ models }: Comparison, row: Row, side: SideId): Prose {
  const rivals = distinct(row.cells[side].rivals).slice(0, 2);
  const others = rivals.map(
    ({ says, source }) => prose`${says} by ${source.publisher}${{ cite: source }}`,
  );
  const against = others.length > 0 ? prose` (against ${joinProse(others)})` : [];
  return prose`${told(row, side)} for ${models[side].name}${against}`;
}
