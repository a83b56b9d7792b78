import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { KIND_NAMES, type Kind } from '../catalog/schema/kinds.ts';
import { isNamed } from '../catalog/read.ts';
import { nearest } from '../catalog/schema/spelling.ts';
import { templateOf } from './template.ts';

/** `npm run new -- model some-id`: writes a record to fill in, with every key explained. */

const NOUNS = KIND_NAMES.map((kind) => kind.slice(0, -1));

/** What is wrong with the arguments; undefined if nothing is. */
function complaint(noun: string, id: string): string | undefined {
  if (!NOUNS.includes(noun)) {
    const guess = nearest(noun, NOUNS);
    const asked = guess ? `Did you mean "${guess}"?` : `Allowed: ${NOUNS.join(', ')}.`;
    return `"${noun}" is no kind of record. ${asked} For example: npm run new -- model some-id`;
  }
  if (!isNamed(`${noun}s` as Kind, id)) {
    const pair = 'allowed are two ids of models with -vs- between them';
    const rule = noun === 'matchup' ? pair : 'allowed is a-z, 0-9 and single hyphens, without -vs-';
    return `"${id}" is no id; ${rule}. For example: npm run new -- ${noun} llama-4-scout`;
  }
  const file = fileOf(noun, id);
  return existsSync(file) ? `${file} is there already; edit it, or choose another id.` : undefined;
}

function fileOf(noun: string, id: string): string {
  return `content/${noun}s/${id}.md`;
}

const [noun = '', id = ''] = process.argv.slice(2);
const wrong = complaint(noun, id);
if (wrong) {
  console.error(wrong);
  process.exitCode = 1;
} else {
  mkdirSync(`content/${noun}s`, { recursive: true });
  writeFileSync(fileOf(noun, id), templateOf(`${noun}s` as Kind));
  console.log(`Wrote ${fileOf(noun, id)}. Fill it in, then: npm run check`);
}
