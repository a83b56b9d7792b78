import type { Comparison } from '../comparison.ts';
import { type SurfaceLife, wholeSurfaces } from '../lifecycle.ts';
import { type Prose, prose } from '../prose.ts';
import type { Question } from '../question.ts';
import type { SideId } from '../row.ts';
import { joinProse, joinSentences, SIDES } from '../telling.ts';

const MOST_SURFACES = 3;

/** Whether the two can still be used on the build date, and until when. */
export function askAvailability(comparison: Comparison): Question {
  const { a, b } = comparison.models;
  return {
    id: 'faq-available',
    question: `Are ${a.name} and ${b.name} still available?`,
    answer: [
      joinSentences([
        [firstSentence(comparison)],
        ...SIDES.map((side) => sayLife(comparison, side)).filter(({ length }) => length > 0),
      ]),
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

function firstSentence(comparison: Comparison): string {
  const { models } = comparison;
  const [left, right] = SIDES.map((side) => standingOf(comparison, side));
  if (left === right) return SAY_BOTH[left ?? 'unknown'];
  return `${SIDES.map((side) => `${models[side].name}: ${SAY_ONE[standingOf(comparison, side)]}`).join('; ')}.`;
}

const SAY_BOTH: Record<Standing, string> = {
  yes: 'Yes, both.',
  'for now': 'Yes, both, for now.',
  no: 'No, neither.',
  'never released': 'No: neither was ever released.',
  unknown: 'It cannot be said, because no source was found for either.',
};

const SAY_ONE: Record<Standing, string> = {
  yes: 'yes',
  'for now': 'yes, for now',
  no: 'no',
  'never released': 'no, it was never released',
  unknown: 'it cannot be said, because no source was found',
};

function sayLife({ models, lives }: Comparison, side: SideId): Prose {
  const surfaces = wholeSurfaces(lives[side]).slice(0, MOST_SURFACES);
  if (surfaces.length === 0) return [];
  return prose`${models[side].name}: ${joinProse(surfaces.map(saySurface))}.`;
}

function saySurface({ says, voices }: SurfaceLife): Prose {
  const [top] = voices;
  return [{ text: says, row: 'availability' }, ...(top ? [{ cite: top.source }] : [])];
}
