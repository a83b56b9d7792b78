import { type Comparison, rowsOf } from '../../rows/compare.ts';
import type { Voice } from '../../evidence/cell.ts';
import { capital } from '../../prose/capital.ts';
import { lowerLabel } from '../../rows/row-name.ts';
import { type Prose, prose } from '../../prose/prose.ts';
import type { Question } from './question.ts';
import type { Row } from '../../rows/row.ts';
import type { SideId } from '../../rows/sides.ts';
import { inSentence, joinClauses, told } from '../telling.ts';
import { SIDES } from '../../rows/sides.ts';

interface Mistake {
  row: Row;
  side: SideId;
  voice: Voice;
}

const MOST_MISTAKES = 3;

/** What secondary sources get wrong about the two, against better ones. */
export function askMistakes(comparison: Comparison): Question | undefined {
  const mistakes = rowsOf(comparison).flatMap((row) =>
    SIDES.flatMap((side) =>
      row.cells[side].rivals
        .filter(({ source, check }) => source.tier === 'secondary' && check !== 'unverifiable')
        .map((voice): Mistake => ({ row, side, voice })),
    ),
  );
  if (mistakes.length === 0) return undefined;
  const { a, b } = comparison.models;
  const pages = new Set(mistakes.map(({ voice }) => voice.source)).size;
  const shown = pick(mistakes).map((mistake) => sayMistake(comparison, mistake));
  const total = `${count(mistakes.length, 'claim')} on ${count(pages, 'page')}`.toLowerCase();
  return {
    id: 'faq-mistakes',
    question: `What do other pages get wrong about ${a.name} and ${b.name}?`,
    answer: [
      prose`${capital(total)}${mistakes.length > shown.length ? ', such as' : ':'} ${joinClauses(shown)}.`,
    ],
  };
}

/** Plain contradictions first, one a row. */
function pick(mistakes: Mistake[]): Mistake[] {
  const plain = mistakes.toSorted(
    (one, other) =>
      Number(one.voice.check !== 'contradicted') - Number(other.voice.check !== 'contradicted'),
  );
  const rows = new Set<Row>();
  return plain.filter(({ row }) => !rows.has(row) && rows.add(row)).slice(0, MOST_MISTAKES);
}

function sayMistake({ models }: Comparison, { row, side, voice }: Mistake): Prose {
  const [top] = row.cells[side].voices;
  const label = row.id === 'released' ? 'release date' : lowerLabel(row.label);
  const cell = row.cells[side];
  const better =
    cell.state === 'undisclosed'
      ? prose`which ${models[side].developer} ${{ text: 'does not disclose', row: row.id }}${top && { cite: top.source }}`
      : prose`where ${top?.source.publisher ?? 'a better source'} has ${told(row, side)}`;
  return prose`${inSentence(voice.says)} for the ${label} of ${models[side].name} at ${voice.source.publisher}${{ cite: voice.source }}, ${better}`;
}

function count(number: number, noun: string): string {
  return `${number === 1 ? 'One' : number} ${noun}${number === 1 ? '' : 's'}`;
}
