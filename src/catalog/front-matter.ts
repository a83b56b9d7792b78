import { type Document, parseDocument } from 'yaml';
import type { Fault } from './decode.ts';
import { Locator, placesIn } from './locate.ts';
import { quoteFound } from './problem.ts';
import { faultOf } from './yaml-fault.ts';
import { type Excess, excessOf } from './yaml-limits.ts';
import { slipsOf } from './yaml-slip.ts';

/** A record's file taken apart: data from the front matter, Markdown beneath. */
export interface FrontMatter {
  data: unknown;
  body: string;
  /** The line of the file on which the body begins, from 1. */
  bodyLine: number;
  locator: Locator;
  /** Why there is none that may be read, or what is wrong with the YAML. */
  faults: Fault[];
}

/** Languages that other readers of front matter run or read. */
const LANGUAGES = new Map([
  ['js', 'JavaScript'],
  ['javascript', 'JavaScript'],
  ['coffee', 'CoffeeScript'],
  ['json', 'JSON'],
]);

/** Reads a record's text, its lines ended by line feeds. */
export function readFrontMatter(text: string): FrontMatter {
  const parts = split(text);
  const { yaml, start, rest } = typeof parts === 'string' ? NO_PARTS : parts;
  const placeOf = placesIn(text);
  const { document, wrong } = parse(yaml);
  const faults: Fault[] =
    typeof parts === 'string'
      ? [{ line: 1, column: 1, message: parts }]
      : wrong.map(({ offset, message }) => ({
          field: 'YAML',
          message,
          ...placeOf(start + offset),
        }));
  return {
    data: faults.length > 0 ? {} : (document.toJS() ?? {}),
    body: rest.trim(),
    bodyLine: placeOf(text.length - rest.trimStart().length).line,
    locator: new Locator(document, (offset) => placeOf(start + offset)),
    faults,
  };
}

/** Parses YAML that stays within bounds; of what is wrong, only what all else would follow from. */
function parse(yaml: string): { document: Document; wrong: Excess[] } {
  const excess = excessOf(yaml);
  const document = parseDocument(excess.length > 0 ? '' : yaml, {
    stringKeys: true,
    uniqueKeys: false,
    prettyErrors: false,
    logLevel: 'error',
  });
  if (excess.length > 0) return { document, wrong: excess };
  const fault = faultOf(document, yaml);
  return { document, wrong: fault ? [fault] : slipsOf(document, yaml) };
}

/** The YAML between two lines of ---, where it begins, and what stands beneath. */
interface Parts {
  yaml: string;
  start: number;
  rest: string;
}

const NO_PARTS: Parts = { yaml: '', start: 0, rest: '' };

/** Takes a record apart, or says why it cannot be. */
function split(text: string): Parts | string {
  const [first = ''] = text.split('\n', 1);
  const language = /^---(?!-)(.*)$/.exec(first)?.[1]?.trim();
  if (language === undefined) {
    const rule = 'a record begins with a line of ---, its keys, and another line of ---';
    return `found ${quoteFound(first)} as the first line; ${rule}. Write them above it`;
  }
  if (!['', 'yaml'].includes(language)) {
    const name = LANGUAGES.get(language) ?? quoteFound(language);
    return `front matter in ${name} is never run; write YAML between two lines of ---`;
  }
  const start = first.length + 1;
  const ending = /^---[ \t]*$/gm;
  ending.lastIndex = start;
  const end = ending.exec(text);
  if (!end) {
    const rule = 'front matter ends with a line of ---, and nothing else on it';
    return `found no end of the front matter; ${rule}. Write one above the text`;
  }
  const yaml = text.slice(start, end.index);
  if (!yaml.trim()) {
    const rule = 'the keys of the record stand there';
    return `found nothing between the two lines of ---; ${rule}. Write them`;
  }
  return { yaml, start, rest: text.slice(end.index + end[0].length) };
}
