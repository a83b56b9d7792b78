import type { Model, Offer } from '../../catalog/catalog.ts';
import { isServiceOf } from '../../catalog/surface.ts';
import { isFoundWrong } from '../evidence/rank.ts';
import { type Life, isInUse, isOver } from '../lives/surface.ts';

/**
 * Whether an offer is no more than a listing: the maker has stopped serving the model, its weights
 * are not to be had, and no source tells of a life of its own at this provider. Lists of prices
 * outlive what they list; one that says, with a source, on which day it ends is more than a listing.
 */
export function isListedOnly(
  model: Model,
  life: Life,
  { provider, until, untilSource }: Offer,
): boolean {
  if (!life.main || !isOver(life.main) || provider.developer === model.developer) return false;
  if (until && untilSource?.tier === 'primary') return false;
  if (hasOpenWeights(model, life)) return false;
  return !life.surfaces.some(
    (surface) => isInUse(surface) && isServiceOf(provider, surface.surface),
  );
}

function hasOpenWeights({ claims }: Model, life: Life): boolean {
  const isOut = life.surfaces.some((one) => one.surface === 'weights' && isInUse(one));
  const says = claims.some(
    (claim) =>
      claim.field === 'open-weights' &&
      claim.value?.kind === 'flag' &&
      claim.value.yes &&
      !isFoundWrong(claim),
  );
  return isOut || says;
}
