import type { Comparison } from '../../rows/compare.ts';
import { type SurfaceLife, isInUse, isOpen, wholeSurfaces } from '../../lives/surface.ts';
import { saySurface, sayWhen } from '../life.ts';
import { type Prose, prose } from '../../prose/prose.ts';
import type { Question } from './question.ts';
import type { SideId } from '../../rows/sides.ts';
import { joinProse, ofMaker } from '../telling.ts';
import { SIDES } from '../../rows/sides.ts';

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
        ? prose`It cannot be said: no source was found for ${ofMaker(a)} or ${ofMaker(b)}.`
        : prose`${left}; ${right}.`,
    ],
  };
}

type Standing = 'yes' | 'for now' | 'existing' | 'no' | 'never released' | 'unknown';

function standingOf({ lives }: Comparison, side: SideId): Standing {
  const { isReleased } = lives[side];
  const surfaces = wholeSurfaces(lives[side]);
  if (!isReleased) return 'never released';
  if (surfaces.length === 0) return 'unknown';
  if (!surfaces.some(isInUse)) return 'no';
  if (!surfaces.some(isOpen)) return 'existing';
  const isLimited = surfaces
    .filter(isInUse)
    .some(({ state, noticed }) => state === 'leaves' || noticed !== undefined);
  return isLimited ? 'for now' : 'yes';
}

const SAY: Record<Standing, string> = {
  yes: 'yes',
  'for now': 'yes, for now',
  existing: 'only to those who use it already',
  no: 'no',
  'never released': 'no',
  unknown: 'not known, for no source was found',
};

/** `GPT-4o: yes, for now (leaves the OpenAI API on 14 January 2027)`. */
function sayLife(comparison: Comparison, side: SideId): Prose {
  const { models, lives } = comparison;
  const standing = standingOf(comparison, side);
  const surfaces = wholeSurfaces(lives[side]).slice(0, MOST_SURFACES);
  const told =
    standing === 'never released'
      ? [prose`${{ text: 'never released', row: 'availability' }}`]
      : surfaces.map(citeSurface);
  const where = told.length > 0 ? prose` (${joinProse(told)})` : [];
  const listed = standing === 'no' ? sayListed(comparison, side) : [];
  return prose`${models[side].name}: ${SAY[standing]}${where}${listed}`;
}

/** That others listed a model which its maker no longer sells, and when that was seen last. */
function sayListed({ models, prices }: Comparison, side: SideId): Prose {
  const others = prices.offers[side].filter(
    ({ state, offer }) => state !== 'ended' && offer.provider.developer !== models[side].developer,
  );
  const names = new Set(others.map(({ offer }) => offer.provider.name));
  const last = others
    .flatMap(({ offer }) => offer.said ?? [])
    .sort()
    .at(-1);
  if (names.size === 0 || last === undefined) return [];
  const who = names.size === 1 ? 'one reseller' : `${names.size} resellers`;
  return prose`; ${{ text: `${who} listed it, last seen ${sayWhen(last)}`, row: 'prices' }}`;
}

function citeSurface(life: SurfaceLife): Prose {
  const [top] = life.voices;
  return [{ text: saySurface(life), row: 'availability' }, ...(top ? [{ cite: top.source }] : [])];
}
