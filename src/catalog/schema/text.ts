import { z } from 'zod';
import { strayCharacters } from '../text/characters.ts';
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
  const mark = MARKS.exec(found)?.[0];
  const rule = 'it is shown as it is written, on one line. Write plain text';
  if (mark) return { found: JSON.stringify(mark), rule };
  return deceit(found);
});
