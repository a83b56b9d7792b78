import type { FieldId } from '../../catalog/fields.ts';
import { isDisputed } from '../evidence/cell.ts';
import { sayAbout } from '../../catalog/values/money.ts';
import { whoSellsWhen } from '../offers/seller.ts';
import { cheapestOf } from '../offers/sound.ts';
import type { Profile } from './profile.ts';

/** What most readers ask of a model first, with where the page tells it in full. */
export interface KeyFigure {
  label: string;
  says: string;
  isKnown: boolean;
  isDisputed: boolean;
  /** The id of the row or the part of the page. */
  at: string;
}

const ASKED_FIRST: readonly FieldId[] = [
  'context-window',
  'knowledge-cutoff',
  'open-weights',
  'parameters-total',
  'vision',
];

/** The figures at the head of a model's page: those of which somebody says anything, and its price. */
export function keyFiguresOf(profile: Profile): KeyFigure[] {
  const rows = profile.groups.flatMap(({ rows: inGroup }) => inGroup);
  const told = ASKED_FIRST.flatMap((id) => rows.find((row) => row.id === id) ?? []).map(
    ({ id, label, cell }): KeyFigure => ({
      label,
      says: cell.text,
      isKnown: cell.state === 'known',
      isDisputed: isDisputed(cell),
      at: id,
    }),
  );
  return [...told, ...priceFigure(profile)];
}

function priceFigure({ offers }: Profile): KeyFigure[] {
  const cheapest = cheapestOf(offers);
  if (!cheapest) return [];
  const says = `${sayAbout(cheapest.blended)}, ${whoSellsWhen(cheapest)}`;
  return [{ label: 'Cheapest, blended', says, isKnown: true, isDisputed: false, at: 'prices' }];
}
