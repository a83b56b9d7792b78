import { quoteFound } from '../text/quote.ts';
import type { Excess } from '../text/slip.ts';

/** Languages that other readers of front matter run or read. */
const LANGUAGES = new Map([
  ['js', 'JavaScript'],
  ['javascript', 'JavaScript'],
  ['coffee', 'CoffeeScript'],
  ['json', 'JSON'],
]);

const END = /\n---[ \t]*(?:\n|$)/;
const ENDS_WITH = 'front matter ends with a line of ---, and nothing else on it';
const NO_END = `found no end of the front matter; ${ENDS_WITH}. Write one above the text`;
const NOTHING =
  'found nothing between the two lines of ---; the keys of the record stand there. Write them';

/** What is wrong with the lines of --- around front matter, or with the blank ones between them. */
export function faultOfMarks(text: string): Excess | undefined {
  const [first = ''] = text.split('\n', 1);
  const beneath = text.slice(first.length);
  const end = beneath.search(END);
  const yaml = beneath.slice(0, end);
  const message =
    faultOfFirst(first) ?? (end === -1 ? NO_END : undefined) ?? (yaml.trim() ? undefined : NOTHING);
  if (message) return { offset: 0, message };
  const within = endWithin(yaml) ?? blankRun(yaml);
  return within && { ...within, offset: first.length + within.offset };
}

function faultOfFirst(first: string): string | undefined {
  const language = /^---(?!-)(.*)$/.exec(first)?.[1]?.trim();
  if (language === undefined) {
    const rule = 'a record begins with a line of ---, its keys, and another line of ---';
    return `found ${quoteFound(first)} as the first line; ${rule}. Write them above it`;
  }
  if (['', 'yaml'].includes(language)) return undefined;
  const name = LANGUAGES.get(language) ?? quoteFound(language);
  return `found front matter in ${name}, which is never run; allowed is YAML between two lines of ---. Write that`;
}

/** A line that begins like the end and has more on it. */
function endWithin(yaml: string): Excess | undefined {
  const found = /\n(---.*)/.exec(yaml);
  if (!found) return undefined;
  const message = `found ${quoteFound(found[1])}; ${ENDS_WITH}. Write that, or indent the line`;
  return { offset: found.index + 1, message };
}

const MOST_BLANK = 100;
const BLANK_RUN = new RegExp(`\\n(?:[ \\t]*\\n){${MOST_BLANK + 1},}`);

/** More blank lines than any record needs, over which gray-matter takes their square in time. */
function blankRun(yaml: string): Excess | undefined {
  const found = BLANK_RUN.exec(yaml);
  if (!found) return undefined;
  const count = (found[0].split('\n').length - 2).toLocaleString('en');
  const message = `found ${count} blank lines in a row; allowed are at most ${MOST_BLANK}. Delete the others`;
  return { offset: found.index + 1, message };
}
