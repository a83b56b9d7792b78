/** What somebody may have meant who wrote a number otherwise than records do. */

/** `"128k"` is 128K, `128 K` too, `1.000.000` is 1,000,000; undefined where nothing can be guessed. */
export function guessQuantity(spelling: unknown): string | undefined {
  const text = String(spelling).trim();
  const scaled = /^([~<>]?)\s*(\d{1,9}(?:[.,]\d{1,9}){0,3})\s*([kmbt])(?:\s*tokens?)?$/i.exec(text);
  if (scaled) return `${scaled[1]}${scaled[2]}${(scaled[3] ?? '').toUpperCase()}`;
  const word = /^([~<>]?)\s*(\d+(?:\.\d+)?)\s*(thousand|million|billion|trillion)\b/i.exec(text);
  if (word) return `${word[1]}${word[2]}${SCALES[(word[3] ?? '').toLowerCase()] ?? ''}`;
  const dotted = /^\d{1,3}(?:\.\d{3}){2,}$/.test(text) ? text.replaceAll('.', ',') : undefined;
  const bare = /^(\d[\d,]{0,15})\s*tokens?$/i.exec(text)?.[1];
  return dotted ?? bare;
}

const SCALES: Record<string, string> = { thousand: 'K', million: 'M', billion: 'B', trillion: 'T' };

/** `0.24`, `0.24 USD` and `$ 0,24` are $0.24. */
export function guessMoney(spelling: unknown): string | undefined {
  const text = String(spelling).trim();
  const [, amount] =
    /^(?:US)?\$?\s*(\d{1,6}(?:[.,]\d{1,8})?)\s*(?:USD|dollars?|\$)?(?:\s*\/\s*(?:1?M|million)\b.*)?$/i.exec(
      text,
    ) ?? [];
  return amount && `$${amount.replace(',', '.')}`;
}

/** `"82%"` and `"82"` are 82. */
export function guessNumber(spelling: unknown): string | undefined {
  const [, amount] =
    typeof spelling === 'string'
      ? (/^\s*(-?\d{1,9}(?:\.\d{1,6})?)\s*%?\s*$/.exec(spelling) ?? [])
      : [];
  return amount;
}
