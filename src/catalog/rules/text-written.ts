import type { Entry } from '../file/read.ts';
import type { Kind } from '../kind.ts';
import { PLACEHOLDERS } from '../placeholders.ts';
import type { Rule } from './rule.ts';

/** Kinds of record that a page opens with the text of. */
const WITH_TEXT: readonly Kind[] = ['models', 'families', 'benchmarks', 'guides'];
const STAND_IN =
  /^(?:todo|tbd|tba|fixme|xxx+|n\/?a|none|nothing|unknown|text|lorem ipsum\b.*|[-–—.…?!*_]+)[.:!]?$/is;

export const TEXT_WRITTEN: Rule = {
  id: 'text-written',
  says: 'Models, families, benchmarks and guides have a text of their own beneath the front matter.',
  mend: 'Write a few sentences.',
  asks: true,
  find: (entries) => Object.values(entries).flatMap((list) => (list as Entry[]).flatMap(unwritten)),
};

function unwritten({ kind, body, file, bodyLine }: Entry) {
  const found = wrongText(kind, body);
  if (!found) return [];
  const message = `found ${found}; what stands here opens the page. Write a few sentences`;
  return [{ file, line: Math.max(1, bodyLine), column: 1, field: 'body', message }];
}

function wrongText(kind: Kind, body: string): string | undefined {
  if (body === '') return WITH_TEXT.includes(kind) ? 'no text' : undefined;
  if (body === PLACEHOLDERS[kind]) return "the template's own words";
  return STAND_IN.test(body) ? `"${body.slice(0, 40)}" in place of a text` : undefined;
}
