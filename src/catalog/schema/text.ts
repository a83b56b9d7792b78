import { z } from 'zod';
import { strayCharacters } from '../text/characters.ts';
import { unfinishedIn } from '../text/draft.ts';
import { deceit } from '../text/name.ts';
import type { Slip } from '../text/slip.ts';
import { markupOf, markupWithFigures } from '../text/markup.ts';

/** Texts of records: Markdown of a few sentences, or a line that is shown as it is written. */

const MOST_OF_WORDS = 2000;
const MOST_OF_LINE = 300;

/** Text that passes a check, which says what in it is wrong. */
function text(most: number, slipIn: (text: string) => Omit<Slip, 'offset'> | undefined) {
  const say = (rule: string) => ({ error: () => rule });
  return z
    .string(say('allowed is text; put it in quotes if it looks like a number or a date'))
    .trim()
    .min(1, say('allowed is text; write some, or leave the key out'))
    .max(most, say(`allowed are at most ${most.toLocaleString('en')} characters. Shorten it`))
    .superRefine((found, context) => {
      const slip = found === '' ? undefined : (strayCharacters(found)[0] ?? slipIn(found));
      if (slip) context.addIssue({ code: 'custom', message: `in it ${slip.found}: ${slip.rule}` });
    });
}

/** Markdown of a few sentences. */
export const words = text(MOST_OF_WORDS, (found) => markupOf(found, 'key')[0]);

/** The same, with figures from the records: `[[gpt-4o context-window]]`. */
export const wordsWithFigures = text(MOST_OF_WORDS, (found) => markupWithFigures(found, 'key')[0]);

const MARKS = /<[a-z/!?][\w-]*|\*\*|`|\n|&#?\w+;|\]\(|\[\[/i;

/** A name, or another short text that is shown as it is written. */
export const line = text(MOST_OF_LINE, (found) => {
  const slip = slipOfBlanks(found) ?? slipOfForm(found);
  if (slip) return slip;
  const mark = MARKS.exec(found)?.[0];
  const rule = 'it is shown as it is written, on one line. Write plain text';
  if (mark) return { found: JSON.stringify(mark), rule };
  return unfinishedIn(found)[0] ?? deceit(found);
});

const LONGEST_UNIT = 24;

/** What stands after a figure, in each cell that has one. */
export const unit = line.refine(({ length }) => length <= LONGEST_UNIT, {
  error: () =>
    `allowed are at most ${LONGEST_UNIT} characters, such as %, points or tokens/s. Shorten it`,
});

function slipOfBlanks(found: string): Omit<Slip, 'offset'> | undefined {
  if (!/\t| {2}/.test(found)) return undefined;
  const what = found.includes('\t') ? 'a tab' : 'two blanks in a row';
  return { found: what, rule: 'allowed is one ordinary space. Write that' };
}

/** A letter and its mark, written as two, look like the one letter that search and addresses know. */
function slipOfForm(found: string): Omit<Slip, 'offset'> | undefined {
  const whole = found.normalize('NFC');
  if (whole === found) return undefined;
  return { found: 'a letter and its mark as two', rule: `they are one letter. Write "${whole}"` };
}
