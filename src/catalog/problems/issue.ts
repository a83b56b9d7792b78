import type { z } from 'zod';
import type { Path } from './locate.ts';
import { type KindOfProblem, OF_READING } from './of-reading.ts';
import type { Finding } from './problem.ts';
import { quoteFound } from '../text/quote.ts';

/** Of which kind of problem a zod issue is. */
export function kindOfIssue({ code }: z.core.$ZodIssue): KindOfProblem {
  return code === 'unrecognized_keys' ? OF_READING.key : OF_READING.value;
}

/** A zod issue as problems: one for each unknown key, else one. */
export function problemsOfIssue(
  issue: z.core.$ZodIssue,
  data: unknown,
  problem: (path: Path, message: string) => Finding,
): Finding[] {
  if (issue.code === 'unrecognized_keys') {
    const rules = issue.message.split('\n');
    return issue.keys.map((key, index) => {
      const rule = /:./.test(key) ? 'a colon is followed by a space. Write one' : rules[index];
      return problem([...issue.path, key], `found the unknown key ${quoteFound(key)}; ${rule}`);
    });
  }
  const path = pathInFile(issue.path, data);
  return [problem(path, `found ${quoteFound(valueAt(data, path))}; ${issue.message}`)];
}

/** A fact may be written short, `vision: true`, where the schema sees { value: true }. */
function pathInFile(path: Path, data: unknown): Path {
  const at = path.indexOf('facts') + 2;
  if (at < 2 || path[at] !== 'value' || isGroup(valueAt(data, path.slice(0, at)))) return path;
  return path.toSpliced(at, 1);
}

function valueAt(data: unknown, path: Path): unknown {
  return path.reduce<unknown>(
    (value, key) =>
      typeof value === 'object' && value !== null && Object.hasOwn(value, key)
        ? (value as Record<PropertyKey, unknown>)[key]
        : undefined,
    data,
  );
}

function isGroup(value: unknown): boolean {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
