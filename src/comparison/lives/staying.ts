import { daysBetween } from '../../catalog/values/date.ts';
import { type Life, isOpen, wholeSurfaces } from './surface.ts';

/** So many days count as a year to come. */
const STAYS_DAYS = 365;

/**
 * Whether somebody who moves there can use it a year from now, as far as is announced: it is open to
 * newcomers, and nobody has given notice of its end.
 */
export function stays(life: Life, date: string): boolean {
  return (
    life.isReleased &&
    wholeSurfaces(life).some((surface) => {
      if (!isOpen(surface) || (surface.noticed && surface.state !== 'leaves')) return false;
      return surface.state !== 'leaves' || daysBetween(date, surface.on) > STAYS_DAYS;
    })
  );
}
