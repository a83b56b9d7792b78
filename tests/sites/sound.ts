import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { stringify } from 'yaml';
import { isRefused } from '../../src/catalog/load.ts';
import type { Problem } from '../../src/catalog/problems/problem.ts';
import { checkRecords } from '../../src/site/build/records.ts';
import type { Made, Records } from './records.ts';

/** More rounds than any records take: each takes away all that the last report named. */
const ROUNDS = 60;

/**
 * Writes records under a folder and takes out of them, place by place, what the check refuses, until
 * it refuses nothing: what is left passes.
 * @throws Error where a report names nothing that could be taken out
 */
export function writeSound(root: string, records: Records, today: string): Records {
  const left = structuredClone(records);
  for (let round = 0; round < ROUNDS; round += 1) {
    write(root, left);
    const refused = checkRecords(root, today).problems.filter(isRefused);
    if (refused.length === 0) return left;
    const before = JSON.stringify(left);
    for (const [file, problems] of Map.groupBy(refused, (problem) => problem.file))
      mend(left, file.replace('content/', ''), problems);
    if (JSON.stringify(left) === before)
      throw new Error(
        `What is refused cannot be taken out:\n${refused.map(sayProblem).join('\n')}`,
      );
  }
  throw new Error('The records are refused however much is taken out.');
}

function sayProblem({ file, field, message }: Problem): string {
  return `${file}  ${field}  ${message}`;
}

function write(root: string, records: Records): void {
  const content = join(root, 'content');
  rmSync(content, { recursive: true, force: true });
  for (const [path, { front, body }] of Object.entries(records)) {
    mkdirSync(dirname(join(content, path)), { recursive: true });
    writeFileSync(
      join(content, path),
      `---\n${stringify(front, { lineWidth: 0 })}---\n\n${body}\n`,
    );
  }
}

/** Takes the named places out of a record, the last of a list first, or the record itself. */
function mend(records: Records, path: string, problems: readonly Problem[]): void {
  const made = records[path];
  if (!made) return;
  const places = [...new Set(problems.map(({ field }) => field))].sort(byPlace).reverse();
  for (const field of places) {
    if (!takeOut(made, field)) {
      Reflect.deleteProperty(records, path);
      return;
    }
  }
}

function byPlace(one: string, other: string): number {
  return one.localeCompare(other, 'en', { numeric: true });
}

/** Whether something of a record could be left out, so that it may still stand. */
function takeOut(made: Made, field: string): boolean {
  if (field === 'body') {
    if (made.body === '') return false;
    made.body = '';
    return true;
  }
  const path = field.split(/[.[\]]+/).filter((part) => part !== '');
  for (let length = path.length; length > 0; length -= 1) {
    if (removeAt(made.front, path.slice(0, length))) return true;
  }
  return false;
}

function removeAt(front: object, path: readonly string[]): boolean {
  const key = path.at(-1) ?? '';
  const holder = path
    .slice(0, -1)
    .reduce<unknown>((part, name) => (part as Record<string, unknown> | undefined)?.[name], front);
  if (typeof holder !== 'object' || holder === null || !Object.hasOwn(holder, key)) return false;
  if (Array.isArray(holder)) holder.splice(Number(key), 1);
  else Reflect.deleteProperty(holder, key);
  return true;
}
