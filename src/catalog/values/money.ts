const DOLLARS = new Intl.NumberFormat('en-US', {
  minimumFractionDigits: 2,
  maximumFractionDigits: 4,
});
const SPELLING = /^\$(\d+(?:\.\d{1,8})?)$/;

/**
 * Reads US dollars per million tokens, written `$0.24`.
 * @returns undefined when the text is spelt otherwise.
 */
export function parseMoney(spelling: string): number | undefined {
  const [, amount] = SPELLING.exec(spelling) ?? [];
  return amount === undefined ? undefined : Number(amount);
}

/** A computed price to three significant digits: `$4.38`, `$0.263`. */
export function sayAbout(dollars: number): string {
  return sayMoney(Number(dollars.toPrecision(3)));
}

/** `$2.50`, `$0.124`: two decimals at least, four at most. */
export function sayMoney(dollars: number): string {
  return `$${DOLLARS.format(dollars)}`;
}
