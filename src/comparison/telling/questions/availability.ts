import type { Comparison } from '../../rows/compare.ts';
import { type SurfaceLife, wholeSurfaces } from '../../lives/lifecycle.ts';
import { type Prose, prose } from '../../prose/prose.ts';
import type { Question } from './question.ts';
import type { SideId } from '../../rows/row.ts';
import { joinProse, ofMaker, SIDES } from '../telling.ts';

const MOST_SURFACES = 3;

/** Whether the two can still be used on the build date, and until when. */
export function askAvailability(comparison: Comparison): Question {
  const { a, b } = comparison.models;
  const standings = SIDES.map((side) => standingOf(comparison, side));
  const [left, right] = SIDES.map((side) => sayLife(comparison, side));
  return {
    id: 'faq-available',
    question: `Are ${a.name} and ${b.name} still available?`,
    answer: [
      standings.every((standing) => standing === 'unknown')
        ? prose`It cannot be said, because no source was found for ${ofMaker(a)} or ${ofMaker(b)}.`
        : prose`${left}; ${right}.`,
    ],
  };
}

type Standing = 'yes' | 'for now' | 'no' | 'never released' | 'unknown';

function standingOf({ lives }: Comparison, side: SideId): Standing {
  const { isReleased, events } = lives[side];
  const surfaces = wholeSurfaces(lives[side]);
  if (!isReleased) return events.length > 0 ? 'never released' : 'unknown';
  if (surfaces.some(({ state }) => state === 'leaving')) return 'for now';
  return surfaces.some(({ state }) => state === 'available') ? 'yes' : 'no';
}

const SAY: Record<Standing, string> = {
  yes: 'yes',
  'for now': 'yes, for now',
  no: 'no',
  'never released': 'no',
  unknown: 'it cannot be said, because no source was found',
};

/** `GPT-4o: yes, for now (leaves the OpenAI API on 14 January 2027)`. */
function sayLife(comparison: Comparison, side: SideId): Prose {
  const { models, lives } = comparison;
  const standing = standingOf(comparison, side);
  const surfaces = wholeSurfaces(lives[side]).slice(0, MOST_SURFACES);
  const told =
    standing === 'never released'
      ? [prose`${{ text: 'never released', row: 'availability' }}`]
      : surfaces.map(saySurface);
  const where = told.length > 0 ? prose` (${joinProse(told)})` : [];
  return prose`${models[side].name}: ${SAY[standing]}${where}`;
}

function saySurface({ says, voices }: SurfaceLife): Prose {
  const [top] = voices;
  return [{ text: says, row: 'availability' }, ...(top ? [{ cite: top.source }] : [])];
}
