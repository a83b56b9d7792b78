/** Numbers as readers type them into a form: `300M`, `1.5k`, `0,5`, `1,000,000`, `$2.50`, `50%`. */

/** What was typed, read as a number, or why it cannot be. */
export type Typed = { number: number } | { fault: string };

const TYPED =
  /^[$€]?\s*(\d[\d.,\s'’_]*|[.,]\d+)\s*([kmbtg]|mio|million|thousand|billion)?\s*[%$]?$/i;
const SCALES: Record<string, number> = {
  k: 1e3,
  thousand: 1e3,
  m: 1e6,
  mio: 1e6,
  million: 1e6,
  b: 1e9,
  g: 1e9,
  billion: 1e9,
  t: 1e12,
};

/** The numbers that a field takes, and what it calls them. */
export interface Range {
  /** `a share`, `a number of tokens`. */
  what: string;
  from: number;
  to: number;
  isWhole?: boolean;
}

/**
 * Reads a number with a scale word, a sign of money or percent, and the comma or the point of either
 * way of writing: a mark before three last digits parts thousands, unless only a zero stands before it.
 */
export function readTyped(text: string, range: Range): Typed {
  const [, digits, scale = ''] = TYPED.exec(text.trim()) ?? [];
  const plain = digits === undefined ? undefined : plainDigits(digits.replace(/[\s'’_]/g, ''));
  if (plain === undefined) return { fault: `“${text.trim()}” is no number. ${sayRange(range)}` };
  const number = Number((Number(plain) * (SCALES[scale.toLowerCase()] ?? 1)).toPrecision(15));
  const isIn = number >= range.from && number <= range.to;
  const isTaken = isIn && (!range.isWhole || Number.isInteger(number));
  return isTaken ? { number } : { fault: sayRange(range) };
}

/** `1,000,000`, `1.000.000,5`, `0,5` and `1.5` as a program writes them. */
function plainDigits(digits: string): string | undefined {
  const marks = [...digits.matchAll(/[.,]/g)];
  const [last] = marks.slice(-1);
  if (!last) return digits;
  const [whole, part] = [digits.slice(0, last.index), digits.slice(last.index + 1)];
  const kinds = new Set(marks.map(([mark]) => mark));
  const isGroup = part.length === 3 && /^[1-9]\d{0,2}([.,]\d{3})*$/.test(whole);
  // One point is a decimal point, as in 1.125; one comma before three digits parts thousands.
  const isDecimal = kinds.size === 2 || (marks.length === 1 && (last[0] === '.' || !isGroup));
  if (!isDecimal) return isGroup && kinds.size === 1 ? digits.replace(/[.,]/g, '') : undefined;
  const groups = whole.split(/[.,]/);
  const isGrouped = groups.slice(1).every(({ length }) => length === 3);
  return isGrouped ? `${groups.join('') || '0'}.${part}` : undefined;
}

function sayRange({ what, from, to, isWhole }: Range): string {
  const numbers = isWhole ? 'a whole number ' : '';
  return `${what.charAt(0).toUpperCase()}${what.slice(1)} is ${numbers}${
    to === Infinity
      ? from === 0
        ? '0 or more'
        : `${SAY.format(from)} or more`
      : `from ${SAY.format(from)} to ${SAY.format(to)}`
  }.`;
}

const SAY = new Intl.NumberFormat('en-US', { maximumFractionDigits: 6 });
