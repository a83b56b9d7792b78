import type { Slip } from './slip.ts';

/** Bounds of a text that people never meet, and beyond which reading it would take long or fail. */

interface Bound {
  most: number;
  what: string;
  /** How many of them there are in a text or a line, in linear time. */
  count: (text: string) => number;
}

const times = (pattern: RegExp) => (text: string) => text.match(pattern)?.length ?? 0;

const OF_TEXT: readonly Bound[] = [
  { most: 2000, what: 'lines', count: times(/\n/g) },
  { most: 1000, what: 'opening brackets', count: times(/\[/g) },
  { most: 1000, what: 'closing brackets', count: times(/\]/g) },
  { most: 2000, what: 'runs of *, _ and ~', count: times(/\*+|_+|~+/g) },
  { most: 2000, what: 'runs of backticks', count: times(/`+/g) },
  { most: 1000, what: 'signs of < and &', count: times(/[<&]/g) },
  { most: 2000, what: 'backslashes', count: times(/\\/g) },
  { most: 2000, what: 'exclamation marks', count: times(/!/g) },
  { most: 1000, what: 'addresses', count: times(/https?:|www\.|@/gi) },
  { most: 200, what: 'headings', count: times(/^ {0,3}(?:#{1,6}[ \t]|=+[ \t]*$)/gm) },
];

const OF_LINE: readonly Bound[] = [
  { most: 20, what: 'marks of quotations and lists before the words', count: marksBefore },
  { most: 50, what: 'signs of |, which part columns', count: times(/\|/g) },
  { most: 500, what: 'blanks in a row', count: longestBlank },
];

const MARK = /[ \t]*(?:>|[-+*](?=[ \t]|$)|\d{1,9}[.)](?=[ \t]|$))/y;

/** How deep a line opens quotations and lists. */
function marksBefore(line: string): number {
  MARK.lastIndex = 0;
  let count = 0;
  while (MARK.test(line)) count += 1;
  return count;
}

function longestBlank(line: string): number {
  return Math.max(0, ...(line.match(/[ \t]+/g) ?? []).slice(0, 10_000).map(({ length }) => length));
}

/** The first bound that a text breaks, found before anything is parsed. */
export function boundBroken(text: string): Slip | undefined {
  const ofText = OF_TEXT.find(({ count, most }) => count(text) > most);
  if (ofText) return sayBroken(ofText, 0);
  let offset = 0;
  for (const line of text.split('\n')) {
    const ofLine = OF_LINE.find(({ count, most }) => count(line) > most);
    if (ofLine) return sayBroken(ofLine, offset);
    offset += line.length + 1;
  }
  return undefined;
}

function sayBroken({ most, what }: Bound, offset: number): Slip {
  const found = `more than ${most.toLocaleString('en')} ${what}`;
  return { offset, found, rule: 'no text of a record needs that. Write less, or split it' };
}
