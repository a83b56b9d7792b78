import { line } from './text.ts';
import { say } from './spelling.ts';

const CLOCK = /\b(\d{1,2}):(\d{2})\b/g;
const SPAN = /\b\d{1,2}:\d{2} to \d{1,2}:\d{2}\b/g;
const DAY = 24 * 60;

const HOURS =
  'allowed are hours by the clock and whose clock it is, such as 08:00 to 24:00 UTC. A price that holds all day has no hours: leave the key out';

/** Hours of the day, `08:00 to 24:00 UTC`: part of a day, and so a condition of a price. */
export const hours = line.refine(isPartOfDay, say(HOURS));

function isPartOfDay(text: string): boolean {
  const spans = text.match(SPAN) ?? [];
  const times = [...text.matchAll(CLOCK)].map(([, hour, minute]) => {
    return Number(minute) < 60 ? Number(hour) * 60 + Number(minute) : Infinity;
  });
  const isClock = times.every((time) => time <= DAY) && spans.length * 2 === times.length;
  const hasZone = /\b(?:UTC|GMT|[A-Z]{2,4}T|time)\b/.test(text);
  return spans.length > 0 && isClock && hasZone && !spans.every(isWholeDay);
}

function isWholeDay(span: string): boolean {
  const [from, to] = span.split(' to ');
  return from === to || (/^0?0:00$/.test(from ?? '') && to === '24:00');
}
