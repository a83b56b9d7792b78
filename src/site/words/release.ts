import { datesAgree, sayDate } from '../../catalog/values/date.ts';
import type { Life } from '../../comparison/lives/surface.ts';

/** `released 5 April 2025`: the first release that nobody has found wrong, as exactly as it is known. */
export function releaseOf({ events, isReleased }: Life): string {
  const dates = events
    .filter((event) => isRelease(event) && (event.check ?? 'agrees') === 'agrees')
    .map(({ on }) => on);
  const [first] = dates;
  if (!first) {
    if (!isReleased) return 'never released';
    const isDisputed = events.some(({ what }) => what === 'released');
    return isDisputed ? 'release date disputed' : 'release date not on record';
  }
  const same = dates.filter((date) => datesAgree(date, first));
  return `released ${sayDate(same.reduce((one, other) => (other.length > one.length ? other : one)))}`;
}

function isRelease({ what }: Life['events'][number]): boolean {
  return what === 'released';
}
