import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { type Kind, nounOf } from '../../catalog/kind.ts';
import { isNamed } from '../../catalog/file/record-name.ts';
import { inOrder, pairId } from '../../comparison/rows/pair-id.ts';
import { DAYS, Misuse, fileOf, known } from './known.ts';
import { tellLanguageServer } from '../../editor/files.ts';
import { templateOf } from './template.ts';

/**
 * Writes a record to fill in, with every key explained.
 * @returns what to say of it.
 * @throws Misuse where the id is none, names what does not exist, or has a record.
 */
export function writeRecord(kind: Kind, given: string): string {
  if (!isNamed(kind, given)) throw new Misuse(sayNoId(kind, given));
  const id = kind === 'matchups' ? pairOf(given) : given;
  const file = fileOf(kind, id);
  if (existsSync(file))
    throw new Misuse(`${file} is there already; edit it, or choose another id.`);
  mkdirSync(`content/${kind}`, { recursive: true });
  writeFileSync(file, templateOf(kind, DAYS));
  tellLanguageServer('.');
  const turned = id === given ? '' : ' The ids of a pair stand in alphabetical order.';
  return `Wrote ${file}.${turned} Fill it in, then: npm run check`;
}

function sayNoId(kind: Kind, id: string): string {
  const isPair = kind === 'matchups';
  const rule = isPair
    ? 'allowed are two ids of models with -vs- between them'
    : 'allowed is a-z, 0-9 and single hyphens, without -vs-';
  const example = isPair ? 'gpt-4o-vs-llama-4-scout' : 'llama-4-scout';
  return `"${id}" is no id; ${rule}. For example: npm run new -- ${nounOf(kind)} ${example}`;
}

/** The pair in the order of its address, its models on record. */
function pairOf(given: string): string {
  const [one = '', other = ''] = given.split('-vs-').map((id) => known('models', id));
  if (one === other)
    throw new Misuse(`"${given}" is one model; a pair is two. Name the other one.`);
  return pairId(inOrder({ id: one }, { id: other }));
}
