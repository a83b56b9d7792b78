import type { Comparison } from '../comparison.ts';
import { type SurfaceLife, wholeSurfaces } from '../lifecycle.ts';
import { type Prose, prose } from '../prose.ts';
import type { Question } from '../question.ts';
import type { SideId } from '../row.ts';
import { joinClauses, joinProse, ofMaker, SIDES } from '../telling.ts';

const MOST_SURFACES = 3;

/** Whether the two can still be used on the build date, and until when. */
export function askAvailability(comparison: Comparison): Question {
  const { a, b } = comparison.models;
  const lives = SIDES.map((side) => sayLife(comparison, side)).filter(({ length }) => length > 0);
  return {
    id: 'faq-available',
    question: `Are ${a.name} and ${b.name} still available?`,
    answer: [
      lives.length > 0
        ? prose`${opening(comparison)}: ${joinClauses(lives)}.`
        : prose`It cannot be said, because no source was found for ${ofMaker(a)} or ${ofMaker(b)}.`,
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

function opening(comparison: Comparison): string {
  const [left, right] = SIDES.map((side) => standingOf(comparison, side));
  if (left === right) return SAY_BOTH[left ?? 'unknown'];
  return SIDES.map((side) => {
    const { name } = comparison.models[side];
    return `${name} ${SAY_ONE[standingOf(comparison, side)]}`;
  }).join(', ');
}

const SAY_BOTH: Record<Standing, string> = {
  yes: 'Yes, both',
  'for now': 'Yes, both, for now',
  no: 'No, neither',
  'never released': 'No, neither was ever released',
  unknown: 'It cannot be said, because no source was found for either',
};

const SAY_ONE: Record<Standing, string> = {
  yes: 'is',
  'for now': 'is, for now',
  no: 'is not',
  'never released': 'never was',
  unknown: 'cannot be told, because no source was found',
};

function sayLife({ models, lives }: Comparison, side: SideId): Prose {
  const surfaces = wholeSurfaces(lives[side]).slice(0, MOST_SURFACES);
  if (surfaces.length === 0) return [];
  return prose`${models[side].name} ${joinProse(surfaces.map(saySurface))}`;
}

function saySurface({ says, voices }: SurfaceLife): Prose {
  const [top] = voices;
  return [{ text: says, row: 'availability' }, ...(top ? [{ cite: top.source }] : [])];
}
