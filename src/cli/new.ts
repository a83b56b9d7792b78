import { parseArgs } from 'node:util';
import { kindOf } from '../catalog/kind.ts';
import { nearest } from '../catalog/text/nearest.ts';
import { NOUNS, USAGE, helpOn } from './new/help.ts';
import { Misuse } from './new/known.ts';
import { isPart, writePart } from './new/part.ts';
import { writeRecord } from './new/record.ts';

/**
 * `npm run new -- model some-id` writes a record to fill in, with every key explained; `offer` and
 * `score` print a part of one, and put it in place with `--write`; `help rows` lists ids.
 */
const { values, positionals } = parseArgs({
  allowPositionals: true,
  strict: false,
  options: { write: { type: 'boolean', default: false } },
});
const [noun = '', first = '', second = ''] = positionals;

/** Does what the command asks, and says so. */
function answer(): string {
  const kind = kindOf(noun);
  if (noun === 'help') return helpOn(first);
  if (isPart(noun)) return writePart(noun, first, second, values['write'] === true);
  if (kind) return writeRecord(kind, first);
  const guess = nearest(noun, NOUNS);
  const asked = guess ? `Did you mean "${guess}"?` : `Allowed: ${NOUNS.join(', ')}.`;
  throw new Misuse(`"${noun}" is no kind of record. ${asked}\n\n${USAGE}`);
}

try {
  console.log(answer());
} catch (error) {
  if (!(error instanceof Misuse)) throw error;
  console.error(error.message);
  process.exitCode = 1;
}
