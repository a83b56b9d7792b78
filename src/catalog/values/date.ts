/**
 * Calendar dates as people know them: a year, a month or a day, written `2024`, `2024-08` or
 * `2024-08-31`. The spelling is the precision. All arithmetic is in UTC.
 */
export type PartialDate = string;

const SPELLING = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/;
const MONTHS =
  'January February March April May June July August September October November December'.split(
    ' ',
  );

/** Whether the text is a year, month or day that the calendar has. */
export function isPartialDate(text: string): boolean {
  const [, year, month = '01', day = '01'] = SPELLING.exec(text) ?? [];
  if (!year) return false;
  const date = new Date(`${year}-${month}-${day}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(`${year}-${month}-${day}`);
}

/** Whether the text is a full day that the calendar has. */
export function isDay(text: string): boolean {
  return text.length === 10 && isPartialDate(text);
}

/** The first day that a partial date can mean: `2024-08` gives `2024-08-01`. */
export function firstDay(date: PartialDate): string {
  return `${date}${'-01-01'.slice(Math.max(0, date.length - 4))}`;
}

/** The last day that a partial date can mean: `2024-02` gives `2024-02-29`. */
export function lastDay(date: PartialDate): string {
  if (date.length === 10) return date;
  const [year, month = '12'] = date.split('-');
  return new Date(Date.UTC(Number(year), Number(month), 0)).toISOString().slice(0, 10);
}

/** Whether a date has begun by a day: a month on its first day, a year on 1 January. */
export function hasBegun(date: PartialDate, day: string): boolean {
  return firstDay(date) <= day;
}

/**
 * Whether what is dated so has surely happened by a day: a day when it comes; a month or a year, of
 * which the day is not told, only when it is over.
 */
export function hasHappened(date: PartialDate, day: string): boolean {
  return date.length === 10 ? date <= day : lastDay(date) < day;
}

/** Whether two dates can mean the same day, each taken as precisely as it was written. */
export function datesAgree(one: PartialDate, other: PartialDate): boolean {
  return one.startsWith(other) || other.startsWith(one);
}

/** Whether a date is surely later than another, each as precise as it was written. */
export function isLater(one: PartialDate, other: PartialDate): boolean {
  return firstDay(one) > firstDay(other) && !datesAgree(one, other);
}

/** In words: `14 January 2027`, `August 2024`, `2025`. */
export function sayDate(date: PartialDate): string {
  const [year, month, day] = date.split('-');
  return [day && Number(day), month && MONTHS[Number(month) - 1], year].filter(Boolean).join(' ');
}

/** The day so many days later, or earlier: 28 February 2027 and one day is 1 March. */
export function addDays(day: string, days: number): string {
  return new Date(Date.parse(day) + days * 86_400_000).toISOString().slice(0, 10);
}

/** Whole days from one date to another; negative when the other is earlier. */
export function daysBetween(from: PartialDate, to: PartialDate): number {
  return Math.round((Date.parse(firstDay(to)) - Date.parse(firstDay(from))) / 86_400_000);
}

/**
 * Whole calendar months from the end of one date to the end of another, as data that is named by a
 * month reaches to its last day: from June 2024 to 30 September 2024 are three. The last day of a
 * month completes it, however many days the other month has. Negative when the other is earlier.
 */
export function monthsOfData(from: PartialDate, to: PartialDate): number {
  const [start, end] = [lastDay(from), lastDay(to)];
  if (end < start) return 0 - monthsOfData(to, from);
  const months = (date: string) => Number(date.slice(0, 4)) * 12 + Number(date.slice(5, 7));
  const isWhole = end.slice(8) >= start.slice(8) || end === lastDay(end.slice(0, 7));
  return months(end) - months(start) - Number(!isWhole);
}
