import { z } from 'zod';
import type { Explanation } from '../schema/spelling.ts';
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
  schema: z.ZodType,
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
  const found = valueAt(data, path);
  const meaning = found === undefined ? explained(schema, path) : '';
  return [problem(path, `found ${quoteFound(found)}; ${issue.message}${meaning}`)];
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

/** What goes to a place that is empty, in the words of `npm run new`. */
function explained(schema: z.ZodType, path: Path): string {
  const at = path.reduce<z.ZodType | undefined>(
    (within, key) => (typeof key === 'number' ? within : shapeOf(within)?.[String(key)]),
    schema,
  );
  const { description, example } = (at?.meta() ?? {}) as Partial<Explanation>;
  if (!description) return '';
  return example ? `. ${description} For example: ${example}` : `. ${description}`;
}

/** The keys of the group beneath lists and optional wrappers. */
function shapeOf(schema: z.ZodType | undefined): Record<string, z.ZodType> | undefined {
  if (schema instanceof z.ZodObject) return schema.shape as Record<string, z.ZodType>;
  if (schema instanceof z.ZodOptional || schema instanceof z.ZodDefault)
    return shapeOf(schema.unwrap() as z.ZodType);
  return schema instanceof z.ZodArray ? shapeOf(schema.element as z.ZodType) : undefined;
}
