/** What somebody may have meant who wrote a number otherwise than records do. */

/**
 * `"128k"` is 128K, `128 K` too, `1.000.000` is 1,000,000, `≈200K` is ~200K and `64K-128K` 96K ± 32K;
 * undefined where nothing can be guessed.
 */
export function guessQuantity(spelling: unknown): string | undefined {
  const text = inSigns(String(spelling).trim());
  const range = /^(\d+)([KMBT]?)\s*(?:-|–|to)\s*(\d+)([KMBT])$/.exec(text);
  if (range) return guessRange(range);
  const scaled = /^([~<>]?)\s*(\d{1,9}(?:[.,]\d{1,9}){0,3})\s*([kmbt])(?:\s*tokens?)?$/i.exec(text);
  if (scaled) return `${scaled[1]}${scaled[2]}${(scaled[3] ?? '').toUpperCase()}`;
  const word = /^([~<>]?)\s*(\d+(?:\.\d+)?)\s*(thousand|million|billion|trillion)\b/i.exec(text);
  if (word) return `${word[1]}${word[2]}${SCALES[(word[3] ?? '').toLowerCase()] ?? ''}`;
  const dotted = /^\d{1,3}(?:\.\d{3}){2,}$/.test(text) ? text.replaceAll('.', ',') : undefined;
  const bare = /^(\d[\d,]{0,15})\s*tokens?$/i.exec(text)?.[1];
  return dotted ?? bare;
}

/**
 * Words and signs for about, more and less, as records write them. What goes up to a figure has it; of
 * `at least` nothing is guessed, for more than a figure is more.
 */
function inSigns(text: string): string {
  return text
    .replace(/^(?:≈|≃|about|around|approx\.?|approximately|circa|ca\.)\s*/i, '~')
    .replace(/^(?:more than|over|above)\s*/i, '>')
    .replace(/^(?:less than|under|below)\s*/i, '<')
    .replace(/^(?:up to|at most|max\.?|≤|<=)\s*/i, '');
}

/** The middle of a range with half of it to either side. */
function guessRange([, low = '', scale = '', high = '', top = '']: RegExpExecArray) {
  const [from, to] = [Number(low), Number(high)];
  if ((scale !== '' && scale !== top) || from >= to) return undefined;
  return `{ value: ${(from + to) / 2}${top}, margin: ${(to - from) / 2}${top} }`;
}

const SCALES: Record<string, string> = { thousand: 'K', million: 'M', billion: 'B', trillion: 'T' };

/** `0.24`, `0.24 USD` and `$ 0,24` are $0.24, and so is `$0.00024 / 1K tokens`. */
export function guessMoney(spelling: unknown): string | undefined {
  const text = String(spelling).trim();
  const [, amount, per] =
    /^(?:USD?\s*)?\$?\s*(\d{1,6}(?:[.,]\d{1,8})?)\s*(?:USD|dollars?|\$)?(?:\s*(?:\/|per)\s*(1?M|million|1?K|thousand|1,?000)\b.*)?$/i.exec(
      text,
    ) ?? [];
  if (amount === undefined) return undefined;
  const dollars = amount.replace(',', '.');
  const isOfThousand = /^(?:1?K|thousand|1,?000)$/i.test(per ?? '');
  return `$${isOfThousand ? Number((Number(dollars) * 1000).toPrecision(12)) : dollars}`;
}

const OTHER_MONEY = /[€£¥₹]|\b(?:EUR|GBP|JPY|CNY|RMB|INR|euros?|pounds?|yen|yuan)\b/i;

/** Whether a price is in another currency: it is not turned into dollars here. */
export function isOtherMoney(spelling: unknown): boolean {
  return OTHER_MONEY.test(String(spelling));
}

const NOT_KNOWN = /^(?:unknown|n\/?a|tbd|tba|none|null|\?+|-+|not (?:known|stated|given|found))$/i;

/** Whether somebody wrote that a thing is not known. */
export function isNotKnown(spelling: unknown): boolean {
  return typeof spelling === 'string' && NOT_KNOWN.test(spelling.trim());
}

/** `"82%"` and `"82"` are 82. */
export function guessNumber(spelling: unknown): string | undefined {
  const [, amount] =
    typeof spelling === 'string'
      ? (/^\s*(-?\d{1,9}(?:\.\d{1,6})?)\s*%?\s*$/.exec(spelling) ?? [])
      : [];
  return amount;
}

const MONTHS = [
  ...['january', 'february', 'march', 'april', 'may', 'june', 'july', 'august', 'september'],
  ...['october', 'november', 'december'],
];

/** `14 January 2027` and `June 2025` in digits, and a moment of any clock as its day in UTC. */
export function guessDate(spelling: unknown): string | undefined {
  const text = String(spelling).trim();
  const moment = /^\d{4}-\d{2}-\d{2}T[\d:.]+(?:Z|[+-]\d{2}:?\d{2})$/.test(text)
    ? new Date(text)
    : undefined;
  if (moment && !Number.isNaN(moment.getTime())) return `"${moment.toISOString().slice(0, 10)}"`;
  const [, day, name = '', year] =
    /^(?:(\d{1,2})\.? )?([A-Za-z]{3,9})\.?,? (\d{4})$/.exec(text) ?? [];
  const month = MONTHS.findIndex((one) => one.startsWith(name.toLowerCase())) + 1;
  if (!year || month === 0) return undefined;
  const parts = [year, String(month).padStart(2, '0'), day?.padStart(2, '0')];
  return `"${parts.filter(Boolean).join('-')}"`;
}
