import type { Model } from '../../catalog/catalog.ts';
import { hasBegun } from '../../catalog/values/date.ts';

/** Turns of a model that nobody outside can use yet. */
const BEFORE: readonly string[] = ['announced', 'delayed'];

/**
 * Whether all that is known of a model by a day is that it was announced or put off. Of one without
 * events nothing is known, and one that ends, or that newcomers get no longer, was there before.
 */
export function isOnlyAnnounced({ events }: Pick<Model, 'events'>, date: string): boolean {
  const isBefore = ({ what, on }: Model['events'][number]) =>
    BEFORE.includes(what) || (what === 'released' && !hasBegun(on, date));
  return events.length > 0 && events.every(isBefore);
}
