import type { Comparison } from './comparison.ts';
import { type Prose, prose } from './prose.ts';
import { reasonsFor } from './reason.ts';
import type { SideId } from './row.ts';
import { joinProse, SIDES } from './telling.ts';

const MOST_REASONS = 3;

/** What separates the two: the weightiest reasons on each side, and who is leaving. */
export function summaryOf(comparison: Comparison): Prose {
  const clauses = SIDES.map((side) => sayReasons(comparison, side)).filter(
    ({ length }) => length > 0,
  );
  const separated = clauses.flatMap((clause, index) => (index > 0 ? ['; ', ...clause] : clause));
  const lives = SIDES.flatMap((side) => sayEnd(comparison, side));
  if (clauses.length === 0) return prose`No row of the records puts one before the other.${lives}`;
  return prose`${separated}.${lives}`;
}

function sayReasons(comparison: Comparison, side: SideId): Prose {
  const reasons = reasonsFor(comparison, side).slice(0, MOST_REASONS);
  if (reasons.length === 0) return [];
  return prose`${comparison.models[side].name} ${joinProse(reasons.map(({ says }) => says))}`;
}

/** That a model leaves, has left or never came, on the maker's own surface. */
function sayEnd({ models, lives }: Comparison, side: SideId): Prose {
  const { name, developer } = models[side];
  const { isReleased, surfaces, events } = lives[side];
  if (!isReleased && events.length > 0)
    return prose` ${name} ${{ text: 'was never released', row: 'availability' }}.`;
  const own = surfaces.find(
    ({ surface, state }) =>
      surface === `${developer} API` && (state === 'leaving' || state === 'left'),
  );
  const [top] = own?.voices ?? [];
  if (!own) return [];
  return prose` ${name} ${{ text: own.says, row: 'availability' }}${top && { cite: top.source }}.`;
}
