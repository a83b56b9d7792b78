import { sayDate } from '../catalog/date.ts';
import type { Life } from '../comparison/lifecycle.ts';

/** `released 5 April 2025`, by the first release that no better evidence contradicts. */
export function releaseOf({ events, isReleased }: Life): string {
  const releases = events.filter(({ what }) => what === 'released');
  const first = releases.find(({ check }) => check === undefined || check === 'agrees');
  if (first) return `released ${sayDate(first.on)}`;
  return isReleased ? 'release date disputed' : 'never released';
}
