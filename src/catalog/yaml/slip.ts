import { type Document, type Scalar, type YAMLMap, visit } from 'yaml';
import { keyOf, placesIn } from '../problems/locate.ts';
import { quoteFound } from '../text/quote.ts';
import type { Excess } from '../text/slip.ts';

/** What sound YAML may say and a record may not: a key twice, a number in an odd spelling. */
export function slipsOf(document: Document, yaml: string): Excess[] {
  const placeOf = placesIn(yaml);
  const slips: Excess[] = [];
  visit(document, {
    Map: (_key, map) => void slips.push(...keysTwice(map, (offset) => placeOf(offset).line)),
    Scalar: (_key, scalar) => void slips.push(...oddNumbers(scalar)),
  });
  return slips;
}

function keysTwice(map: YAMLMap, lineOf: (offset: number) => number): Excess[] {
  const known = new Map<string, number>();
  return map.items.flatMap(({ key }) => {
    const [name, offset] = [keyOf(key), (key as Scalar).range?.[0] ?? 0];
    const before = known.get(name);
    if (before === undefined) known.set(name, offset);
    if (before === undefined) return [];
    const rule = `it stands on line ${lineOf(before)} already`;
    return [{ offset, message: `found the key ${quoteFound(name)} again; ${rule}. Leave one out` }];
  });
}

const PLAIN_NUMBER = /^-?(?:0|[1-9]\d*)(?:\.\d+)?$/;
/** More digits than these a number in a program does not keep. */
const MOST_DIGITS = 15;

function oddNumbers({ value, source = '', range }: Scalar): Excess[] {
  if (typeof value !== 'number') return [];
  const isPlain = PLAIN_NUMBER.test(source) && !Object.is(value, -0);
  if (isPlain && source.replace(/\D/g, '').length <= MOST_DIGITS) return [];
  const rule = isPlain
    ? `allowed are at most ${MOST_DIGITS} digits`
    : 'a number is written in plain digits, such as 16384 or 69.8';
  const message = `found the number ${quoteFound(source).slice(1, -1)}; ${rule}. Write it so, or put it in quotes if it is text`;
  return [{ offset: range?.[0] ?? 0, message }];
}
