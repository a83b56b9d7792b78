import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { isNamed } from '../catalog/file/record-name.ts';
import { KIND_NAMES, type Kind, kindOf, nounOf } from '../catalog/kind.ts';
import { nearest } from '../catalog/text/nearest.ts';
import { templateOf } from './template.ts';

/** `npm run new -- model some-id`: writes a record to fill in, with every key explained. */

const NOUNS = KIND_NAMES.map(nounOf);

/** Says that there is no such kind, and which one was perhaps meant. */
function sayNoKind(noun: string): string {
  const guess = nearest(noun, NOUNS);
  const asked = guess ? `Did you mean "${guess}"?` : `Allowed: ${NOUNS.join(', ')}.`;
  return `"${noun}" is no kind of record. ${asked} For example: npm run new -- model some-id`;
}

/** What is wrong with the id; undefined if nothing is. */
function complaint(kind: Kind, id: string): string | undefined {
  if (!isNamed(kind, id)) {
    const pair = 'allowed are two ids of models with -vs- between them';
    const rule =
      kind === 'matchups' ? pair : 'allowed is a-z, 0-9 and single hyphens, without -vs-';
    return `"${id}" is no id; ${rule}. For example: npm run new -- ${nounOf(kind)} llama-4-scout`;
  }
  const file = fileOf(kind, id);
  return existsSync(file) ? `${file} is there already; edit it, or choose another id.` : undefined;
}

function fileOf(kind: Kind, id: string): string {
  return `content/${kind}/${id}.md`;
}

const [noun = '', id = ''] = process.argv.slice(2);
const kind = kindOf(noun);
const wrong = kind ? complaint(kind, id) : sayNoKind(noun);
if (!kind || wrong) {
  console.error(wrong);
  process.exitCode = 1;
} else {
  mkdirSync(`content/${kind}`, { recursive: true });
  writeFileSync(fileOf(kind, id), templateOf(kind));
  console.log(`Wrote ${fileOf(kind, id)}. Fill it in, then: npm run check`);
}
