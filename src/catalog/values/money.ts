const DOLLARS = new Intl.NumberFormat('en-US', {
  minimumFractionDigits: 2,
  maximumFractionDigits: 12,
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

/** So many significant digits tell apart all prices that a source can list. */
const MOST_DIGITS = 12;
const FEW_DIGITS = 3;

/** A computed price to three significant digits: `$4.38`, `$0.263`. */
export function sayAbout(dollars: number): string {
  return sayMoney(Number(dollars.toPrecision(FEW_DIGITS)));
}

/** A listed price, every digit of it and two decimals at least: `$2.50`, `$0.124`, `$0.01875`. */
export function sayMoney(dollars: number): string {
  return `$${DOLLARS.format(Number(dollars.toPrecision(MOST_DIGITS)))}`;
}

/**
 * Says a computed price to three significant digits or, where another reads the same and is not, to
 * as many as tell the two apart: `$0.1312` beside 0.1313.
 */
export function sayBeside(dollars: number, other: number | undefined): string {
  if (other === undefined || dollars === other) return sayAbout(dollars);
  for (let digits = FEW_DIGITS; digits < MOST_DIGITS; digits += 1) {
    const [one, two] = [dollars, other].map((price) => Number(price.toPrecision(digits)));
    if (one !== two) return sayMoney(one ?? dollars);
  }
  return sayMoney(dollars);
}
