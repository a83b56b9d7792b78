import type { Model } from '../../catalog/catalog.ts';
import { daysBetween } from '../../catalog/values/date.ts';
import type { Studies } from '../study/studies.ts';
import { isOpen, wholeSurfaces } from '../lives/surface.ts';

/** A model is of today if it was released at most so many days ago and is open to newcomers. */
const CURRENT_DAYS = 183;

/** Whether a model is one that people choose between today. */
export function isCurrent(studies: Studies, model: Model): boolean {
  const { life } = studies.of(model);
  const release = life.events.find(({ what }) => what === 'released');
  if (!release || !wholeSurfaces(life).some(isOpen)) return false;
  return daysBetween(release.on, studies.date) <= CURRENT_DAYS;
}
