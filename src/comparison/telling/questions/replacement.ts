import type { Catalog } from '../../../catalog/catalog.ts';
import { type Comparison, findRow } from '../../rows/compare.ts';
import { type Prose, prose } from '../../prose/prose.ts';
import type { Question } from './question.ts';
import type { Row } from '../../rows/row.ts';
import type { SideId } from '../../rows/sides.ts';
import { distinct, joinProse, told } from '../telling.ts';
import { SIDES } from '../../rows/sides.ts';

/** What the makers say to move to. */
export function askReplacement(catalog: Catalog, comparison: Comparison): Question | undefined {
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
      prose`${joinProse(named.map((side) => saySuccessor(catalog, comparison, row, side)))}${silent.join('')}.`,
    ],
  };
}

/** `GPT-6 Luna (gpt-6-luna) for GPT-4o`. */
function saySuccessor(catalog: Catalog, { models }: Comparison, row: Row, side: SideId): Prose {
  const rivals = distinct(row.cells[side].rivals).slice(0, 2);
  const others = rivals.map(
    ({ says, source }) => prose`${nameOf(catalog, says)} by ${source.publisher}${{ cite: source }}`,
  );
  const against = others.length > 0 ? prose` (against ${joinProse(others)})` : [];
  const { text } = row.cells[side];
  const name = nameOf(catalog, text);
  const said = name === text ? told(row, side) : prose`${name} (${told(row, side)})`;
  return prose`${said} for ${models[side].name}${against}`;
}

/** The name of the model that a source calls by its id; what it says where there is no such record. */
function nameOf({ models }: Catalog, says: string): string {
  return models.find(({ id }) => id === says || id === says.replaceAll('.', '-'))?.name ?? says;
}
