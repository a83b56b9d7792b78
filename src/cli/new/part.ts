import { readFileSync, writeFileSync } from 'node:fs';
import type { Kind } from '../../catalog/kind.ts';
import { insertItem } from './insert.ts';
import { DAYS, Misuse, fileOf, known } from './known.ts';
import { itemTemplateOf } from './template.ts';

/** Items of lists in records: the record that holds the list, and the record that each names under a key. */
const PARTS = {
  offer: { in: 'providers', list: 'offers', of: 'models', key: 'model' },
  score: { in: 'models', list: 'scores', of: 'benchmarks', key: 'benchmark' },
} as const satisfies Record<string, { in: Kind; list: string; of: Kind; key: string }>;

export type Part = keyof typeof PARTS;
export const PART_NAMES = Object.keys(PARTS) as Part[];

/** Whether the command can write such a part of a record. */
export function isPart(noun: string): noun is Part {
  return noun in PARTS;
}

/**
 * An offer or a score to fill in, with every key explained: shown, or put in place.
 * @param holder the record in which it stands.
 * @param named the record that it is about.
 * @returns what to say of it.
 * @throws Misuse where one of the two does not exist, or the record cannot be added to.
 */
export function writePart(part: Part, holder: string, named: string, isWritten: boolean): string {
  const { in: kind, list, of, key } = PARTS[part];
  const file = fileOf(kind, known(kind, holder));
  const item = itemTemplateOf(kind, list, { ...DAYS, [key]: known(of, named) });
  if (!isWritten)
    return `${item}\nIt belongs under ${list} in ${file}. To put it there: npm run new -- ${part} ${holder} ${named} --write`;
  const text = readFileSync(file, 'utf8').replaceAll('\r\n', '\n');
  writeFileSync(file, inserted(file, text, list, item));
  return `Wrote the ${part} at the end of ${list} in ${file}. Fill it in, then: npm run check`;
}

function inserted(file: string, text: string, list: string, item: string): string {
  try {
    return insertItem(text, list, item);
  } catch (error) {
    throw new Misuse(`${file} cannot be added to. ${(error as Error).message}`);
  }
}
